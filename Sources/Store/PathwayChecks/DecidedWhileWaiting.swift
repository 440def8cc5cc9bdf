// Admission is decided on while the patient waits.

extension ImportCheck {
    static let decidedWhileWaiting = ImportCheck(
        id: "decided-while-waiting", severity: .warn, rule: "no decision to admit lies before the clock start",
        offenders: .rows(where: "decision_to_admit < clock_start"),
        detail: "format('decision_to_admit is %s, clock_start is %s', f.decision_to_admit, f.clock_start)")
}
