// The horizontal axis of weeks waited: one-week bins, then a gap, then the open bin by itself.
import Drawing

/// Where each week lies; the open bin is drawn apart, because it is not one week wide.
struct WeekAxis {
    static let font = Font(9)
    /// Room below the axis for tick labels and the title.
    static let height = 26.0
    private static let gap = 4.0
    /// Between two tick labels.
    private static let clearance = 4.0

    /// Weeks to places, for the one-week bins.
    let scale: LinearScale
    /// The open bin's bar.
    let open: ClosedRange<Double>
    private let weeks: Int
    private let ticks: [Int]

    /// An axis of `weeks` one-week bins from `left`, whose last label ends at `right` at the latest.
    init(weeks: Int, ticks: [Int], left: Double, right: Double, measurer: some TextMeasurer) {
        self.weeks = weeks
        self.ticks = ticks.filter { (0..<max(1, weeks)).contains($0) }
        let barWidth = min(12, max(6, (right - left) * 0.035))
        let overhang = max(0, measurer.width(of: "\(weeks)+", in: Self.font) - barWidth) / 2
        open = (right - overhang - barWidth)...(right - overhang)
        scale = LinearScale(0...Double(max(1, weeks)), from: left, to: open.lowerBound - Self.gap)
    }

    var left: Double { scale.from }

    /// The place of a wait; in the middle of the open bin from its first week on.
    func place(ofWeeks wait: Double) -> Double {
        wait < Double(weeks) ? scale(max(0, wait)) : (open.lowerBound + open.upperBound) / 2
    }

    /// Axis lines, ticks, as many labels as fit, and the title.
    func shapes(title: String, bottom: Double, right: Double, measurer: some TextMeasurer) -> [Shape] {
        let ink = Stroke(.ink, 0.9)
        let lines: [Shape] = [
            .line(Point(left, bottom), Point(scale.to, bottom), ink),
            .line(Point(open.lowerBound, bottom), Point(open.upperBound, bottom), ink),
        ]
        let marks = ticks.map { scale(Double($0)) }.map {
            Shape.line(Point($0, bottom), Point($0, bottom + 3.5), Stroke(.ink, 0.7))
        }
        let titleShape = text(title, right, bottom + 24, .right)
        return lines + marks + labels(bottom: bottom, measurer: measurer).map { .text($0) } + [.text(titleShape)]
    }

    /// The label of the open bin, and of every tick that stands clear of it and of the one before.
    private func labels(bottom: Double, measurer: some TextMeasurer) -> [PlacedText] {
        let last = text("\(weeks)+", place(ofWeeks: Double(weeks)), bottom + 13, .centre)
        let end = measurer.box(of: last).left - Self.clearance
        var kept: [PlacedText] = []
        var free = -Double.infinity
        for tick in ticks {
            let label = text("\(tick)", scale(Double(tick)), bottom + 13, .centre)
            let box = measurer.box(of: label)
            guard box.left >= free, box.right <= end else { continue }
            kept.append(label)
            free = box.right + Self.clearance
        }
        return kept + [last]
    }

    private func text(_ words: String, _ x: Double, _ y: Double, _ alignment: PlacedText.Alignment) -> PlacedText {
        PlacedText([TextRun(words, Self.font, .secondaryText)], at: Point(x, y), alignment)
    }
}
