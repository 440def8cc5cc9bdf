// An axis of values that lies below the plot, for rows of dots.
import Drawing

extension ValueAxis {
    /// What it takes below its line, in points.
    static let heightBelow = 16.0

    /// Grid lines from `top` down, the axis with its ticks, and as many labels as stand clear of each other in `limits`.
    func shapesBelow(
        _ x: LinearScale, top: Double, bottom: Double, within limits: ClosedRange<Double>, measurer: some TextMeasurer
    ) -> [Shape] {
        let grid = ticks.map { Shape.line(Point(x($0), top), Point(x($0), bottom), Stroke(.grid, 0.6)) }
        let line = Shape.line(Point(x.from, bottom), Point(x.to, bottom), Stroke(.ink, 0.9))
        let marks = ticks.map { Shape.line(Point(x($0), bottom), Point(x($0), bottom + 3.5), Stroke(.ink, 0.7)) }
        return grid + [line] + marks + labelsBelow(x, bottom, within: limits, measurer).map { .text($0) }
    }

    /// Every label, or every second, or every third: the closest that have 5 points between them.
    func labelsBelow(
        _ x: LinearScale, _ bottom: Double, within limits: ClosedRange<Double>, _ measurer: some TextMeasurer
    ) -> [PlacedText] {
        for step in 1...max(1, ticks.count) {
            let labels = stride(from: 0, to: ticks.count, by: step).map { place in
                let words = label(ticks[place])
                let half = measurer.width(of: words, in: Self.font) / 2
                let middle = min(max(x(ticks[place]), limits.lowerBound + half), limits.upperBound - half)
                return PlacedText.label(words, middle, bottom + 13, .centre, halo: 0)
            }
            let boxes = labels.map { measurer.box(of: $0) }
            if zip(boxes, boxes.dropFirst()).allSatisfy({ $1.left - $0.right >= 5 }) { return labels }
        }
        return []
    }
}
