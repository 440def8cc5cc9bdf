// Whoever waits less than four weeks began in the month.

extension ImportCheck {
    static let newPeriodsCoverFirstWeeks = ImportCheck(
        id: "new-periods-cover-first-weeks", severity: .warn,
        rule: "for England, new periods are no fewer than the pathways that wait in the first four bands",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, a.pathways AS new_periods, b.first_four
            FROM national AS a, national AS b
            WHERE a.part = 'Part_3' AND b.part = 'Part_2' AND a.pathways < b.first_four
            """),
        detail:
            "format('%s new periods, %s pathways in the first four bands', offender.new_periods, offender.first_four)")
}
