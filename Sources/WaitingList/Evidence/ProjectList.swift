// From the past of a list to what is expected of it, with words for the reader.
import Statistics

extension ProjectionFinding {
    /// How far a list is projected, and on how much of its past.
    struct Span: Sendable {
        /// Future periods.
        var horizon: Int
        /// Past periods to calibrate on.
        var calibration: Int
        /// Futures that are drawn.
        var paths: Int

        /// A year ahead from the last two, in months; half a year from the last one, in weeks.
        static func usual(_ period: Compartments.Period, paths: Int) -> Span {
            switch period {
            case .month: Span(horizon: 12, calibration: 24, paths: paths)
            case .week: Span(horizon: 26, calibration: 52, paths: paths)
            }
        }
    }

    /// `shown` is the size of the list at each census; `nil` when there are too few periods, or they are of no use for a
    /// projection.
    ///
    /// In compartments of months 18 weeks are 4 months and 52 weeks 12, which start from other numbers than are published: of
    /// monthly returns only the list is projected.
    init?(_ history: ListHistory, _ span: Span, shown sizes: [Finding.Point]) {
        let shown = history
        let isMonthly = history.compartments.period == .month
        var history = history
        history.past = history.past.last(span.calibration)
        let draws = Draws(paths: span.paths)
        guard history.past.periodCount >= Self.fewestPeriods,
            let projection = try? ListProjection(
                history, periods: span.horizon, overWeeks: isMonthly ? [] : [18, 52], draws: draws)
        else { return nil }
        self.init(
            list: projection.list.raised(by: Double(history.unknownClockStart)),
            withinEighteenWeeks: projection.within(weeks: 18), overFiftyTwoWeeks: projection.over(weeks: 52),
            untoldReason: isMonthly ? "monthly compartments cannot tell 18 weeks or 52 weeks" : nil,
            censuses: projection.censuses, past: shown.sizes(of: sizes),
            pastWithinEighteenWeeks: isMonthly
                ? [] : shown.dated(beyond: 18) { beyond, all in all > 0 ? 100 * (1 - beyond / all) : 100 },
            pastOverFiftyTwoWeeks: isMonthly ? [] : shown.dated(beyond: 52) { beyond, _ in beyond },
            basisWords: history.basisWords, methodWords: history.methodWords(paths: span.paths))
    }

    /// With fewer a projection and its test would be guesses.
    static let fewestPeriods = 8
}

extension ProjectedSeries {
    /// With a constant added to every number of the future; how the method did stays as it was.
    fileprivate func raised(by constant: Double) -> ProjectedSeries {
        func raised(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
            range.lowerBound + constant...range.upperBound + constant
        }
        var series = self
        for index in series.values.indices {
            series.values[index].expected += constant
            series.values[index].range50 = raised(series.values[index].range50)
            series.values[index].range80 = raised(series.values[index].range80)
            series.values[index].range95 = raised(series.values[index].range95)
        }
        return series
    }
}

extension ListHistory {
    /// The sizes that are shown of the periods of this past, oldest first.
    fileprivate func sizes(of shown: [Finding.Point]) -> [ProjectionFinding.Dated] {
        let days = Set(dated { $0.waiting }.map(\.day))
        return shown.filter { days.contains($0.day) }.compactMap { point in
            point.plotted.map { (point.day, $0) }
        }
    }

    /// A number of each period of the past, oldest first.
    fileprivate func dated(_ value: (Stock) -> Double) -> [ProjectionFinding.Dated] {
        var days = [lastCensus]
        while days.count < past.periodCount, let first = days.last { days.append(dayBefore(first)) }
        return zip(days.reversed(), past.incompletes).map { ($0, value($1)) }
    }

    /// The same of those over so many weeks and all; empty where the compartments cannot tell.
    fileprivate func dated(
        beyond weeks: Int, _ value: (_ beyond: Double, _ all: Double) -> Double
    ) -> [ProjectionFinding.Dated] {
        guard let index = compartments.index(weeks: weeks) else { return [] }
        return dated { value($0.waiting(beyond: index), $0.waiting) }
    }

    /// The end of the period before one that ends on a day.
    private func dayBefore(_ day: Day) -> Day {
        switch compartments.period {
        case .week: Day(daysSince2000: day.daysSince2000 - 7)
        case .month: Day(daysSince2000: day.firstOfMonth.daysSince2000 - 1)
        }
    }

    fileprivate var basisWords: String {
        let periods = past.periodCount - 1
        switch basis {
        case .completedPathways:
            return "Made from \(periods) monthly returns: new periods, completed pathways and the list by weeks waited."
        case .listDifferences:
            return """
                Made from \(periods) weeks of the list by weeks waited and who joined it; everybody who left counts as a \
                clock stop.
                """
        case .totals: return "Made from \(periods) weeks of clock starts, clock stops and other removals."
        }
    }

    fileprivate func methodWords(paths: Int) -> String {
        let period = compartments.period == .month ? "month" : "week"
        let unknown =
            unknownClockStart == 0
            ? ""
            : " \(NumberWords.whole(unknownClockStart)) with an unknown clock start are taken to stay on the list."
        return """
            Compartments of one \(period) waited; each future \(period) is an average one of the past, and the ranges are those \
            of \(NumberWords.whole(paths)) futures drawn from it (Wood & Worthington 2025). The same method was held against the \
            last periods, which it was not shown.\(unknown)
            """
    }
}
