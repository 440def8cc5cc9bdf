// What the list comes to if flows go on as they are, with its ranges, and how the same method did before.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// The fan of one measure and the table of its back-test.
    mutating func projection(_ metric: Metric, width: Block.Width) -> Outcome {
        guard let finding = evidence.projection else { return .absent(projectionReason) }
        guard let shown = ShownProjection(finding, metric) else {
            return .absent(finding.untoldReason ?? "the projection does not tell \(MetricWords(metric).phrase)")
        }
        let plan = plan(for: metric).flatMap { plan in
            finding.censuses.last.flatMap { plan.by <= $0 ? plan : nil }
        }
        let chart = ForecastFan(
            past: shown.past.chartPoints, future: shown.future,
            plan: plan.map {
                .init(day: ChartDay($0.by), value: $0.value, label: "Plan \(metric.unit.standard($0.value))")
            }, style: metric.style)
        let figure = Figure(
            name: figureName("projection-\(metric.name)"), number: nextFigure(),
            headline: room(width).fitting(headlines(shown, plan)),
            subtitle:
                "\(MetricWords(metric).phrase), \(placeLabel(width)), with ranges to \(periods.short(shown.lastDay))"
                + unitWords(metric, chart.unitSuffix),
            alternativeText: alternativeText(shown, plan), chart: chart, height: width == .full ? 180 : 150,
            points: shown.plotted + plotted(plan, metric),
            notes: notes(
                (width == .full ? [finding.basisWords, finding.methodWords] : [])
                    + [rangeNote(shown), chart.axisNote, planNote(plan)]))
        let test = width == .full ? trackRecord() : nil
        return .blocks([Block(content: .figure(figure), width: width)] + [test].compactMap { $0 })
    }

    private var projectionReason: String {
        place != .england && disclosed.policy != .none
            ? "below England a projection would be made of counts that are hidden" : "too few periods to learn from"
    }

    /// What the likely range is, or that the back-test does not bear it out.
    private func rangeNote(_ shown: ShownProjection) -> String {
        shown.isTooNarrow
            ? "Its 80% range held \(NumberWords.whole(Int((100 * shown.record.coverage80).rounded())))% of what came in the test: "
                + "read the range as too narrow"
            : "The likely range is that of 80%"
    }

    /// The plan against the range, or the range alone; never what will be, and no range that did not hold.
    private func headlines(_ shown: ShownProjection, _ plan: Target?) -> [String] {
        let unit = shown.metric.unit
        let described = "\(shown.metric.title) at the present rates"
        if shown.isTooNarrow { return [described] }
        if let plan, let range = shown.range(on: plan.by) {
            let side =
                plan.value > range.upperBound
                ? "above the likely range"
                : plan.value < range.lowerBound ? "below the likely range" : "within the likely range"
            return ["\(unit.standard(plan.value)) plan is \(side)", described]
        }
        guard let last = shown.values.last else { return [described] }
        let words = MetricWords(shown.metric)
        let subject = "\(words.subject.lowercasedFirst) \(words.isPlural ? "come" : "comes") to"
        let span = unit.span(last.range80.lowerBound, last.range80.upperBound)
        return [
            "At the present rates \(subject) \(span) by \(periods.short(shown.lastDay))",
            "Likely range \(span) by \(periods.short(shown.lastDay))", described,
        ]
    }

    private func alternativeText(_ shown: ShownProjection, _ plan: Target?) -> String {
        let unit = shown.metric.unit
        let now = shown.past.last?.measured?.plotted.map { "It is \(unit.spoken($0)), \(periods.long(census))." } ?? ""
        let ranges = shown.values.last.map { last in
            "For \(periods.long(shown.lastDay)) \(unit.spoken(last.expected)) are expected; 80% of drawn futures lie between "
                + "\(unit.compact(last.range80.lowerBound)) and \(unit.compact(last.range80.upperBound)), 95% between "
                + "\(unit.compact(last.range95.lowerBound)) and \(unit.compact(last.range95.upperBound))."
        }
        let due = plan.map { "The plan for \($0.by.inWords) is \(unit.standard($0.value))." } ?? ""
        return AlternativeText(
            "Fan chart of \(MetricWords(shown.metric).phrase), \(placeName), \(span(shown.past)), with the ranges of drawn futures "
                + "until \(periods.long(shown.lastDay)).",
            [now, ranges ?? "", due], data: "figures.csv"
        ).text
    }

    private func plotted(_ plan: Target?, _ metric: Metric) -> [PlottedPoint] {
        plan.map {
            [PlottedPoint(series: "plan", position: $0.by.description, unit: metric.unit.rawValue, value: $0.value)]
        } ?? []
    }

    /// How the method did on the periods that it was not shown, a row a series that is projected.
    private mutating func trackRecord() -> Block? {
        guard let finding = evidence.projection else { return nil }
        let series: [(Metric, ProjectedSeries?)] = [
            (.listSize, finding.list), (.withinEighteenWeeksPerCent, finding.withinEighteenWeeks),
            (.over(weeks: 52), finding.overFiftyTwoWeeks),
        ]
        let known = series.compactMap { metric, series in series.map { (metric, $0.trackRecord) } }
        let heldBack = known.first?.1.heldBackPeriods ?? 0
        let table = Table(
            number: nextTable(), headline: "How the same method did on the last \(heldBack) \(periods.period)s",
            subtitle:
                "back-test on \(heldBack) \(periods.period)s that the method was not shown, errors in per cent of what "
                + "each came to, \(placeName)",
            rowTitle: "Projected",
            columns: ["Mean error", "Last error", "In 50% range", "In 80% range", "In 95% range"].map {
                Table.Column(title: $0)
            },
            rows: known.map { metric, record in
                Table.Row(
                    header: metric.title,
                    cells: [
                        record.meanAbsoluteErrorPerCent.map(NumberWords.perCent) ?? "-",
                        record.lastErrorPerCent.map { ($0 > 0 ? "+" : "") + NumberWords.perCent($0) } ?? "-",
                        NumberWords.perCent(100 * record.coverage50), NumberWords.perCent(100 * record.coverage80),
                        NumberWords.perCent(100 * record.coverage95),
                    ], isTotal: false)
            })
        return Block(content: .table(table))
    }
}

