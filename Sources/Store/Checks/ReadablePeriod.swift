// The month must be one that can be read.

extension ImportCheck {
    static let readablePeriod = ImportCheck(
        id: "readable-period", severity: .refuse, rule: "the Period reads like RTT-January-2026",
        offenders: .query(
            """
            SELECT * FROM (SELECT min(row_number) AS row_number, period FROM facts GROUP BY period OFFSET 0) AS periods
            WHERE coalesce(period, '') !~ '^RTT-(\(ExtractPeriod.months.joined(separator: "|")))-20[0-9]{2}$'
            """),
        detail: "format('{period} is %s', coalesce(quote_literal(offender.period), 'empty'))")
}
