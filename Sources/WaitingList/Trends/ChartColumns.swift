// A control chart as columns, a row for each date: what `plannedcare calculate` answers, and CSV files hold.
package import Statistics

/// Everything a chart says, by date and of the whole.
package struct ChartColumns: Hashable, Sendable {
    /// Ascending; all columns are as long.
    package let dates: [Day]
    /// `nil` where one is missing; its other columns still have its segment's lines.
    package let values: [Double?]
    /// `nil` in a segment without values.
    package let mean: [Double?]
    /// `nil` in a segment where no two values follow one another.
    package let lowerProcessLimit: [Double?]
    /// `nil` in a segment where no two values follow one another.
    package let upperProcessLimit: [Double?]
    /// False for a missing value.
    package let isOutsideLimits: [Bool]
    /// False for a missing value, and outside.
    package let isCloseToLimits: [Bool]
    /// `nil` for a missing value and in a segment without limits.
    package let pointTypes: [PointType?]
    /// Every rule that flags the point, the one that names it first.
    package let rules: [[SpecialCauseRule]]
    /// The target in force at each date.
    package let targets: [Double?]
    /// The label of the last point, however few there are; `nil` without limits.
    package let variation: Variation?
    /// Of the limits in force against the target in force at the last value.
    package let assurance: Assurance?
    /// Of the last segment.
    package let hasTrialLimits: Bool
    package let verdict: Verdict
    package let proposedRebases: [Rebase]
    package let rebasesNotInData: [Rebase]
    package let cadence: Cadence
    package let missingPeriods: [Day]
    package let irregularDays: [Day]

    package init(_ trendChart: TrendChart) {
        let (trend, chart, improvement) = (trendChart.trend, trendChart.chart, trendChart.settings.improvement)
        let lines = chart.segments.flatMap { segment in segment.positions.map { _ in segment } }
        dates = trend.points.map(\.day)
        values = chart.values
        mean = lines.map(\.mean)
        lowerProcessLimit = lines.map { $0.limits?.lower }
        upperProcessLimit = lines.map { $0.limits?.upper }
        isOutsideLimits = chart.signs.map(\.isOutside)
        isCloseToLimits = chart.signs.map(\.isNear)
        pointTypes = chart.signs.map { Variation($0, improvement)?.pointType }
        rules = chart.signs.map(\.rules)
        targets = trendChart.targets
        variation = chart.variation(improvement)
        verdict = trendChart.verdict
        assurance = verdict.target.flatMap { chart.assurance(target: $0, improvement) }
        hasTrialLimits = chart.lastSegment.hasTrialLimits
        proposedRebases = trendChart.proposedRebases
        rebasesNotInData = trendChart.rebasesNotInData
        cadence = trend.cadence
        missingPeriods = trend.missingPeriods
        irregularDays = trend.irregularDays
    }
}
