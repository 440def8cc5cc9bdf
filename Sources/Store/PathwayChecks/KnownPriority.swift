// Priorities are those of the clinical prioritisation of waiting lists.

extension ImportCheck {
    /// P5 and P6 are withdrawn, and still seen.
    static let knownPriority = ImportCheck(
        id: "known-priority", severity: .warn,
        rule: "the priority is one of P1a, P1b, P2, P3, P4, P5, P6, or empty; others are counted as not recorded",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, priority_code AS code, sum(pathways) AS pathways FROM codes
            WHERE priority_code NOT IN ('P1a', 'P1b', 'P2', 'P3', 'P4', 'P5', 'P6') GROUP BY priority_code
            """),
        detail: "format('priority_code is %L (rows: %s)', offender.code, offender.pathways)")
}
