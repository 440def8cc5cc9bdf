// The key under control charts: which mark means what.
package import Drawing

/// Marks and lines with their names, in one line or as many as a width needs.
///
/// No chart kind: it stands under one or several control charts, and is as high as it says.
package struct SpecialCauseKey: Sendable {
    /// What the key explains, in its order.
    package enum Item: String, CaseIterable, Sendable {
        case common, improvement, concern
        /// Both triangles.
        case neutral
        case mean, median, limits, target
    }

    /// In the order of `Item`, each once.
    package var items: [Item]

    package init(_ items: [Item] = [.common, .improvement, .concern, .mean, .limits]) {
        self.items = Item.allCases.filter(items.contains)
    }

    /// The marks and lines that stand in any of the charts.
    package init(for panels: [ControlPanel]) {
        let judged = panels.filter { !$0.isRunChart }
        let marks = Set(judged.flatMap { panel in panel.points.filter { $0.value != nil }.map(\.mark) })
        let hasTarget = panels.contains { panel in
            let domain = ControlAxis(panel).domain
            return panel.targets.contains { target in target.map { domain.contains($0) } ?? false }
        }
        let hasUnusualRange = judged.contains { panel in
            panel.showsMovingRange
                && panel.segments.contains { segment in
                    segment.movingRangeUpper.map { upper in panel.ranges(of: segment).contains { $0 > upper } } ?? false
                }
        }
        self.init(
            Item.allCases.filter { item in
                switch item {
                case .common: !panels.isEmpty
                case .improvement: marks.contains(.improvement)
                case .concern: marks.contains(.concern)
                case .neutral: hasUnusualRange || !marks.isDisjoint(with: [.neutralHigh, .neutralLow])
                case .mean: !judged.isEmpty
                case .median: judged.count < panels.count
                case .limits: judged.contains { panel in panel.segments.contains { $0.upper != nil } }
                case .target: hasTarget
                }
            })
    }

    /// From the top of the first line to the bottom of the last, in points; 0 without items.
    package func height(width: Double, measurer: some TextMeasurer) -> Double {
        Double(rows(width, measurer).count) * Self.leading
    }

    /// The key from a top left corner, no wider than `width`, the longest name alone excepted.
    package func shapes(at corner: Point, width: Double, measurer: some TextMeasurer) -> [Shape] {
        rows(width, measurer).enumerated().flatMap { place, row in
            let baseline = corner.y + Double(place) * Self.leading + 9
            return row.flatMap { entry in
                entry.item.sample(at: Point(corner.x + entry.left, baseline - 3)) + [
                    .text(.label(entry.item.words, corner.x + entry.left + entry.item.sampleWidth, baseline, halo: 0))
                ]
            }
        }
    }

    private static let leading = 14.0
    /// Between a name and the next sample.
    private static let gap = 14.0

    private typealias Entry = (item: Item, left: Double)

    private func rows(_ width: Double, _ measurer: some TextMeasurer) -> [[Entry]] {
        var rows: [[Entry]] = []
        var free = Double.infinity
        for item in items {
            let length = item.sampleWidth + measurer.width(of: item.words, in: Font(9))
            if free + length > width {
                rows.append([])
                free = 0
            }
            rows[rows.count - 1].append((item, free))
            free += length + Self.gap
        }
        return rows
    }
}

extension SpecialCauseKey.Item {
    var words: String {
        switch self {
        case .common: "Common cause"
        case .improvement: "Special cause improvement"
        case .concern: "Special cause concern"
        case .neutral: "Special cause, neither better nor worse"
        case .mean: "Mean"
        case .median: "Median"
        case .limits: "Process limits"
        case .target: "Target"
        }
    }

    /// From the left of the sample to that of the words.
    var sampleWidth: Double {
        switch self {
        case .common, .improvement, .concern: 11
        case .neutral: 19
        case .mean, .median, .limits, .target: 18
        }
    }

    /// The mark or line in front of the words, the middle of its left edge at a place.
    func sample(at place: Point) -> [Shape] {
        func line(_ stroke: Stroke) -> [Shape] { [.line(place, Point(place.x + 14, place.y), stroke)] }
        func mark(_ cause: SpecialCause, _ x: Double) -> [Shape] { cause.shapes(at: Point(place.x + x, place.y)) }
        return switch self {
        case .common: mark(.common, 3)
        case .improvement: mark(.improvement, 3.2)
        case .concern: mark(.concern, 3.9)
        case .neutral: mark(.neutralHigh, 3.7) + mark(.neutralLow, 11.5)
        case .mean, .median: line(Stroke(.ink, 1))
        case .limits: line(Stroke(.commonCause, 1.1, dash: [4, 3]))
        case .target: line(Stroke(.ink, 1.1, dash: [5, 3]))
        }
    }
}

extension ControlPanel {
    /// The moving ranges that stand in a segment.
    func ranges(of segment: Segment) -> [Double] {
        zip(points, movingRanges).compactMap { point, range in
            segment.from <= point.day && point.day <= segment.to ? range : nil
        }
    }
}
