// Headline numbers side by side under a blue rule.
import Drawing

extension Typesetter {
    func tiles(_ tiles: [Tile], x: Double, width: Double, top: Double) -> Laid {
        let gap = 18.0
        let tileWidth = (width - gap * Double(max(0, tiles.count - 1))) / Double(max(1, tiles.count))
        let elements = tiles.enumerated().flatMap { index, tile in
            self.tile(tile, x: x + Double(index) * (tileWidth + gap), width: tileWidth, top: top)
        }
        let hasRemarks = tiles.contains { !$0.remark.isEmpty }
        return Laid(elements: elements, bottom: top + (hasRemarks ? 74 : 61))
    }

    private func tile(_ tile: Tile, x: Double, width: Double, top: Double) -> [Element] {
        var parts: [Element] = [
            .leaf(.heading(2), [text(tile.label, Style.tileLabel, .ink, x, top + 18)]),
            .leaf(.paragraph, [text(tile.number, Style.tileNumber, .ink, x, top + 45)]),
            .leaf(.paragraph, [text(tile.unit, Style.subtitle, .secondaryText, x, top + 58)]),
        ]
        if !tile.remark.isEmpty {
            parts.append(.leaf(.paragraph, [text(tile.remark, Style.small, .ink, x, top + 71)]))
        }
        return [
            .artifact([.line(Point(x, top), Point(x + width, top), Stroke(.blue, 1.5))]),
            .group(.section, parts),
        ]
    }

    /// One run on a baseline.
    func text(
        _ text: String, _ font: Font, _ colour: Colour, _ x: Double, _ baseline: Double,
        _ alignment: PlacedText.Alignment = .left
    ) -> Shape {
        .text(PlacedText([TextRun(text, font, colour)], at: Point(x, baseline), alignment))
    }
}
