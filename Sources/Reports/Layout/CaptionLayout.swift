// The two titles of a figure or table: the message, and what it shows.
import Drawing

extension Typesetter {
    /// A headline and a caption with the top edge at `top`; the bottom is that of the caption's last line, or of the titles
    /// that stand beside them.
    func titles(headline: String, caption: String, x: Double, width: Double, top: Double) -> Laid {
        let isHalf = width < 0.6 * PageGrid.width
        let first = paragraph(
            [TextRun(headline, isHalf ? Style.halfHeadline : Style.fullHeadline)], x: x, width: width,
            baseline: top + 10, leading: isHalf ? 14 : 15)
        let second = paragraph(
            [TextRun(caption, isHalf ? Style.small : Style.subtitle, .secondaryText)], x: x, width: width,
            baseline: first.lastBaseline + 14.5, leading: isHalf ? 11.5 : 12.5)
        return Laid(
            elements: [.leaf(.heading(2), first.shapes), .leaf(.paragraph, second.shapes)],
            bottom: max(second.lastBaseline + 3, titlesEnd))
    }

    /// The titles of a block that has any.
    func titles(of block: Block, top: Double) -> Laid? {
        let (x, width) = PageGrid.extent(of: block.width)
        return block.titles.map { titles(headline: $0.headline, caption: $0.caption, x: x, width: width, top: top) }
    }
}

extension Block {
    /// The message and what is shown; `nil` for running text, tiles and notes.
    var titles: (headline: String, caption: String)? {
        switch content {
        case .figure(let figure): (figure.headline, figure.caption)
        case .table(let table): (table.headline, table.caption)
        case .textTable(let table): (table.headline, table.caption)
        case .findingsTable(let table): (table.headline, table.caption)
        case .drawnTable(let table): (table.headline, table.caption)
        case .lede, .paragraph, .list, .tiles, .notes: nil
        }
    }
}
