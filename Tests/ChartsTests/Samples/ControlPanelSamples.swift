// Samples of the control chart.

@testable import Charts

extension ChartSample {
    private typealias Segment = ControlPanel.Segment

    /// Points every `step` days, with the marks that stand at their positions.
    private static func points(
        _ values: [Double?], _ marks: [Int: SpecialCause] = [:], every step: Int = 7,
        from first: ChartDay = ChartDay(year: 2023, month: 10, day: 8)
    ) -> [ControlPanel.Point] {
        values.enumerated().map { index, value in
            ControlPanel.Point(
                day: ChartDay(daysSince2000: first.daysSince2000 + index * step), value: value,
                mark: marks[index, default: .common])
        }
    }

    /// Up and down without a pattern, from -1 to 1, the same each time.
    private static func unrest(_ index: Int) -> Double { Double(index * 379 % 1_000) / 500 - 1 }

    private static func level(_ mean: Double, _ reach: Double, _ count: Int) -> [Double] {
        (0..<count).map { (mean + reach * unrest($0 + 3)).rounded() }
    }

    private static func ranges(_ values: [Double?]) -> [Double?] {
        [nil]
            + zip(values, values.dropFirst()).map { before, value in
                before.flatMap { before in value.map { abs($0 - before) } }
            }
    }

    /// A segment over some of the points, with limits from their moving ranges.
    private static func segment(
        _ points: [ControlPanel.Point], _ range: Range<Int>, title: String? = nil, reason: String? = nil,
        caption: String? = nil
    ) -> Segment {
        let values = points[range].compactMap(\.value)
        let mean = values.reduce(0, +) / Double(max(1, values.count))
        let moves = zip(values, values.dropFirst()).map { abs($1 - $0) }
        let move = moves.reduce(0, +) / Double(max(1, moves.count))
        return Segment(
            from: points[range.lowerBound].day, to: points[range.upperBound - 1].day, mean: mean,
            lower: mean - 2.66 * move, upper: mean + 2.66 * move, movingRangeMean: move, movingRangeUpper: 3.267 * move,
            title: title, reason: reason, caption: caption)
    }

    /// Two years of weeks with a fall in the middle, as in a trust's pack.
    private static func weekly(scale: Double = 1, isDetailed: Bool) -> ControlPanel {
        var values = level(412, 15, 43) + [403, 394, 385, 376, 367, 358, 349] + level(346, 14, 54)
        (values[12], values[13]) = (472, 438)
        let last: [Double] = [338, 341, 333, 339, 343, 331, 337, 334]
        values.replaceSubrange(96..., with: last)
        var marks: [Int: SpecialCause] = [12: .concern, 13: .concern]
        for index in Array(43..<50) + Array(96..<104) { marks[index] = .improvement }
        for index in 76..<83 {
            values[index] = 355 + Double(index % 3)
            marks[index] = .concern
        }
        values = values.map { $0 * scale }
        let all = points(values, marks)
        return ControlPanel(
            points: all,
            segments: [
                segment(all, 0..<43),
                segment(
                    all, 50..<104, title: "Limits recalculated 22 September 2024",
                    reason: "Weekend lists began in August 2024"),
            ].enumerated().map { index, segment in
                var segment = segment
                if index == 0 { segment.to = all[49].day }
                return segment
            },
            movingRanges: ranges(values), showsMovingRange: isDetailed,
            targets: [Double?](repeating: 150 * scale, count: 104), targetLabel: "Plan: 150 by 31 March 2026",
            events: isDetailed
                ? [ChartEvent(day: ChartDay(year: 2024, month: 1, day: 7), text: "Industrial action, 3 to 9 January")]
                : [], title: isDetailed ? "Pathways over 52 weeks" : nil,
            movingRangeTitle: "Week-on-week change (moving range)")
    }

    private static func monthly(
        _ values: [Double?], _ marks: [Int: SpecialCause] = [:], target: Double? = nil, label: String? = nil,
        style: ValueStyle = .perCent, caption: String? = nil
    ) -> ControlPanel {
        let all = points(values, marks, every: 30)
        return ControlPanel(
            points: all, segments: [segment(all, 0..<all.count, caption: caption)], movingRanges: ranges(values),
            showsMovingRange: true, targets: [Double?](repeating: target, count: all.count), targetLabel: label,
            style: style)
    }

