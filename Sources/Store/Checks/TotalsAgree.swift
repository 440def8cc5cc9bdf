// The row for all treatment functions is the sum of the others, in every number.

extension ImportCheck {
    /// In these queries `sign` is -1 on the total's own row, so that every sum is 0 where they agree.
    static let totalsAgree = ImportCheck(
        id: "totals-agree", severity: .refuse,
        rule: "C_999 is there for each provider, commissioner and part, and is the sum of the treatment functions",
        offenders: .query(
            // Part_3 has no bands: there the narrow table will do.
            disagreeing("facts", "part = 'Part_3'", ExtractColumn.totals) + " UNION ALL "
                + disagreeing("staging", "part IS DISTINCT FROM 'Part_3'", ExtractColumn.numbers)),
        detail: """
            CASE WHEN offender.is_missing THEN 'there is no C_999' ELSE
                (SELECT string_agg(
                    format('{%s} is %s, the treatment functions add up to %s', key, stated, summed), '; ')
                 FROM (SELECT n.key,
                        coalesce(sum(n.value::bigint) FILTER (WHERE s.treatment_function_code = 'C_999'), 0) AS stated,
                        coalesce(sum(n.value::bigint) FILTER (WHERE s.treatment_function_code <> 'C_999'), 0) AS summed
                    FROM staging AS s, jsonb_each_text(to_jsonb(s)) AS n
                    WHERE (s.provider_code, s.commissioner_code, s.part)
                        IS NOT DISTINCT FROM (offender.provider_code, offender.commissioner_code, offender.part)
                        AND \(ExtractColumn.isStagedNumber("n.key"))
                    GROUP BY n.key ORDER BY n.key) AS compared
                 WHERE stated <> summed) END
            """)

    /// OFFSET 0 keeps the sign from being worked out anew for each of the columns.
    private static func disagreeing(_ table: String, _ condition: String, _ columns: [ExtractColumn]) -> String {
        """
        SELECT coalesce(min(row_number) FILTER (WHERE sign < 0), min(row_number)) AS row_number,
            provider_code, commissioner_code, part, min(sign) > 0 AS is_missing
        FROM (SELECT row_number, provider_code, commissioner_code, part,
            CASE treatment_function_code WHEN 'C_999' THEN -1 ELSE 1 END AS sign, \(ExtractColumn.list(columns))
            FROM \(table) WHERE \(condition) OFFSET 0) AS signed
        GROUP BY provider_code, commissioner_code, part
        HAVING min(sign) > 0 OR \(columns.map { "sum(\($0.staged) * sign) <> 0" }.joined(separator: " OR "))
        """
    }
}
