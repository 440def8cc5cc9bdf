// What is asked of the chart of a trend.
package import Statistics

/// How a trend is to be judged.
package struct TrendSettings: Hashable, Sendable {
    package var improvement: ImprovementDirection
    /// In any order; none when nothing is aimed at.
    package var targets: [DatedTarget]
    /// In any order; one that is no date of the data starts nothing and is reported.
    package var rebases: [Rebase]
    /// From which points limits are worked out.
    package var limits: ControlChartSettings
    /// Whether a series that has always stood on its target is said to meet it.
    ///
    /// To the reference implementations a target on a limit is within reach of chance, also where limits have no width.
    package var passesOnTarget: Bool

    package init(
        improvement: ImprovementDirection, targets: [DatedTarget] = [], rebases: [Rebase] = [],
        limits: ControlChartSettings = .init(), passesOnTarget: Bool = false
    ) {
        self.improvement = improvement
        self.targets = targets
        self.rebases = rebases
        self.limits = limits
        self.passesOnTarget = passesOnTarget
    }
}
