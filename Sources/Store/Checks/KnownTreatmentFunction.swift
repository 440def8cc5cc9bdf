// A row belongs to one of the 23 published treatment functions, or is their total.

extension ImportCheck {
    static let knownTreatmentFunction = ImportCheck(
        id: "known-treatment-function", severity: .refuse,
        rule: "the treatment function is one of the 23 published ones or C_999",
        offenders: .rows(
            where: """
                treatment_function_code IS NULL OR treatment_function_code <> 'C_999'
                AND treatment_function_code NOT IN (SELECT code FROM waiting_list.treatment_function)
                """),
        detail:
            """
            format('{treatment_function_code} is %s',
                coalesce(quote_literal(f.treatment_function_code), 'empty'))
            """
    )
}
