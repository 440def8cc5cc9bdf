// A share of every trust or board by the size of its list: which differ from the average by more than chance.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// The funnel of one share.
    mutating func funnel(_ metric: Metric, among grouping: Section.Grouping, width: Block.Width) -> Outcome {
        let kind = grouping.kind
        guard let finding = evidence.funnel(metric, among: kind), finding.points.count > 2 else {
            return .absent("fewer than three \(grouping.peers) whose counts are shown")
        }
        // Who is hidden is small: the average of the others would not be that of all.
        guard disclosed.policy == .none || finding.hiddenCount <= finding.points.count else {
            return .absent("the counts of more than half of the \(grouping.peers) are hidden")
        }
        let chart = chart(finding)
        let figure = Figure(
            name: figureName("funnel-\(metric.name)-\(grouping.rawValue)"), number: nextFigure(),
            headline: room(width).fitting(headlines(finding, grouping)),
            subtitle: "\(MetricWords(metric).phrase) by size of list, \(finding.points.count) \(grouping.peers), "
                + periods.long(census),
            alternativeText: alternativeText(finding, grouping), chart: chart, height: width == .full ? 215 : 190,
            points: plotted(finding), notes: notes(funnelNotes(finding, grouping, chart)))
        return .blocks([Block(content: .figure(figure), width: width)])
    }

    private func chart(_ finding: FunnelFinding) -> Charts.Funnel {
        let betterIsHigh = finding.metric.improvement.isHigherBetter
        return Charts.Funnel(
            points: finding.points.map { point in
                Charts.Funnel.Point(
                    size: point.denominator, share: point.perCent, code: point.code,
                    name: point.place == place ? placeLabel(.left) : point.name,
                    position: point.significance.position, isReader: point.place == place)
            },
            limits: limits(finding),
            average: finding.averagePerCent, averageLabel: "Average \(NumberWords.perCent(finding.averagePerCent))",
            isHigherBetter: betterIsHigh)
    }

    /// Close together where the limits bend.
    private func limits(_ finding: FunnelFinding) -> [Charts.Funnel.Limit] {
        let sizes = finding.points.map(\.denominator)
        guard let least = sizes.min(), let most = sizes.max() else { return [] }
        let first = max(1, least / 2)
        let ratio = most / first
        return (0...60).compactMap { step in
            let share = Double(step) / 60
            let size = first * (1 + (ratio - 1) * share * share)
            return finding.limits(at: size).map {
                Charts.Funnel.Limit(
                    size: size, lower95: $0.lower2s, upper95: $0.upper2s, lower998: $0.lower3s, upper998: $0.upper3s)
            }
        }
    }

    /// The worse side first, the other where there is room.
    private func headlines(_ finding: FunnelFinding, _ grouping: Section.Grouping) -> [String] {
        let described = "\(finding.metric.title) by size of list"
        let below = (count: finding.count(.belowLower), side: "below", limit: "lower")
        let above = (count: finding.count(.aboveUpper), side: "above", limit: "upper")
        let isLowBetter = finding.metric.improvement.isHigherBetter == false
        let sides = (isLowBetter ? [above, below] : [below, above]).filter { $0.count > 0 }
        guard let first = sides.first else { return ["No \(grouping.peer) is outside the limits", described] }
        let places = "\(first.count.spelled.capitalisedFirst) \(first.count == 1 ? grouping.peer : grouping.peers)"
        let one = "\(places) \(first.count == 1 ? "is" : "are") \(first.side) the \(first.limit) limit"
        guard let second = sides.dropFirst().first else { return [one, described] }
        let other = "\(second.count.spelled) \(second.side)"
        return [
            "\(one), \(other) the \(second.limit) one", "\(places) \(first.side), \(other) the limits", one,
            described,
        ]
    }

    private func funnelNotes(
        _ finding: FunnelFinding, _ grouping: Section.Grouping, _ chart: Charts.Funnel
    ) -> [String?] {
        let phi = finding.overDispersion.map { max(1, $0.phi) } ?? 1
        let reason = disclosed.policy == .none ? "on whose list nobody is" : "whose counts are hidden"
        return [
            ownPosition(finding, grouping),
            "Limits hold 95% (dotted) and 99.8% (solid) of what chance leaves"
                + (phi > 1 ? ", widened for over-dispersion (phi \(NumberWords.oneDecimal(phi)))" : ""),
            finding.hiddenCount > 0 ? "\(finding.hiddenCount) left out \(reason)" : nil,
            chart.axisNote,
        ]
    }

    /// Where the reader's own place is; `nil` for a reader of another kind.
    private func ownPosition(_ finding: FunnelFinding, _ grouping: Section.Grouping) -> String? {
        guard place.typeName == grouping.kind.typeName else { return nil }
        let own = finding.points.first { $0.place == place }
        return "\(placeLabel(.left)) is \(own?.significance.position.words ?? "not among them")"
    }

    private func alternativeText(_ finding: FunnelFinding, _ grouping: Section.Grouping) -> String {
        let (below, above) = (finding.count(.belowLower), finding.count(.aboveUpper))
        let own = finding.points.first { $0.place == place }.map { point in
            "\(point.name) is at \(NumberWords.perCent(point.perCent)) of \(NumberWords.whole(Int(point.denominator))), "
                + "\(point.significance.position.words)."
        }
        let shares = finding.points.map(\.perCent)
        let span =
            "They lie between \(NumberWords.perCent(shares.min() ?? 0)) and \(NumberWords.perCent(shares.max() ?? 0))."
        return AlternativeText(
            "Funnel chart of \(MetricWords(finding.metric).phrase) by size of list, \(finding.points.count) \(grouping.peers), "
                + "\(periods.long(census)).",
            [
                own ?? "", "The average is \(NumberWords.perCent(finding.averagePerCent)).",
                "Below the lower 99.8% limit: \(below). Above the upper: \(above).", span,
            ], data: "figures.csv"
        ).text
    }

    private func plotted(_ finding: FunnelFinding) -> [PlottedPoint] {
        let dots = finding.points.map { point in
            PlottedPoint(
                series: "\(point.code) \(point.significance.position.words)",
                position: "\(Int(point.denominator)) pathways", unit: "per cent", value: point.perCent)
        }
        let lines = limits(finding).flatMap { limit in
            [
                ("lower 95% limit", limit.lower95), ("upper 95% limit", limit.upper95),
                ("lower 99.8% limit", limit.lower998), ("upper 99.8% limit", limit.upper998),
            ].map { name, value in
                PlottedPoint(
                    series: name, position: "\(DecimalText.of(limit.size)) pathways", unit: "per cent",
                    value: value)
            }
        }
        let average = PlottedPoint(
            series: "average", position: "y axis", unit: "per cent", value: finding.averagePerCent)
        return dots + [average] + lines
    }
}

