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

    /// One run on a baseline.
    func text(
        _ text: String, _ font: Font, _ colour: Colour, _ x: Double, _ baseline: Double,
        _ alignment: PlacedText.Alignment = .left
    ) -> Shape {
        .text(PlacedText([TextRun(text, font, colour)], at: Point(x, baseline), alignment))
    }
}

/// The baselines of a row of tiles, from their top: each line as high as that of the tile that needs most.
struct TileRows {
    static let leading = 12.0
    static let pictureHeight = 17.0

    private let width: Double
    private let measurer: any TextMeasurer
    let number: Double
    let unit: Double
    let changes: Double
    /// The top of the picture.
    let picture: Double
    let verdict: Double
    let height: Double

    init(_ tiles: [Tile], width: Double, typesetter: Typesetter) {
        self.width = width
        measurer = typesetter.measurer
        let most = { (runs: (Tile) -> [[TextRun]]) in
            Double(
                tiles.map { tile in
                    runs(tile).reduce(0) { $0 + Self.lines($1, width, typesetter.measurer).count }
                }.max() ?? 0)
        }
        number = 45 + 12.5 * (most { [[TextRun($0.label, Style.tileLabel)]] } - 1)
        unit = number + 14
        let unitEnd = unit + Self.leading * (most { [Self.unit($0)] } - 1)
        let changeCount = most { $0.changes.map { [TextRun($0, Style.small)] } }
        changes = unitEnd + 17
        let changesEnd = changeCount > 0 ? changes + Self.leading * (changeCount - 1) : unitEnd
        picture = changesEnd + 10.5
        let hasPicture = tiles.contains { $0.sparkline != nil || !$0.icons.isEmpty }
        let pictureEnd = hasPicture ? picture + Self.pictureHeight : changesEnd
        verdict = pictureEnd + 14.5
        let verdictCount = most { $0.verdict.isEmpty ? [] : [Self.verdict($0)] }
        height = (verdictCount > 0 ? verdict + Self.leading * (verdictCount - 1) : pictureEnd) + 3
    }

    static func unit(_ tile: Tile) -> [TextRun] { [TextRun(tile.unit, Style.subtitle, .secondaryText)] }
    static func verdict(_ tile: Tile) -> [TextRun] { tile.verdict.runs(in: Style.small, .secondaryText) }

    /// The runs in lines of the tile's width.
    func lines(_ runs: [TextRun]) -> [[TextRun]] { Self.lines(runs, width, measurer) }

    func changes(_ tile: Tile) -> [[TextRun]] { tile.changes.flatMap { lines([TextRun($0, Style.small)]) } }

    private static func lines(_ runs: [TextRun], _ width: Double, _ measurer: any TextMeasurer) -> [[TextRun]] {
        Drawing.lines(of: runs, width: width, measurer: measurer)
    }
}
