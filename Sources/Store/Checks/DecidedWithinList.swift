// Those with a decision to admit are among those who wait.

extension ImportCheck {
    static let decidedWithinList = ImportCheck(
        id: "decided-within-list", severity: .warn, rule: "at each provider, Part_2A is no larger than Part_2",
        offenders: .query(
            """
            SELECT min(row_number) AS row_number, provider_code,
                coalesce(sum(total_all) FILTER (WHERE part = 'Part_2A'), 0) AS decided,
                coalesce(sum(total_all) FILTER (WHERE part = 'Part_2'), 0) AS waiting
            FROM facts WHERE treatment_function_code = 'C_999' AND part IN ('Part_2', 'Part_2A')
            GROUP BY provider_code
            HAVING coalesce(sum(total_all) FILTER (WHERE part = 'Part_2A'), 0)
                > coalesce(sum(total_all) FILTER (WHERE part = 'Part_2'), 0)
            """),
        detail:
            "format('at %s Part_2A is %s, Part_2 is %s', offender.provider_code, offender.decided, offender.waiting)")
}
