// The column to the right of a control chart: what the last limits, mean and value are.
import Drawing

/// Labels beside the ends of the lines, pushed apart where they would touch.
struct LimitLabels {
    /// How much is written, for the room there is.
    struct Form {
        enum Length { case full, short, numbers }
        let length: Length
        /// Whether the words about a target on the axis stand in the column too.
        let hasTarget: Bool
        /// Of the whole column, in points; 0 where not even numbers find room.
        let width: Double
    }

    /// Between the plot and the labels.
    static let gap = 5.0
    let shapes: [Shape]

    /// `target` are lines about a target that found no clear room in the plot.
    init(_ panel: ControlPanel, _ frame: ControlFrame, target: [String], _ measurer: some TextMeasurer) {
        let value = panel.targets.last.flatMap { $0 }.map {
            max(frame.yAxis.domain.lowerBound, min(frame.yAxis.domain.upperBound, $0))
        }
        let entries =
            Self.entries(panel, frame.form.length, hasTarget: frame.form.hasTarget)
            + target.map { Entry(value: value, run: TextRun($0, Font(9), .secondaryText)) }
        guard frame.form.width > 0, !entries.isEmpty else {
            shapes = []
            return
        }
        let range = (frame.plot.top + 5)...max(frame.plot.top + 5, frame.plot.bottom - 4)
        let places = spread(entries.map { $0.value.map { frame.y($0) } ?? frame.plot.bottom }, within: range)
        shapes = zip(entries, places).map { entry, place in
            .text(PlacedText([entry.run], at: Point(frame.plot.right + Self.gap, place + 3.2)))
        }
    }

    /// The longest form that leaves the plot about seven tenths of the width.
    static func form(for panel: ControlPanel, width: Double, _ measurer: some TextMeasurer) -> Form {
        let target = panel.targets.last.flatMap { $0 } == nil ? nil : panel.targetLabel
        // Two lines about a target that finds no room in the plot.
        let beside = target.map { narrowestInTwoLines("↓ " + $0, Font(9), measurer) + 0.5 } ?? 0
        for (length, share) in [(Form.Length.full, 0.3), (.short, 0.36), (.numbers, 0.4)] {
            for hasTarget in [true, false] {
                let all = entries(panel, length, hasTarget: hasTarget)
                let widest = all.map { measurer.width(of: [$0.run]) }.max() ?? 0
                let column = widest > 0 ? widest + gap : 4
                guard column <= share * width else { continue }
                let wide = widest > 0 ? max(column, min(share * width, beside + gap)) : column
                return Form(length: length, hasTarget: hasTarget, width: wide)
            }
        }
        return Form(length: .numbers, hasTarget: false, width: 0)
    }

    private struct Entry {
        /// `nil` for a value that may not be shown.
        let value: Double?
        let run: TextRun
    }

    private static func entries(_ panel: ControlPanel, _ length: Form.Length, hasTarget: Bool) -> [Entry] {
        guard panel.hasValues, let segment = panel.segments.last else { return [] }
        func line(_ value: Double?, _ full: String, _ short: String, _ font: Font, _ colour: Colour) -> [Entry] {
            guard let value, value.isFinite else { return [] }
            let name = length == .full ? full + " " : length == .short ? short + " " : ""
            return [Entry(value: value, run: TextRun(name + panel.style.words(value), font, colour))]
        }
        let middle = panel.isRunChart ? "Median" : "Mean"
        let (upper, lower) = panel.isRunChart ? (nil, nil) : (segment.upper, segment.lower)
        // Labels of equal values keep this order.
        return line(upper, "Upper limit", "Upper", Font(9), .secondaryText)
            + (hasTarget ? target(panel) : []) + line(segment.mean, middle, middle, Font(9, .bold), .ink)
            + latest(panel, length)
            + line(lower, "Lower limit", "Lower", Font(9), .secondaryText)
    }

    private static func target(_ panel: ControlPanel) -> [Entry] {
        guard let label = panel.targetLabel, let target = panel.targets.last.flatMap({ $0 }),
            ControlAxis(panel).domain.contains(target)
        else { return [] }
        return [Entry(value: target, run: TextRun(label, Font(9), .ink))]
    }

    /// The month where points lie about a month apart or more, else the day.
    private static func dayWords(of day: ChartDay, in panel: ControlPanel) -> String {
        let gaps = zip(panel.points, panel.points.dropFirst()).map { $1.day.daysSince2000 - $0.day.daysSince2000 }
        let isMonthly = !gaps.isEmpty && gaps.allSatisfy { $0 >= 20 }
        return isMonthly ? day.monthWords : day.dayWords
    }

    private static func latest(_ panel: ControlPanel, _ length: Form.Length) -> [Entry] {
        guard let last = panel.points.last else { return [] }
        let isHidden = last.value == nil && last.marker != nil
        guard let point = isHidden ? last : panel.latest else { return [] }
        let words = point.value.map(panel.style.words) ?? point.marker ?? ""
        let value = point.isProvisional ? words + " [p]" : words
        let text =
            switch length {
            case .full: "Latest \(value), \(dayWords(of: point.day, in: panel))"
            case .short: "Latest \(value)"
            case .numbers: value
            }
        let colour = panel.isRunChart || isHidden ? .ink : point.mark.textColour
        return [Entry(value: point.value, run: TextRun(text, Font(9, .bold), colour))]
    }
}
