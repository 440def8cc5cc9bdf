// A file describes one month.

extension ImportCheck {
    static let onePeriod = ImportCheck(
        id: "one-period", severity: .refuse, rule: "every row has the same Period",
        offenders: .rows(
            where: "period IS DISTINCT FROM (SELECT first.period FROM facts AS first WHERE first.row_number = 2)"),
        detail: "format('{period} is %s', coalesce(quote_literal(f.period), 'empty'))")
}
