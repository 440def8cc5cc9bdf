// A line without axes, for a tile: where a measure has been, and where it is.
package import Drawing

/// A small line over time, from its least value to its greatest; meant for boxes of any size from 20 by 8 points.
package struct Sparkline: ChartKind {
    /// See `ChartKind`.
    package static let id = "sparkline"

    /// In order of days.
    package var points: [ChartPoint]
    /// Of the last point's dot: that of its verdict.
    package var colour: Colour
    /// Stands in the box where no point has a value, if it fits in.
    package var emptyText: String

    package init(points: [ChartPoint], colour: Colour, emptyText: String = "No data") {
        self.points = points
        self.colour = colour
        self.emptyText = emptyText
    }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let values = points.finiteValues
        guard let low = values.min(), let high = values.max() else { return emptyShapes(box, measurer) }
        let inset = min(3.3, box.height / 2)
        // A constant lies in the middle.
        let domain = low < high ? low...high : (low - 1)...(low + 1)
        let y = LinearScale(domain, from: box.bottom - inset, to: box.top + inset)
        let days = points.map { Double($0.day.daysSince2000) }
        let (first, last) = (days.min() ?? 0, days.max() ?? 0)
        let x = LinearScale(min(first, last - 1)...last, from: box.left + 1, to: box.right - inset)
        let series = SeriesLine(points) { Point(x(Double($0.daysSince2000)), y($1)) }
        return series.lines(Stroke(.commonCause, 1.2)) + series.lastDot(colour, radius: 2.4)
    }

    private func emptyShapes(_ box: Box, _ measurer: some TextMeasurer) -> [Shape] {
        let text = PlacedText.label(emptyText, box.left, box.top + box.height / 2 + 3.2, halo: 0)
        return box.contains(measurer.box(of: text)) ? [.text(text)] : []
    }
}
