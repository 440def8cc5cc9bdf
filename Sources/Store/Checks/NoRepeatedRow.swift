// Nobody is counted twice.

extension ImportCheck {
    static let noRepeatedRow = ImportCheck(
        id: "no-repeated-row", severity: .refuse,
        rule: "provider, commissioner, part and treatment function occur together once",
        offenders: .query(
            """
            SELECT max(row_number) AS row_number, min(row_number) AS first_row, count(*) AS times,
                provider_code, commissioner_code, part, treatment_function_code
            FROM facts GROUP BY provider_code, commissioner_code, part, treatment_function_code HAVING count(*) > 1
            """),
        detail: "format('%s times, first in row %s', offender.times, offender.first_row)")
}
