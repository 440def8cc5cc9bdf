// The places around a point where its label may stand.
import Drawing

/// A label of one or more lines that belongs to a point.
struct PointLabel {
    enum Side: CaseIterable { case right, above, below, left, aboveRight, aboveLeft, belowRight, belowLeft }

    let lines: [String]
    var font = Font(9)
    var colour = Colour.secondaryText
    /// From the point to the label.
    var distance = 5.0

    /// The label on each of the sides, in their order, and last above and below moved inside `limits`.
    func candidates(
        around point: Point, _ sides: [Side] = Side.allCases, within limits: ClosedRange<Double>,
        measurer: some TextMeasurer
    ) -> [[PlacedText]] {
        let half = (lines.map { measurer.width(of: $0, in: font) }.max() ?? 0) / 2
        let inside = max(limits.lowerBound + half, min(limits.upperBound - half, point.x))
        return sides.map { placed(at: point, $0) }
            + [Side.above, .below].map { placed(at: Point(inside, point.y), $0) }
    }

    private func placed(at point: Point, _ side: Side) -> [PlacedText] {
        let depth = Double(lines.count - 1) * PlacedText.labelLeading
        let x =
            switch side {
            case .right: point.x + distance + 1
            case .left: point.x - distance - 1
            case .aboveRight, .belowRight: point.x + 2
            case .aboveLeft, .belowLeft: point.x - 2
            case .above, .below: point.x
            }
        let y =
            switch side {
            case .right, .left: point.y + 3.2 - depth / 2
            case .above, .aboveRight, .aboveLeft: point.y - distance - 1 - depth
            case .below, .belowRight, .belowLeft: point.y + distance + 0.75 * font.size
            }
        let alignment: PlacedText.Alignment =
            switch side {
            case .right, .aboveRight, .belowRight: .left
            case .left, .aboveLeft, .belowLeft: .right
            case .above, .below: .centre
            }
        return PlacedText.labels(lines, x, y, alignment, font: font, colour: colour)
    }
}
