// A file describes one day.

extension ImportCheck {
    /// Asked only when the CHECK on the census, as `yyyy-mm-dd`, could not be added.
    static func oneCensus(_ census: String) -> ImportCheck {
        ImportCheck(
            id: "one-census", severity: .refuse,
            rule: "every row has the census date of the first, or of --census where that is given",
            offenders: .rows(where: "census_date <> DATE '\(census)'"),
            detail: "format('census_date is %s, not %s', f.census_date, DATE '\(census)')")
    }
}
