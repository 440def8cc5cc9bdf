// The control chart of one measure: at full width with its moving range, or half as wide as one of four.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// The figure with the words of its verdict.
    mutating func controlChart(
        _ metric: Metric, periods count: Int?, showsMovingRange: Bool, width: Block.Width
    ) -> Outcome {
        guard let finding = finding(metric) else { return .absent("not reported") }
        guard let trend = finding.chart else { return .absent("fewer than two values that are shown") }
        shows(finding)
        let words = words(finding)
        let columns = ControlColumns(finding, trend, last: count)
        let isFull = width == .full
        let median = words.verdict.kind == .notEnough ? words.verdict.median : nil
        let chart = ControlPanel(
            points: columns.points, segments: segments(trend, from: columns.first, words), movingRanges: columns.ranges,
            showsMovingRange: showsMovingRange, targets: columns.targets,
            targetLabel: words.verdict.target.map { "Standard \(words.standard($0))" },
            isRunChart: words.verdict.kind == .notEnough, style: metric.style, events: events(within: columns.series),
            movingRangeTitle: "\(periods.period.capitalisedFirst)-on-\(periods.period) change (moving range)")
        let height: Double = isFull ? (showsMovingRange ? 270 : 200) : 140
        let figure = Figure(
            name: figureName("control-chart-\(metric.name)"), number: nextFigure(),
            headline: words.headline(room(width)),
            subtitle:
                "\(words.phrase), \(placeLabel(width)), \(span(columns.series))\(unitWords(metric, chart.unitSuffix))",
            alternativeText: words.controlChartText(
                place: placeName, columns.series.words(periods, metric.unit), data: "spc-points.csv"),
            chart: chart, height: height,
            points: columns.plotted(metric, trend, median: median),
            remarks: remarks(words),
            key: isFull ? SpecialCauseKey(for: [chart]) : nil,
            notes: notes([chart.axisNote] + words.cautions + [proposal(finding)]))
        return .blocks([Block(content: .figure(figure), width: width)])
    }

    private func segments(_ trend: TrendChart, from first: Int, _ words: FindingWords) -> [ControlPanel.Segment] {
        trend.chart.segments.compactMap { segment in
            guard segment.positions.upperBound > first else { return nil }
            let days = max(segment.positions.lowerBound, first)..<segment.positions.upperBound
            let points = trend.trend.points[days]
            guard let from = points.first?.day, let to = points.last?.day else { return nil }
            let isRun = words.verdict.kind == .notEnough
            let limits = isRun ? nil : segment.limits
            let rebase = days.lowerBound > 0 ? trend.rebase(of: segment) : nil
            return ControlPanel.Segment(
                from: ChartDay(from), to: ChartDay(to), mean: isRun ? words.verdict.median : segment.mean,
                lower: limits?.lower, upper: limits?.upper, movingRangeMean: limits?.meanMovingRange,
                movingRangeUpper: limits.map { ProcessLimits.screen * $0.meanMovingRange },
                title: rebase.map { "Limits recalculated \($0.day.inWords)" }, reason: rebase?.reason,
                caption: !isRun && segment.hasTrialLimits ? "Trial limits, \(segment.pointCount) points" : nil)
        }
    }

    private func remarks(_ words: FindingWords) -> [Figure.Remark] {
        guard let variation = words.verdict.variationIcon else { return [] }
        let first = Figure.Remark(
            icon: variation, words: [.strong("Variation: "), .plain(words.variationSentence)])
        guard let assurance = words.verdict.assuranceIcon, let sentence = words.assuranceSentence else {
            return [first]
        }
        return [first, Figure.Remark(icon: assurance, words: [.strong("Assurance: "), .plain(sentence)])]
    }

    /// Proposed, never applied unasked.
    private func proposal(_ finding: Finding) -> String? {
        finding.proposedRebases.first.map {
            "New limits are proposed (\($0.reason)), and not applied unasked"
        }
    }
}

/// A control chart's points as the picture and the files have them.
struct ControlColumns {
    /// A period without a census has a point without a value, so that the line breaks there.
    let points: [ControlPanel.Point]
    let ranges: [Double?]
    let targets: [Double?]
    let series: [SeriesPoint]
    /// The position in the trend of the first point that is drawn.
    let first: Int
    private let positions: [Int?]

    init(_ finding: Finding, _ trend: TrendChart, last count: Int?) {
        series = finding.series(last: count)
        let byDay = Dictionary(uniqueKeysWithValues: trend.trend.points.enumerated().map { ($1.day, $0) })
        let positions = series.map { byDay[$0.day] }
        self.positions = positions
        first = positions.lazy.compactMap { $0 }.first ?? 0
        let isRun = finding.verdict.kind == .notEnough
        points = zip(series, positions).map { point, position in
            let variation = position.flatMap { trend.chart.variation(at: $0, trend.settings.improvement) }
            return ControlPanel.Point(
                day: ChartDay(point.day), value: point.measured?.plotted,
                mark: isRun ? .common : variation?.cause ?? .common, marker: point.measured?.shorthand)
        }
        ranges = positions.map { position in position.flatMap { Self.range(at: $0, trend) } }
        // The target of a period without a census is that of the next one.
        let targets = trend.targets
        self.targets = positions.indices.map { index in
            positions[index...].lazy.compactMap { $0 }.first.flatMap { targets[$0] }
        }
    }

    /// `nil` where a value is missing, and across a gap or new limits.
    private static func range(at position: Int, _ trend: TrendChart) -> Double? {
        guard position > 0, let value = trend.chart.values[position], let before = trend.chart.values[position - 1],
            !trend.chart.segments.contains(where: { $0.positions.lowerBound == position })
        else { return nil }
        let (from, to) = (trend.trend.points[position - 1].day, trend.trend.points[position].day)
        return trend.trend.missingPeriods.contains { from < $0 && $0 < to } ? nil : abs(value - before)
    }

    /// For `figures.csv`: values, the lines in force and the target at each date.
    func plotted(_ metric: Metric, _ trend: TrendChart, median: Double?) -> [PlottedPoint] {
        let lines = trend.chart.segments.flatMap { segment in segment.positions.map { _ in segment } }
        let drawn = positions.map { position in position.map { lines[$0] } }
        func column(_ name: String, _ values: [Double?]) -> [PlottedPoint] {
            zip(series, values).compactMap { point, value in
                value.map {
                    PlottedPoint(series: name, position: point.day.description, unit: metric.unit.rawValue, value: $0)
                }
            }
        }
        let values = series.plotted(MetricWords(metric).phrase, metric.unit)
        if let median {
            return values + column("median", drawn.map { $0.map { _ in median } }) + column("target", targets)
        }
        return values + column("mean", drawn.map { $0?.mean })
            + column("lower limit", drawn.map { $0?.limits?.lower })
            + column("upper limit", drawn.map { $0?.limits?.upper }) + column("moving range", ranges)
            + column("target", targets)
    }
}

extension Variation {
    /// The mark of a point.
    fileprivate var cause: SpecialCause {
        switch pointType {
        case .commonCause: .common
        case .improvement: .improvement
        case .concern: .concern
        case .neutralHigh: .neutralHigh
        case .neutralLow: .neutralLow
        }
    }
}
