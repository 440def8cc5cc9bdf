// Organisation codes look like codes of the Organisation Data Service.

extension ImportCheck {
    /// Looks at each code once: a pattern is dear, and a file has only some thousands of codes.
    static let pathwayCodesWellFormed = ImportCheck(
        id: "codes-well-formed", severity: .refuse,
        rule: "every organisation code has 3 to 6 capital letters and digits (each code is counted once)",
        offenders: malformed(["provider_code", "commissioner_code", "commissioner_icb_code"], longest: 6),
        detail: codeInWords)

    /// A site that is none leaves its pathways in every other figure.
    static let pathwaySitesWellFormed = ImportCheck(
        id: "sites-well-formed", severity: .warn,
        rule: "every site_code has 3 to 8 capital letters and digits; other pathways are counted without a site",
        offenders: malformed(["site_code"], longest: 8), detail: codeInWords)

    private static let codeInWords = "format('%s is %L (rows: %s)', offender.named, offender.code, offender.pathways)"

    private static func malformed(_ columns: [String], longest: Int) -> Offenders {
        .query(
            columns.map { column in
                """
                SELECT NULL::bigint AS row_number, '\(column)' AS named, \(column) AS code, sum(pathways) AS pathways
                FROM codes WHERE \(column) !~ '^[A-Z0-9]{3,\(longest)}$' GROUP BY \(column)
                """
            }.joined(separator: " UNION ALL "))
    }
}
