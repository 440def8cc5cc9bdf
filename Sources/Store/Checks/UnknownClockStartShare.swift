// Completed pathways whose start nobody knows should be few.

extension ImportCheck {
    /// Our own limit: the published months have fewer than one in a thousand.
    static let unknownClockStartShare = ImportCheck(
        id: "unknown-clock-start-share", severity: .warn,
        rule: "for England, at most 2% of completed pathways have an unknown clock start",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, part, unknown, pathways FROM national
            WHERE part IN ('Part_1A', 'Part_1B') AND unknown * 50 > pathways
            """),
        detail: "format('%s: %s of %s pathways', offender.part, offender.unknown, offender.pathways)")
}
