// The vertical places of markers' labels, and how high bars may rise below them.
import Drawing

/// A label of a vertical line, in as many lines as it needs.
struct MarkerLabel {
    let x: Double
    let run: TextRun
    let lines: [String]
    let width: Double

    init(_ run: TextRun, x: Double, maximumWidth: Double, measurer: some TextMeasurer) {
        self.x = x
        self.run = run
        let broken = Drawing.lines(of: [run], width: maximumWidth, measurer: measurer)
        lines = broken.map { line in line.map { $0.text }.joined() }
        width = broken.map { measurer.width(of: $0) }.max() ?? 0
    }
}

/// The rows of a plot's labelled lines, the topmost first, from the top of the plot downwards.
struct MarkerRows {
    struct Row {
        let line: LabelledLine
        let label: MarkerLabel
        /// Of the label's first line.
        let baseline: Double
        /// The lowest point of the label.
        let bottom: Double
    }

    /// From baseline to baseline within a label.
    private static let leading = 11.0
    let rows: [Row]

    /// `gap` points lie between one label and the next.
    init(_ lines: [LabelledLine], _ labels: [MarkerLabel], top: Double, gap: Double) {
        var baseline = top + 9
        rows = lines.map { line in
            let label = labels[line.index]
            let bottom = baseline + Double(label.lines.count - 1) * Self.leading + 2
            defer { baseline = bottom + gap + 9 }
            return Row(line: line, label: label, baseline: baseline, bottom: bottom)
        }
    }

    /// Rows as far apart as leaves the bars their full height; where no spacing does, the one that leaves them most.
    static func roomiest(_ labels: [MarkerLabel], within range: ClosedRange<Double>, top: Double, bars: BarRoom) -> Self
    {
        let lines = arranged(labels.map { ($0.x, $0.width) }, within: range)
        let closest = MarkerRows(lines, labels, top: top, gap: 1.5)
        let wider = [12.0, 6].map { MarkerRows(lines, labels, top: top, gap: $0) }
        return wider.first { bars.height(below: $0) >= bars.height(below: closest) } ?? closest
    }

    /// The line from the axis to its label, and under the label where that lies across it.
    static func lineShape(_ row: Row, bottom: Double, _ stroke: Stroke) -> Shape {
        let top = row.line.side == .across ? row.bottom + 1 : row.baseline - 8
        return .line(Point(row.line.x, bottom), Point(row.line.x, top), stroke)
    }

    static func labelShapes(_ row: Row) -> [Shape] {
        let isLeft = row.line.side == .left
        let x = isLeft ? row.line.extent.upperBound : row.line.extent.lowerBound
        return row.label.lines.enumerated().map { index, words in
            var run = row.label.run
            run.text = words
            let place = Point(x, row.baseline + Double(index) * leading)
            return .text(PlacedText([run], at: place, isLeft ? .right : .left, halo: 2))
        }
    }
}

/// How high bars may be drawn below labels without touching one, unless they would become unreadable.
struct BarRoom {
    /// The axis and the top of the plot.
    let bottom: Double
    let top: Double
    /// Under this height the axis's own labels would collide: then bars run under labels, which have an outline.
    let least: Double
    /// The tallest bar between two places, as a share of the full height of the axis.
    let tallest: (ClosedRange<Double>) -> Double

    /// The height for the full axis, at most that of the plot.
    func height(below rows: MarkerRows) -> Double {
        let free = rows.rows.reduce(bottom - top) { height, row in
            let share = tallest((row.line.extent.lowerBound - 2)...(row.line.extent.upperBound + 2))
            return share > 0 ? min(height, (bottom - row.bottom - 2) / share) : height
        }
        return max(least, free)
    }
}
