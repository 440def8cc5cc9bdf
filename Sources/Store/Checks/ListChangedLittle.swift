// The list seldom changes much from one census to the next, and never not at all.

extension ImportCheck {
    static let listChangedLittle = changedLittle(
        id: "list-changed-little", rule: "the list changed since the census before, by at most 10%", column: "pathways")

    /// A check of one of the columns that `national` and `previous` share; that none are followed by none is no wonder.
    static func changedLittle(id: String, rule: String, column: String) -> ImportCheck {
        ImportCheck(
            id: id, severity: .warn, rule: rule,
            offenders: .query(
                """
                SELECT NULL::bigint AS row_number, p.census_date, p.\(column) AS before, n.\(column) AS now
                FROM national AS n, previous AS p
                WHERE n.part = 'Part_2'
                    AND (n.\(column) = p.\(column) AND p.\(column) > 0
                        OR abs(n.\(column) - p.\(column)) * 10 > p.\(column))
                """),
            detail: "format('%s now, %s on %s', offender.now, offender.before, offender.census_date)")
    }
}
