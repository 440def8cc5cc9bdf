// From a chart to its verdict.
import Statistics

extension TrendChart {
    /// What the chart says at its last value.
    package var verdict: Verdict {
        let segment = chart.lastSegment
        let isEnough = segment.limits != nil && segment.pointCount >= Verdict.fewestPoints
        let last = trend.points.last { $0.value != nil }
        let target = last.flatMap { settings.targets.inForce(on: $0.day) }
        return Verdict(
            improvement: settings.improvement, cadence: trend.cadence,
            variation: isEnough ? chart.variation(settings.improvement) : nil, run: isEnough ? lastRun : nil,
            lastDay: last?.day, lastValue: last?.value, isUpToDate: last == trend.points.last, limits: segment.limits,
            limitsSince: trend.points[segment.positions.lowerBound].day, rebaseReason: rebase(of: segment)?.reason,
            pointCount: segment.pointCount, median: median(of: segment), target: target,
            assurance: isEnough ? target.flatMap(assurance) : nil,
            hasTrialLimits: segment.hasTrialLimits, autocorrelation: chart.lagOneAutocorrelation)
    }

    private func assurance(of target: Double) -> Assurance? {
        let isConstant =
            chart.lastSegment.limits?.meanMovingRange == 0
            && chart.lastSegment.positions.allSatisfy { (chart.values[$0] ?? target) == target }
        let passes = settings.passesOnTarget && isConstant && settings.improvement != .neutral
        return passes ? .pass : chart.assurance(target: target, settings.improvement)
    }

    private var lastRun: Verdict.Run? {
        guard let run = chart.lastPosition.flatMap({ chart.run(at: $0) }) else { return nil }
        return Verdict.Run(
            rule: run.rule, isHigh: run.isHigh, since: trend.points[run.positions.lowerBound].day,
            pointCount: run.positions.count)
    }

    private func median(of segment: ControlChart.Segment) -> Double? {
        let values = segment.positions.compactMap { chart.values[$0] }.sorted()
        if values.isEmpty { return nil }
        return values[(values.count - 1) / 2] / 2 + values[values.count / 2] / 2
    }
}