extension FunnelFinding {
    /// How many lie there.
    fileprivate func count(_ position: Charts.Funnel.Position) -> Int {
        points.count { $0.significance.position == position }
    }
}

extension FunnelSignificance {
    /// By the outer limits; what is between the two pairs of limits is inside.
    fileprivate var position: Charts.Funnel.Position {
        switch self {
        case .highAt0001: .aboveUpper
        case .lowAt0001: .belowLower
        case .highAt0025, .lowAt0025, .notSignificant: .inside
        }
    }
}

extension Charts.Funnel.Position {
    /// In a sentence.
    fileprivate var words: String {
        switch self {
        case .inside: "within the limits"
        case .aboveUpper: "above the upper limit"
        case .belowLower: "below the lower limit"
        }
    }
}

extension Section.Grouping {
    /// Whom a place is compared with.
    var kind: Geography {
        switch self {
        case .region: .region(code: "")
        case .icb: .board(code: "")
        case .provider, .treatmentFunction, .members: .provider(code: "")
        }
    }

    /// Several of them.
    var peers: String {
        switch self {
        case .region: "regions"
        case .icb: "boards"
        case .provider, .treatmentFunction, .members: "trusts"
        }
    }

    /// One of them.
    var peer: String { String(peers.dropLast()) }
}
