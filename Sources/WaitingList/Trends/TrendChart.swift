// The control chart of a dated series.
package import Statistics

/// An XmR chart with its dates, targets and rebases.
package struct TrendChart: Sendable {
    package let trend: Trend
    package let settings: TrendSettings
    /// Positions are those of `trend.points`.
    package let chart: ControlChart
    /// Those asked for whose day is no date of the data, ascending.
    package let rebasesNotInData: [Rebase]

    package init(_ trend: Trend, _ settings: TrendSettings) throws(TrendError) {
        for target in settings.targets where !ControlChart.takes(target.value) { throw .unusableTarget }
        let positions = Dictionary(uniqueKeysWithValues: trend.points.enumerated().map { ($1.day, $0) })
        do throws(ControlChartError) {
            chart = try ControlChart(
                trend.points.map(\.value), breaks: trend.breaks,
                rebases: settings.rebases.compactMap { positions[$0.day] }, settings: settings.limits)
        } catch {
            throw .chart(error)
        }
        self.trend = trend
        self.settings = settings
        rebasesNotInData = settings.rebases.filter { positions[$0.day] == nil }.sorted { $0.day < $1.day }
    }

    /// The target in force at each point, for its steps in a picture; `nil` before the first.
    package var targets: [Double?] { trend.points.map { settings.targets.inForce(on: $0.day) } }

    /// The rebase that a segment starts with; `nil` for the first of the data, unless one was asked for there.
    package func rebase(of segment: ControlChart.Segment) -> Rebase? {
        let day = trend.points[segment.positions.lowerBound].day
        return settings.rebases.last { $0.day == day }
    }

    /// Where new limits might be due: the first day of the shift that still lasts.
    ///
    /// Never applied unasked: whether to follow is for a person who knows of a cause. The limits of earlier segments are history, so only the last one is
    /// looked at; a shift as long as its segment has nothing before it and proposes nothing.
    package var proposedRebases: [Rebase] {
        guard let shift = chart.openShift, shift.positions.lowerBound > chart.lastSegment.positions.lowerBound else {
            return []
        }
        let day = trend.points[shift.positions.lowerBound].day
        return [Rebase(day, reason: "shift since \(day.inWords)")]
    }
}
