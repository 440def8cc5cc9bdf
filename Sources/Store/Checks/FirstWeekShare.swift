// A list full of people who came this week is a fault of the source's clocks.

extension ImportCheck {
    /// Our own limit: the published months have about one in twenty.
    static let firstWeekShare = ImportCheck(
        id: "first-week-share", severity: .warn,
        rule: "for England, at most 10% of the list waits up to one week",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, first_band, pathways FROM national
            WHERE part = 'Part_2' AND first_band * 10 > pathways
            """),
        detail: "format('%s of %s pathways', offender.first_band, offender.pathways)")
}
