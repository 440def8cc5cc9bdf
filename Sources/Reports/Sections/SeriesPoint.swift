// A finding's series as a figure plots it: every period in its place, also those without a census.
import Charts
import WaitingList

/// A value at a day as it is shown; `nil` where there was no census, or none was reported.
typealias SeriesPoint = (day: Day, measured: Measured?)

extension Finding {
    /// Its last periods, oldest first: all when no number is given; a period without a census has its due day.
    func series(last periods: Int? = nil) -> [SeriesPoint] {
        let missing: [SeriesPoint] = (chart?.trend.missingPeriods ?? []).map { ($0, nil) }
        let shown: [SeriesPoint] = points.map { ($0.day, $0.measured) }
        let all = missing.isEmpty ? shown : (shown + missing).sorted { $0.day < $1.day }
        return periods.map { Array(all.suffix($0)) } ?? all
    }
}

extension Measured {
    /// What a chart can draw; "this or more" is no point of a line.
    var plotted: Double? { marker == .openBand ? nil : value }
}

extension [SeriesPoint] {
    /// For a chart over time.
    var chartPoints: [ChartPoint] {
        map { ChartPoint(day: ChartDay($0.day), value: $0.measured?.plotted, marker: $0.measured?.shorthand) }
    }

    /// For `figures.csv`: exactly what `chartPoints` draws.
    func plotted(_ series: String, _ unit: Metric.Unit) -> [PlottedPoint] {
        map { point in
            PlottedPoint(
                series: series, position: point.day.description, unit: unit.rawValue, value: point.measured?.plotted,
                marker: point.measured == nil ? .notAvailable : point.measured?.marker)
        }
    }

    /// The same in a sentence.
    func words(_ periods: PeriodWords, _ unit: Metric.Unit) -> SeriesWords {
        SeriesWords(map { ($0.day, $0.measured?.plotted) }, periods: periods, number: unit.exact)
    }

    /// How many have a value that can be drawn.
    var plottedCount: Int { count { $0.measured?.plotted != nil } }
}

extension Measured {
    /// In place of a value: why there is none.
    var shorthand: String? { plotted == nil ? marker?.rawValue : nil }
}
