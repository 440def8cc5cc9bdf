// The vertical axis of counts: from zero, with a grid line at each tick.
import Drawing

/// What one on the axis stands for.
package enum CountUnit: Int, Sendable {
    case ones = 1
    case thousands = 1_000
    case millions = 1_000_000

    /// For the end of a subtitle: empty, ", thousands" or ", millions".
    package var suffix: String { self == .ones ? "" : ", \(self)" }
}

/// Whole-number ticks that cover a count.
struct CountAxis {
    static let font = Font(9)
    /// Between a label and the plot.
    static let labelGap = 5.0

    let ticks: [Double]
    let unit: CountUnit

    init(covering maximum: Int) {
        ticks = Charts.ticks(upTo: Double(maximum), minimumStep: 1)
        switch ticks.last ?? 0 {
        case 10_000_000...: unit = .millions
        case 10_000...: unit = .thousands
        default: unit = .ones
        }
    }

    /// From 0 to the last tick; 0 to 1 when there is nothing to show.
    var domain: ClosedRange<Double> { 0...max(1, ticks.last ?? 1) }

    /// The least height, in points, at which no label touches the next.
    var minimumHeight: Double { Double(ticks.count - 1) * 10.5 }

    /// The widest label, in points.
    func labelWidth(_ measurer: some TextMeasurer) -> Double {
        ticks.map { measurer.width(of: label($0), in: Self.font) }.max() ?? 0
    }

    /// Grid lines from `left` to `right`, and the labels to their left.
    ///
    /// The line at 0 is the other axis's own.
    func shapes(_ y: LinearScale, left: Double, right: Double) -> [Shape] {
        ticks.flatMap { tick -> [Shape] in
            let label = PlacedText(
                [TextRun(label(tick), Self.font, .secondaryText)],
                at: Point(left - Self.labelGap, y(tick) + 3.2), .right)
            guard tick > 0 else { return [.text(label)] }
            return [.line(Point(left, y(tick)), Point(right, y(tick)), Stroke(.grid, 0.6)), .text(label)]
        }
    }

    private func label(_ tick: Double) -> String { grouped(Int((tick / Double(unit.rawValue)).rounded())) }
}

/// A whole number with commas between thousands.
func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number.magnitude).reversed().enumerated() {
        if place > 0, place.isMultiple(of: 3) { text.append(",") }
        text.append(digit)
    }
    return (number < 0 ? "−" : "") + String(text.reversed())
}
