// Whoever waits less than four weeks began in the month.

extension ImportCheck {
    static let newPeriodsCoverFirstWeeks = ImportCheck(
        id: "new-periods-cover-first-weeks", severity: .warn,
        rule: "at each provider, new periods are no fewer than the pathways that wait in the first four bands",
        offenders: .query(
            """
            SELECT min(row_number) AS row_number, provider_code,
                coalesce(sum(total_all) FILTER (WHERE part = 'Part_3'), 0) AS new_periods,
                coalesce(sum(first_four) FILTER (WHERE part = 'Part_2'), 0) AS first_four
            FROM facts WHERE treatment_function_code = 'C_999' AND part IN ('Part_2', 'Part_3')
            GROUP BY provider_code
            HAVING coalesce(sum(total_all) FILTER (WHERE part = 'Part_3'), 0)
                < coalesce(sum(first_four) FILTER (WHERE part = 'Part_2'), 0)
            """),
        detail: """
            format('at %s %s new periods, %s pathways in the first four bands', offender.provider_code,
                offender.new_periods, offender.first_four)
            """)
}
