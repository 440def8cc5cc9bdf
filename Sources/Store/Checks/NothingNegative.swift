// Counts of people are not negative.

extension ImportCheck {
    static let nothingNegative = ImportCheck(
        id: "nothing-negative", severity: .refuse, rule: "no number is negative",
        offenders: .rows(where: "lowest < 0"),
        detail: """
            (SELECT string_agg(format('{%s} is %s', n.key, n.value), ', ' ORDER BY n.key)
             FROM staging AS s, jsonb_each_text(to_jsonb(s)) AS n
             WHERE s.row_number = f.row_number
                AND \(ExtractColumn.isStagedNumber("n.key")) AND n.value LIKE '-%')
            """)
}