    private static func shares(_ mean: Double, _ reach: Double, _ count: Int) -> [Double] {
        (0..<count).map { mean + reach * unrest($0) }
    }

    private static var runChart: ControlPanel {
        let all = points([61, 58, 64, 60, 59, nil], every: 30)
        var last = all
        last[5].marker = "[c]"
        return ControlPanel(
            points: last, segments: [Segment(from: all[0].day, to: all[5].day, mean: 60)], isRunChart: true)
    }

    private static var gaps: ControlPanel {
        var values: [Double?] = shares(61, 3, 40)
        for index in [4, 5, 17, 30] { values[index] = nil }
        var panel = monthly(
            values, [38: .neutralHigh, 39: .neutralHigh, 12: .neutralLow], target: 64, label: "Standard 64%")
        panel.points[39].isProvisional = true
        return panel
    }

    private static var manySegments: ControlPanel {
        let values = level(900, 40, 20) + level(700, 30, 20) + level(820, 30, 20) + level(500, 30, 20)
        let all = points(values)
        let starts = [0, 20, 40, 60]
        return ControlPanel(
            points: all,
            segments: starts.map { start in
                segment(
                    all, start..<(start + 20), title: start == 0 ? nil : "Limits recalculated \(all[start].day.words)",
                    reason: "A new theatre and a second list on Saturdays, validated with the divisions")
            }, targets: all.indices.map { $0 < 40 ? 850 : 600 }, targetLabel: "Plan: 600",
            events: [ChartEvent(day: all[10].day, text: "Industrial action of junior doctors and consultants")])
    }

    static let controlPanels: [ChartSample] = [
        ChartSample(name: "typical", chart: weekly(isDetailed: true), width: 499.28, height: 305),
        ChartSample(name: "small", chart: weekly(isDetailed: false)),
        ChartSample(
            name: "target-met", chart: monthly(shares(94, 1.5, 30), target: 92, label: "Standard 92%")),
        ChartSample(
            name: "target-missed",
            chart: monthly(
                shares(61, 2, 60), Dictionary(uniqueKeysWithValues: (52..<60).map { ($0, .improvement) }), target: 92,
                label: "Standard 92%")),
        ChartSample(name: "gaps", chart: gaps),
        ChartSample(name: "run-chart", chart: runChart),
        ChartSample(
            name: "trial-limits", chart: monthly(shares(14, 2, 9), style: .weeks, caption: "Trial limits, 9 points"),
            width: 499.28, height: 220),
        ChartSample(name: "many-segments", chart: manySegments, width: 499.28, height: 240),
        ChartSample(name: "many-segments-small", chart: manySegments),
        ChartSample(name: "empty", chart: ControlPanel(points: [], segments: [])),
        ChartSample(
            name: "all-suppressed",
            chart: ControlPanel(
                points: points([nil, nil, nil]).map { point in
                    var point = point
                    point.marker = "[c]"
                    return point
                },
                segments: [Segment(from: points([nil])[0].day, to: points([nil, nil, nil])[2].day, mean: nil)])),
        ChartSample(name: "one-point", chart: monthly([7], style: .count)),
        ChartSample(name: "constant", chart: monthly([Double](repeating: 0, count: 24), style: .count)),
        ChartSample(name: "huge", chart: weekly(scale: 36_000, isDetailed: true), width: 499.28, height: 305),
        ChartSample(name: "tiny", chart: monthly(shares(0.03, 0.03, 30), target: 1, label: "Limit 1%")),
        ChartSample(
            name: "long-labels",
            chart: monthly(
                shares(1_234_567, 400_000, 30), target: 1_300_000,
                label: "Plan of the integrated care board for the end of March 2026: 1,300,000", style: .count,
                caption: "Trial limits, 9 points since the limits were recalculated in autumn")),
        ChartSample(name: "narrow", chart: weekly(isDetailed: false), width: 180, height: 110),
        ChartSample(name: "wide", chart: weekly(isDetailed: false), width: 499.28, height: 200),
    ]
}
