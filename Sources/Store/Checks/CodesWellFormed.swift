// Organisation codes look like codes of the Organisation Data Service.

extension ImportCheck {
    /// Looks at each code once: a pattern is dear, and a file has only some hundreds of codes.
    ///
    /// OFFSET 0 keeps the pattern behind the grouping.
    static let codesWellFormed = ImportCheck(
        id: "codes-well-formed", severity: .refuse,
        rule: "every organisation code has 3 to 6 capital letters and digits (each code is counted once)",
        offenders: .query(
            ["provider_code", "commissioner_code", "provider_parent_code", "commissioner_parent_code"].map { column in
                """
                SELECT * FROM (SELECT min(row_number) AS row_number, '\(column)' AS named, \(column) AS code
                    FROM facts GROUP BY \(column) OFFSET 0) AS code WHERE code !~ '^[A-Z0-9]{3,6}$'
                """
            }.joined(separator: " UNION ALL ")),
        detail: "format('{%s} is %L', offender.named, offender.code)")
}
