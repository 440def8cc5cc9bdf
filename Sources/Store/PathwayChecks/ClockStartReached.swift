// Nobody waits from a day that has not come.

extension ImportCheck {
    static let clockStartReached = ImportCheck(
        id: "clock-start-reached", severity: .warn,
        rule: "no clock starts after the census; such pathways count as having an unknown clock start",
        offenders: .rows(where: "clock_start > census_date"),
        detail: "format('clock_start is %s', f.clock_start)")
}
