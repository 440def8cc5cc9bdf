// Something that has been given its place.
import Drawing

/// Elements in reading order, and where they end.
struct Laid {
    var elements: [Element]
    /// Points from the top of the page.
    var bottom: Double
}

/// Sets blocks at their places; asks the renderer how wide text is, and nothing else.
struct Typesetter {
    let measurer: any TextMeasurer
    /// Points from row to row in tables, 11.5 to 15.5.
    var rowPitch: Double

    /// One block with its top edge at `top`.
    func lay(_ block: Block, top: Double) -> Laid {
        let (x, width) = PageGrid.extent(of: block.width)
        switch block.content {
        case .lede(let words): return lede(words, x: x, width: width, top: top)
        case .paragraph(let words): return body(words, x: x, width: width, top: top)
        case .list(let items): return list(items, x: x, width: width, top: top)
        case .findingsTable(let table): return findingsTable(table, x: x, width: width, top: top)
        case .tiles(let tiles): return self.tiles(tiles, x: x, width: width, top: top)
        case .figure(let figure): return self.figure(figure, x: x, width: width, top: top)
        case .table(let table): return self.table(table, x: x, width: width, top: top)
        case .textTable(let table): return textTable(table, x: x, width: width, top: top)
        case .notes(let notes): return self.notes(notes, x: x, width: width, top: top)
        }
    }

    /// Lines of a paragraph, the first baseline at `baseline`; gives the shapes and the last baseline.
    func paragraph(
        _ runs: [TextRun], x: Double, width: Double, baseline: Double, leading: Double
    ) -> (shapes: [Shape], lastBaseline: Double) {
        let broken = lines(of: runs, width: width, measurer: measurer)
        let shapes = broken.enumerated().map { index, line in
            // The space at which a line was broken is drawn, for those who hear the page or search it.
            let spaced = index < broken.count - 1 ? line.followedBySpace : line
            return Shape.text(PlacedText(spaced, at: Point(x, baseline + Double(index) * leading)))
        }
        return (shapes, baseline + Double(broken.count - 1) * leading)
    }
}

extension [TextRun] {
    /// The same line with a space at its end.
    var followedBySpace: [TextRun] {
        guard var last else { return self }
        last.text += " "
        return dropLast() + [last]
    }
}
