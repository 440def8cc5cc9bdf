// Organisation codes look like codes of the Organisation Data Service.

extension ImportCheck {
    /// Looks at each code once: a pattern is dear, and a file has only some thousands of codes.
    static let pathwayCodesWellFormed = ImportCheck(
        id: "codes-well-formed", severity: .refuse,
        rule: """
            every organisation code has 3 to 6 capital letters and digits, that of a site 1 to 8 \
            (each code is counted once)
            """,
        offenders: .query(
            [
                ("provider_code", "3,6"), ("site_code", "1,8"), ("commissioner_code", "3,6"),
                ("commissioner_icb_code", "3,6"),
            ].map { column, length in
                """
                SELECT NULL::bigint AS row_number, '\(column)' AS named, \(column) AS code, sum(pathways) AS pathways
                FROM codes WHERE \(column) !~ '^[A-Z0-9]{\(length)}$' GROUP BY \(column)
                """
            }.joined(separator: " UNION ALL ")),
        detail: "format('%s is %L (rows: %s)', offender.named, offender.code, offender.pathways)")
}
