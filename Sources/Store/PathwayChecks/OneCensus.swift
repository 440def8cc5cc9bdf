// A file describes one day.

extension ImportCheck {
    static let oneCensus = ImportCheck(
        id: "one-census", severity: .refuse,
        rule: "every row has the census date of the first, or of --census where that is given",
        offenders: .rows(where: "census_date <> (SELECT national.census_date FROM national)"),
        detail: "format('census_date is %s, not %s', f.census_date, (SELECT national.census_date FROM national))")
}
