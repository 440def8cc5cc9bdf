// The vertical axis: 3 to 5 round ticks from zero, or cropped below the data, with a grid line at each.
import Drawing

/// Ticks that cover values.
struct ValueAxis {
    static let font = Font(9)
    /// Between a label and the plot.
    static let labelGap = 5.0

    let ticks: [Double]
    let style: ValueStyle

    /// From 0 to the first tick at or above `maximum`, for bars and areas.
    init(fromZeroTo maximum: Double, style: ValueStyle = .count) {
        ticks = Charts.ticks(upTo: maximum, minimumStep: style.minimumStep)
        self.style = style
    }

    /// From 0 to a count.
    init(covering maximum: Int) { self.init(fromZeroTo: Double(maximum)) }

    /// For lines: as close to the values as leaves the lowest quarter of the axis free, or another share of it; from 0 where
    /// they are that low.
    ///
    /// `nil` values stand for nothing to show, a single value gets room around it. Values below 0 have no quarter under them.
    init(cropping values: ClosedRange<Double>?, style: ValueStyle, freeShare: Double = 0.25) {
        self.style = style
        guard let values else {
            ticks = [0]
            return
        }
        let room = values.lowerBound == values.upperBound ? max(abs(values.lowerBound) * 0.02, style.minimumStep) : 0
        // Nothing below 0 unless a value is: neither a count nor a share can be less than none.
        let lowest = values.lowerBound - room
        let (low, high) = (values.lowerBound >= 0 ? max(0, lowest) : lowest, values.upperBound + room)
        let cropped = croppedTicks(
            low, style == .perCent ? min(high, max(100, values.upperBound)) : high, freeShare, style)
        let startsAtZero = low >= 0 && (cropped.first ?? 0) == 0
        let top = values.upperBound > 0 ? values.upperBound : high
        ticks = startsAtZero ? Charts.ticks(upTo: top, minimumStep: style.minimumStep) : cropped
    }

    /// What the labels count in; the subtitle has to say it.
    var unit: CountUnit {
        guard style == .count else { return .ones }
        switch max(abs(ticks.first ?? 0), abs(ticks.last ?? 0)) {
        case 1_000_001...: return .millions
        case 10_000...: return .thousands
        default: return .ones
        }
    }

    /// For the end of a subtitle: empty, ", thousands" or ", millions".
    var unitSuffix: String { unit.suffix }

    /// "The axis starts at 40%"; `nil` when it starts at 0.
    var note: String? {
        guard let start = ticks.first, start != 0 else { return nil }
        return "The axis starts at \(style == .count ? decimal(start, places: 0) : label(start))"
    }

    /// From the first tick to the last; 0 to 1 when there is nothing to show.
    var domain: ClosedRange<Double> {
        guard let first = ticks.first, let last = ticks.last, first < last else { return 0...1 }
        return first...last
    }

    /// The least height, in points, at which no label touches the next.
    var minimumHeight: Double { Double(ticks.count - 1) * 10.5 }

    /// The widest label, in points.
    func labelWidth(_ measurer: some TextMeasurer) -> Double {
        ticks.map { measurer.width(of: label($0), in: Self.font) }.max() ?? 0
    }

    /// Grid lines from `left` to `right`, and the labels to their left.
    ///
    /// The line at the first tick is the other axis's own. Where the plot is too low for all labels, the first and the last stay.
    func shapes(_ y: LinearScale, left: Double, right: Double) -> [Shape] {
        let isTight = abs(y.to - y.from) < minimumHeight - 0.01
        return ticks.enumerated().flatMap { place, tick -> [Shape] in
            let label = PlacedText(
                [TextRun(label(tick), Self.font, .secondaryText)],
                at: Point(left - Self.labelGap, y(tick) + 3.2), .right)
            let line = Shape.line(Point(left, y(tick)), Point(right, y(tick)), Stroke(.grid, 0.6))
            let isLabelled = !isTight || place == 0 || place == ticks.count - 1
            return (place > 0 ? [line] : []) + (isLabelled ? [.text(label)] : [])
        }
    }

    /// The number at a tick, in the unit of the axis.
    func label(_ tick: Double) -> String {
        let scale = Double(unit.rawValue)
        let step = ticks.count > 1 ? (ticks[1] - ticks[0]) / scale : 1
        return decimal(tick / scale, places: decimalPlaces(of: step)) + (style == .perCent ? "%" : "")
    }
}

/// Ticks from below `low`, so that a share of the axis is free under it, to above `high`.
private func croppedTicks(_ low: Double, _ high: Double, _ freeShare: Double, _ style: ValueStyle) -> [Double] {
    guard low.isFinite, high.isFinite, high > low else { return [] }
    var step = RoundStep(below: high - low)
    while true {
        let width = step.value
        let start = { (end: Double) in
            let free = low < 0 ? low : max(0, (low - end * freeShare) / (1 - freeShare))
            return (free / width + 1e-9).rounded(.down) * width
        }
        var end = (high / width - 1e-9).rounded(.up) * width
        while end - start(end) < 1.5 * width { end += width }
        let count = Int(((end - start(end)) / width).rounded())
        if width >= style.minimumStep * (1 - 1e-9), count <= 4 {
            let first = (start(end) / width).rounded()
            return (0...count).map { (first + Double($0)) * width }
        }
        step.grow()
    }
}

/// The places after the point that a step of 1, 2 or 5 times a power of ten needs.
private func decimalPlaces(of step: Double) -> Int {
    var (places, size) = (0, step)
    while places < 6, abs(size - size.rounded()) > 1e-6 * size { (places, size) = (places + 1, size * 10) }
    return places
}
