// A number that the reports speak of: what it means and how it is worked out.
package import Statistics

/// A measure of a cohort at a census.
package struct Metric: Sendable {
    /// What a value counts.
    package enum Unit: String, Sendable {
        case pathways
        case perCent = "per cent"
        case weeks
    }

    /// The name in CSV files and report files; never changes within a major version.
    package let id: String
    /// What a reader sees, in sentence case.
    package let title: String
    package let unit: Unit
    /// Which way is better for patients.
    package let improvement: ImprovementDirection
    /// The value for a cohort; `nil` when its part of the return was not reported.
    package let formula: @Sendable (CohortCounts) -> Measured?

    init(
        _ id: String, _ title: String, unit: Unit, improvement: ImprovementDirection,
        formula: @escaping @Sendable (CohortCounts) -> Measured?
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.improvement = improvement
        self.formula = formula
    }

    /// A metric of the waiting list: the incomplete pathways.
    static func ofList(
        _ id: String, _ title: String, unit: Unit, improvement: ImprovementDirection,
        formula: @escaping @Sendable (WaitCounts) -> Measured
    ) -> Metric {
        .of(.incomplete, id, title, unit: unit, improvement: improvement, formula: formula)
    }

    /// A metric of one part of the return.
    static func of(
        _ part: RTTPart, _ id: String, _ title: String, unit: Unit, improvement: ImprovementDirection,
        formula: @escaping @Sendable (WaitCounts) -> Measured
    ) -> Metric {
        Metric(id, title, unit: unit, improvement: improvement) { $0[part].map(formula) }
    }
}