/// One projected series with its past, as a fan shows it.
struct ShownProjection {
    let metric: Metric
    let past: [SeriesPoint]
    let values: [ProjectedValue]
    let record: TrackRecord
    let days: [Day]

    /// `nil` for a metric that is not projected.
    init?(_ finding: ProjectionFinding, _ metric: Metric) {
        let series: (ProjectedSeries?, [ProjectionFinding.Dated])
        switch metric.id {
        case Metric.listSize.id: series = (finding.list, finding.past)
        case Metric.withinEighteenWeeksPerCent.id:
            series = (finding.withinEighteenWeeks, finding.pastWithinEighteenWeeks)
        case Metric.over(weeks: 52).id: series = (finding.overFiftyTwoWeeks, finding.pastOverFiftyTwoWeeks)
        default: return nil
        }
        guard let projected = series.0, !projected.values.isEmpty, projected.values.count <= finding.censuses.count
        else {
            return nil
        }
        self.metric = metric
        past = series.1.map { ($0.day, Measured(value: $0.value)) }
        values = projected.values
        record = projected.trackRecord
        days = Array(finding.censuses.prefix(values.count))
    }

    /// The last day that is projected.
    var lastDay: Day { days.last ?? Day(daysSince2000: 0) }

    /// Whether the range that was to hold 80% of what came held less than half of it.
    var isTooNarrow: Bool { record.coverage80 < 0.5 }

    /// For the chart.
    var future: [ForecastFan.FanPoint] {
        zip(days, values).map { day, value in
            ForecastFan.FanPoint(
                day: ChartDay(day), median: value.expected,
                ranges: [(50, value.range50), (80, value.range80), (95, value.range95)].map {
                    ForecastFan.Range(level: $0.0, lower: $0.1.lowerBound, upper: $0.1.upperBound)
                })
        }
    }

    /// The likely range, 80 in 100, at the last projected day up to a day; `nil` before the first.
    func range(on day: Day) -> ClosedRange<Double>? {
        days.lastIndex { $0 <= day }.map { values[$0].range80 }
    }

    /// For `figures.csv`.
    var plotted: [PlottedPoint] {
        let lines = zip(days, values).flatMap { day, value in
            [
                ("expected", value.expected), ("50% lower", value.range50.lowerBound),
                ("50% upper", value.range50.upperBound), ("80% lower", value.range80.lowerBound),
                ("80% upper", value.range80.upperBound), ("95% lower", value.range95.lowerBound),
                ("95% upper", value.range95.upperBound),
            ].map { name, number in
                PlottedPoint(series: name, position: day.description, unit: metric.unit.rawValue, value: number)
            }
        }
        return past.plotted(MetricWords(metric).phrase, metric.unit) + lines
    }
}
