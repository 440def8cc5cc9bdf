// Those with a decision to admit are among those who wait.

extension ImportCheck {
    static let decidedWithinList = ImportCheck(
        id: "decided-within-list", severity: .warn, rule: "for England, Part_2A is no larger than Part_2",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, a.pathways AS decided, b.pathways AS waiting
            FROM national AS a, national AS b WHERE a.part = 'Part_2A' AND b.part = 'Part_2' AND a.pathways > b.pathways
            """),
        detail: "format('Part_2A is %s, Part_2 is %s', offender.decided, offender.waiting)")
}
