// Patients on the admitted list have a clinical priority.

extension DataCheck {
    /// Overdue-by-priority speaks of nobody whose priority is missing; beyond one in ten it is not to be relied on.
    ///
    /// The tally holds priorities for both lists together, so that those of the non-admitted list, who need none, hide some
    /// gaps.
    static let priorityKnown = DataCheck(
        "priority-known", .share(10), .warn,
        rule: { "priorities are missing for at most \($0) of the admitted list" }
    ) { census, limit in
        guard census.kind == .pathway else { return .patientLevelOnly }
        let england = census.now.england
        let admitted = england.total(of: [.admittedDated, .admittedUndated])
        guard admitted > 0 else { return .notApplicable("nobody is on the admitted list") }
        let recorded = england.total(of: Dimension.priority.categories.filter { $0 != .priorityNotRecorded })
        let missing = max(0, admitted - recorded)
        guard limit.isExceeded(by: missing, of: admitted) else { return .passed }
        return .found(
            """
            \(NumberWords.whole(recorded)) priorities for \(CheckWords.pathways(admitted)) on the admitted list, \
            \(limit.share(missing, of: admitted)) missing
            """)
    }
}
