// Headline numbers side by side under a blue rule, their lines on common baselines.
import Charts
import Drawing

extension Typesetter {
    func tiles(_ tiles: [Tile], x: Double, width: Double, top: Double) -> Laid {
        let gap = 18.0
        let tileWidth = (width - gap * Double(max(0, tiles.count - 1))) / Double(max(1, tiles.count))
        let rows = TileRows(tiles, width: tileWidth, typesetter: self)
        let elements = tiles.enumerated().flatMap { index, tile in
            self.tile(tile, rows, x: x + Double(index) * (tileWidth + gap), width: tileWidth, top: top)
        }
        return Laid(elements: elements, bottom: top + rows.height)
    }

    private func tile(_ tile: Tile, _ rows: TileRows, x: Double, width: Double, top: Double) -> [Element] {
        let label = shapes(of: rows.lines([TextRun(tile.label, Style.tileLabel)]), x, top + 18, 12.5)
        var words = [text(tile.number + " ", Style.tileNumber, .ink, x, top + rows.number)]
        words += shapes(of: rows.lines(TileRows.unit(tile)), x, top + rows.unit, TileRows.leading)
        words += shapes(of: rows.changes(tile), x, top + rows.changes, TileRows.leading)
        var parts: [Element] = [.leaf(.heading(2), label), .leaf(.paragraph, words)]
        if tile.sparkline != nil || !tile.icons.isEmpty {
            let picture = picture(of: tile, x: x, width: width, top: top + rows.picture)
            parts.append(.leaf(.figure(alternativeText: tile.alternativeText), picture))
        }
        if !tile.verdict.isEmpty {
            let verdict = rows.lines(TileRows.verdict(tile))
            parts.append(.leaf(.paragraph, shapes(of: verdict, x, top + rows.verdict, TileRows.leading)))
        }
        return [
            .artifact([.line(Point(x, top), Point(x + width, top), Stroke(.blue, 1.5))]),
            .group(.section, parts),
        ]
    }

    /// The course at the left, the icons at the right.
    private func picture(of tile: Tile, x: Double, width: Double, top: Double) -> [Shape] {
        let box = Box(x: x, y: top, width: width - 46, height: TileRows.pictureHeight)
        let course = tile.sparkline?.shapes(in: box, measurer: measurer) ?? []
        let icons = tile.icons.reversed().enumerated().flatMap { place, icon in
            icon.shapes(at: Point(x + width - 9 - 19 * Double(place), top + 8.5), radius: 8.5)
        }
        return course + icons
    }

    /// Lines one below the other, with a space at the end of each, for those who hear the page.
    private func shapes(of lines: [[TextRun]], _ x: Double, _ baseline: Double, _ leading: Double) -> [Shape] {
        lines.enumerated().map { index, line in
            .text(PlacedText(line.followedBySpace, at: Point(x, baseline + leading * Double(index))))
        }
    }
}
