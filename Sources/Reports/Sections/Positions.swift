// Where the place stands among others: a strip of dots a measure, better to the right, never a league table.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// The strips of some metrics; for a place of another kind all dots are alike.
    mutating func positions(_ metrics: [Metric], among grouping: Section.Grouping, width: Block.Width) -> Outcome {
        let findings = metrics.compactMap { evidence.position($0, among: grouping.kind) }
        guard !findings.isEmpty else {
            return .absent("fewer than four other \(grouping.peers) whose figures are shown")
        }
        let isReader = findings.contains { $0.ownMeasured != nil }
        let chart = PositionStrip(
            rows: findings.map { finding in
                PositionStrip.Row(
                    label: finding.metric.stripLabel, values: finding.values, reader: finding.own,
                    text: text(finding, isReader: isReader), betterIsHigher: finding.betterIsHigh ?? true,
                    average: finding.england)
            }, seed: 1)
        let reader = isReader ? "\(placeLabel(width)) in black, " : ""
        let figure = Figure(
            name: figureName("position-among-\(grouping.peers)"), number: nextFigure(),
            headline: room(width).fitting(headlines(findings, grouping)),
            subtitle: "\(reader)\(peerCount(findings)) \(grouping.peers), \(periods.long(census))",
            alternativeText: alternativeText(findings, grouping), chart: chart,
            height: chart.fullHeight, points: findings.flatMap { plotted($0) },
            notes: notes([
                "Each dot is one of the \(grouping.peers), the line their median, the pale box their middle half",
                isReader ? nil : "At the right the median",
            ]))
        return .blocks([Block(content: .figure(figure), width: width)])
    }

    /// The reader's value, `-` where it was not reported; for a reader of another kind the median.
    private func text(_ finding: PositionFinding, isReader: Bool) -> String {
        let unit = finding.metric.unit
        let suffix = unit == .weeks ? " wks" : ""
        guard let own = finding.ownMeasured else { return isReader ? "-" : unit.compact(finding.median) + suffix }
        return own.inWords(unit) + (own.value == nil ? "" : suffix)
    }

    /// A place may show one measure and not another.
    private func peerCount(_ findings: [PositionFinding]) -> String {
        let counts = Set(findings.map(\.values.count))
        return (counts.count > 1 ? "up to " : "") + "\(counts.max() ?? 0)"
    }

    private func headlines(_ findings: [PositionFinding], _ grouping: Section.Grouping) -> [String] {
        let sides = findings.compactMap(\.side)
        let described = "Spread among \(grouping.peers)"
        guard !sides.isEmpty else { return ["How \(grouping.peers) differ from one another", described] }
        let worse = sides.count { $0 == .worse }
        if worse == 0 {
            return [
                "At or better than the median on all \(sides.count) measures",
                "At or better than all \(sides.count) medians", described,
            ]
        }
        return ["Worse than the median on \(worse) of \(sides.count) measures", described]
    }

    private func alternativeText(_ findings: [PositionFinding], _ grouping: Section.Grouping) -> String {
        let count = peerCount(findings)
        let rows = findings.map { finding in
            let unit = finding.metric.unit
            let own = finding.ownMeasured.map { "\($0.inWords(unit)), " } ?? ""
            return "\(finding.metric.stripLabel): \(own)median \(unit.compact(finding.median))."
        }
        let reader = findings.contains { $0.ownMeasured != nil } ? "\(placeName) among " : ""
        return AlternativeText(
            "Strip plot of \(findings.count) measures, \(reader)\(count) \(grouping.peers), \(periods.long(census)).",
            rows,
            data: "figures.csv"
        ).text
    }

    private func plotted(_ finding: PositionFinding) -> [PlottedPoint] {
        let unit = finding.metric.unit.rawValue
        let name = MetricWords(finding.metric).phrase
        let dots = finding.values.enumerated().map { index, value in
            PlottedPoint(series: name, position: "dot \(index + 1)", unit: unit, value: value)
        }
        let marks = [
            ("lower quartile", finding.lowerQuartile), ("median", finding.median),
            ("upper quartile", finding.upperQuartile),
        ].map { position, value in PlottedPoint(series: name, position: position, unit: unit, value: value) }
        let own = finding.ownMeasured.map {
            [PlottedPoint(series: name, position: placeName, unit: unit, value: $0.value, marker: $0.marker)]
        }
        return dots + marks + (own ?? [])
    }
}

extension PositionFinding {
    fileprivate enum Side { case better, worse, neither }

    /// On which side of the median the reader's value is; `nil` without one, or where neither way is better.
    fileprivate var side: Side? {
        guard let own, let betterIsHigh else { return nil }
        if own == median { return .neither }
        return (own > median) == betterIsHigh ? .better : .worse
    }
}

extension Metric {
    /// Short, and without doubt beside another.
    fileprivate var stripLabel: String {
        switch id {
        case Metric.overFiftyTwoWeeksPerCent.id: "Share over 52 weeks"
        case Metric.ninetySecondPercentileWait.id: "92nd percentile"
        default: title
        }
    }
}
