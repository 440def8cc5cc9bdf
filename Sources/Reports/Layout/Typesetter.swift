// Sets blocks at their places.
import Drawing

/// Asks the renderer how wide text is, and nothing else.
struct Typesetter {
    let measurer: any TextMeasurer
    /// From 1, as far apart as the eye likes it, to 0, as close together as can still be read.
    var spread = 1.0
    /// How far down the titles of a row of blocks reach, so that what stands below them begins at one height.
    var titlesEnd = 0.0

    /// Points from row to row in tables.
    var rowPitch: Double { 11.5 + 4 * spread }

    /// Between two blocks, from the bottom of one to the top of the next.
    var gap: Double { 12 + 4 * spread }

    /// Blocks that stand side by side, from the same top edge, their pictures and tables too.
    func lay(_ row: [Block], top: Double) -> Laid {
        let typesetter = aligned(to: row, top: top)
        let all = row.map { typesetter.lay($0, top: top) }
        return Laid(elements: all.flatMap(\.elements), bottom: all.map(\.bottom).max() ?? top)
    }

    /// For the blocks of a row: what stands below their titles begins at one height.
    func aligned(to row: [Block], top: Double) -> Typesetter {
        var typesetter = self
        typesetter.titlesEnd = row.compactMap { titles(of: $0, top: top)?.bottom }.max() ?? 0
        return typesetter
    }

    /// One block with its top edge at `top`.
    func lay(_ block: Block, top: Double) -> Laid {
        let (x, width) = PageGrid.extent(of: block.width)
        return switch block.content {
        case .lede(let words): lede(words, x: x, width: width, top: top)
        case .paragraph(let words): body(words, x: x, width: width, top: top)
        case .list(let items): list(items, x: x, width: width, top: top)
        case .tiles(let tiles): self.tiles(tiles, x: x, width: width, top: top)
        case .figure(let figure): self.figure(figure, x: x, width: width, top: top)
        case .table(let table): self.table(table, x: x, width: width, top: top)
        case .textTable(let table): textTable(table, x: x, width: width, top: top)
        case .findingsTable(let table): findingsTable(table, x: x, width: width, top: top)
        case .drawnTable(let table): drawnTable(table, x: x, width: width, top: top)
        case .notes(let notes): self.notes(notes, x: x, width: width, top: top)
        }
    }

    /// Lines of a paragraph, the first baseline at `baseline`.
    func paragraph(_ runs: [TextRun], x: Double, width: Double, baseline: Double, leading: Double) -> LaidLines {
        let broken = lines(of: runs, width: width, measurer: measurer)
        let shapes = broken.enumerated().map { index, line in
            // The space at which a line was broken is drawn, for those who hear the page or search it.
            let spaced = index < broken.count - 1 ? line.followedBySpace : line
            return Shape.text(PlacedText(spaced, at: Point(x, baseline + Double(index) * leading)))
        }
        return LaidLines(shapes: shapes, lastBaseline: baseline + Double(broken.count - 1) * leading)
    }

    /// One run on a baseline.
    func text(
        _ text: String, _ font: Font, _ colour: Colour, _ x: Double, _ baseline: Double,
        _ alignment: PlacedText.Alignment = .left
    ) -> Shape {
        .text(PlacedText([TextRun(text, font, colour)], at: Point(x, baseline), alignment))
    }
}
