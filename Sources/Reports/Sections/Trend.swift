// One measure through time: a line with its standard and plan, filled where less is better.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// The figure of one metric of the edition's place.
    mutating func trend(_ metric: Metric, periods count: Int?, showsPlan: Bool, width: Block.Width) -> Outcome {
        guard let finding = finding(metric) else { return .absent("not reported") }
        let series = finding.series(last: count)
        guard series.plottedCount > 1 else { return .absent("fewer than two values that are shown") }
        shows(finding)
        let plan = showsPlan ? plan(for: metric) : nil
        let chart = chart(finding, series, plan)
        let words = words(finding)
        let figure = Figure(
            name: figureName("trend-\(metric.name)"), number: nextFigure(), headline: words.headline(room(width)),
            subtitle: "\(words.phrase), \(placeLabel(width)), \(span(series))\(unitWords(metric, chart.unitSuffix))",
            alternativeText: alternativeText(words, series, plan), chart: chart, height: width == .full ? 190 : 130,
            points: plotted(finding, series, plan), notes: notes([chart.axisNote, planNote(plan)]))
        return .blocks([Block(content: .figure(figure), width: width)])
    }

    private func chart(_ finding: Finding, _ series: [SeriesPoint], _ plan: Target?) -> TrendLine {
        let unit = finding.metric.unit
        let isCount = unit == .pathways
        return TrendLine(
            points: series.chartPoints, style: finding.metric.style, isFilled: isCount,
            standard: drawnStandard(finding).map {
                .init(value: $0, label: "Standard \(unit.standard($0))")
            },
            plan: plan.map { .init(day: ChartDay($0.by), value: $0.value, label: "Plan \(unit.standard($0.value))") },
            extreme: finding.metric.improvement == .increase ? .low : .high, events: events(within: series))
    }

    /// A standard of nobody is no line: the axis is there.
    private func drawnStandard(_ finding: Finding) -> Double? {
        guard let target = finding.target?.value, target > 0 else { return nil }
        return target
    }

    private func alternativeText(_ words: FindingWords, _ series: [SeriesPoint], _ plan: Target?) -> String {
        let told = series.words(periods, words.metric.unit)
        let target = words.verdict.target.map { "The standard is \(words.standard($0))." } ?? ""
        let due = plan.map { "The plan for \($0.by.inWords) is \(words.standard($0.value))." } ?? ""
        return AlternativeText(
            "Line chart of \(words.phrase), \(placeName), \(told.span).",
            [told.sentence, target, "Verdict: \(words.tileWords).", due, told.gaps], data: "figures.csv"
        ).text
    }

    private func plotted(_ finding: Finding, _ series: [SeriesPoint], _ plan: Target?) -> [PlottedPoint] {
        let unit = finding.metric.unit.rawValue
        let standard = drawnStandard(finding).map {
            PlottedPoint(series: "standard", position: "y axis", unit: unit, value: $0)
        }
        let due = plan.map {
            PlottedPoint(series: "plan", position: $0.by.description, unit: unit, value: $0.value)
        }
        return series.plotted(MetricWords(finding.metric).phrase, finding.metric.unit)
            + [standard, due].compactMap { $0 }
    }
}

/// Words that figures share.
extension Composer {
    /// How long a figure's headline may be.
    func room(_ width: Block.Width) -> HeadlineRoom { width == .full ? .full : .half }

    /// `Aug 2022 to Aug 2025`.
    func span(_ series: [SeriesPoint]) -> String {
        guard let first = series.first?.day, let last = series.last?.day else { return periods.long(census) }
        return first == last ? periods.short(first) : "\(periods.short(first)) to \(periods.short(last))"
    }

    /// For the end of a subtitle: `, thousands`, `, per cent`, `, weeks`.
    func unitWords(_ metric: Metric, _ suffix: String) -> String {
        metric.unit == .pathways ? suffix : ", \(metric.unit.rawValue)"
    }

    /// One note under a figure; none without words.
    func notes(_ sentences: [String?]) -> [Note] {
        let words = sentences.compactMap { $0 }.map { $0.hasSuffix(".") ? $0 : $0 + "." }
        return words.isEmpty ? [] : [Note(label: "Notes:", text: words.joined(separator: " ").lowercasedStart)]
    }

    /// What the diamond is; who set the plan stands with the definitions.
    func planNote(_ plan: Target?) -> String? {
        plan.map { "Hollow diamond: plan for \($0.by.inWords)" }
    }
}

extension String {
    /// After a label with a colon; `[c]` and abbreviations stay as they are.
    var lowercasedStart: String {
        dropFirst().first?.isLowercase == true || dropFirst().first == " " ? lowercasedFirst : self
    }
}
