// What the colours of a heat table mean: a line of swatches between the words for either end.
import Drawing

/// The words of the key; the swatches are those of the seven classes.
package struct HeatKey: Hashable, Sendable {
    /// Before the first swatch: "9+ points below".
    package var lowest: String
    /// After the last: "9+ points above England, also marked ▼ ▲".
    package var highest: String
    /// After that: "[c] fewer than 8"; `nil` for nothing to add.
    package var note: String?

    package init(lowest: String, highest: String, note: String? = nil) {
        self.lowest = lowest
        self.highest = highest
        self.note = note
    }

    private static let font = Font(9)
    private static let swatch = (width: 12.0, height: 8.0)
    private static let leading = 12.0
    private static let gap = 6.0

    /// A paragraph; words without room beside the swatches go on below.
    func laid(isHigherBetter: Bool, x: Double, width: Double, top: Double, measurer: some TextMeasurer) -> LaidTable {
        var y = top + 14
        let start = x + measurer.width(of: lowest, in: Self.font) + Self.gap
        var shapes: [Shape] = [text(lowest + " ", x, y)]
        for (place, level) in HeatClass.allCases.enumerated() {
            let area = Box(
                x: start + Double(place) * Self.swatch.width, y: y - Self.swatch.height + 0.5,
                width: Self.swatch.width, height: Self.swatch.height)
            shapes.append(.path(Path(area, fill: level.fill(isHigherBetter: isHigherBetter))))
        }
        var end = start + Double(HeatClass.allCases.count) * Self.swatch.width + Self.gap
        for words in [highest, note].compactMap(\.self) {
            if end + measurer.width(of: words, in: Self.font) > x + width { (end, y) = (x, y + Self.leading) }
            for (place, line) in broken(words, width: x + width - end, measurer).enumerated() {
                if place > 0 { (end, y) = (x, y + Self.leading) }
                shapes.append(text(line + " ", end, y))
                end += measurer.width(of: line, in: Self.font) + 2 * Self.gap
            }
        }
        return LaidTable(elements: [.leaf(.paragraph, shapes)], bottom: y + 3)
    }

    private func broken(_ words: String, width: Double, _ measurer: some TextMeasurer) -> [String] {
        lines(of: [TextRun(words, Self.font)], width: width, measurer: measurer)
            .map { line in line.map(\.text).joined() }
    }

    private func text(_ words: String, _ x: Double, _ y: Double) -> Shape {
        .text(PlacedText([TextRun(words, Self.font, .secondaryText)], at: Point(x, y)))
    }
}
