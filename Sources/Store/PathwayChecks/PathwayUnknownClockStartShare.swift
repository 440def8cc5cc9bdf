// Pathways whose start nobody knows should be few.

extension ImportCheck {
    /// Our own limit: whoever cannot be given a wait is missing from every figure about waits.
    static let pathwayUnknownClockStartShare = ImportCheck(
        id: "unknown-clock-start-share", severity: .warn,
        rule: "for England, at most 1% of pathways have a clock start that is unknown or after the census",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, unknown, pathways FROM national WHERE unknown * 100 > pathways
            """),
        detail: "format('%s of %s pathways', offender.unknown, offender.pathways)")
}
