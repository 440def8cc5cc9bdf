// Fills sheets with the blocks of a page.
import Drawing

/// Sets a page's heading and blocks one below the other.
struct SheetFiller {
    let document: Document
    let typesetter: Typesetter

    /// The whole page on one sheet; `nil` when it does not fit.
    func oneSheet(_ page: DocumentPage, isFirst: Bool) -> Sheet? {
        let head = heading(of: page, isFirst: isFirst)
        var elements = head.elements
        var bottom = head.bottom
        for row in page.blocks.sideBySide {
            let laid = lay(row, top: bottom + PageGrid.gap)
            elements += laid.elements
            bottom = laid.bottom
        }
        return bottom <= PageGrid.bottom ? Sheet(elements: elements) : nil
    }

    /// The page on as many sheets as it needs: a block that does not fit starts a new one, a table is broken at a row.
    func manySheets(_ page: DocumentPage, isFirst: Bool) -> [Sheet] {
        let head = heading(of: page, isFirst: isFirst)
        var sheets = [Sheet(elements: head.elements)]
        var bottom = head.bottom
        var waiting = Array(page.blocks.sideBySide.reversed())
        while let row = waiting.popLast() {
            let isFresh = bottom <= PageGrid.firstBaseline
            let laid = lay(row, top: bottom + PageGrid.gap)
            if laid.bottom <= PageGrid.bottom {
                sheets[sheets.count - 1].elements += laid.elements
                bottom = laid.bottom
            } else if let (fits, rest) = row.broken(where: {
                lay([$0], top: bottom + PageGrid.gap).bottom <= PageGrid.bottom
            }) {
                sheets[sheets.count - 1].elements += lay([fits], top: bottom + PageGrid.gap).elements
                waiting.append([rest])
                sheets.append(Sheet(elements: []))
                bottom = PageGrid.firstBaseline - PageGrid.gap
            } else if isFresh {
                // Nothing smaller can be made of it: it is set as it is rather than lost.
                sheets[sheets.count - 1].elements += laid.elements
                bottom = laid.bottom
            } else {
                waiting.append(row)
                sheets.append(Sheet(elements: []))
                bottom = PageGrid.firstBaseline - PageGrid.gap
            }
        }
        return sheets
    }

    /// Blocks that stand side by side, from the same top edge.
    private func lay(_ row: [Block], top: Double) -> Laid {
        let all = row.map { typesetter.lay($0, top: top) }
        return Laid(elements: all.flatMap(\.elements), bottom: all.map(\.bottom).max() ?? top)
    }

    private func heading(of page: DocumentPage, isFirst: Bool) -> Laid {
        guard let heading = page.heading else { return isFirst ? masthead() : Laid(elements: [], bottom: 37) }
        let shape = typesetter.text(heading, Style.pageHeading, .ink, PageGrid.left, PageGrid.firstBaseline)
        return Laid(elements: [.leaf(.heading(1), [shape])], bottom: PageGrid.firstBaseline + 4)
    }

    private func masthead() -> Laid {
        let (left, right) = (PageGrid.left, PageGrid.right)
        let name = typesetter.text(document.reportName, Style.reportName, .blue, left, 37)
        let status = typesetter.text(
            document.status, Style.status, document.isIllustrative ? .concernText : .secondaryText, right, 37, .right)
        let title = titleLines()
        let below = title.lastBaseline + 17
        let dateline = typesetter.text(document.dateline, Style.subtitle, .secondaryText, left, below)
        return Laid(
            elements: [
                .leaf(.paragraph, [name]), .leaf(.paragraph, [status]), .leaf(.heading(1), title.shapes),
                .leaf(.paragraph, [dateline]),
            ], bottom: below)
    }

    /// A title too long for one line is broken before what it is of: the week, or the month.
    private func titleLines() -> (shapes: [Shape], lastBaseline: Double) {
        let width = typesetter.measurer.width(of: document.title, in: Style.title)
        let cut = width > PageGrid.width ? document.title.firstRange(of: ": ")?.upperBound : nil
        let place = cut ?? document.title.endIndex
        let broken = [document.title[..<place], document.title[place...]].filter { !$0.isEmpty }.flatMap { part in
            lines(
                of: [TextRun(String(part), Style.title)], width: PageGrid.width, measurer: typesetter.measurer)
        }
        let shapes = broken.enumerated().map { index, line in
            let spaced = index < broken.count - 1 ? line.followedBySpace : line
            return Shape.text(PlacedText(spaced, at: Point(PageGrid.left, 64 + 26 * Double(index))))
        }
        return (shapes, 64 + 26 * Double(broken.count - 1))
    }
}

extension [Block] {
    /// A left block and the right one after it share a row; every other block has its own.
    fileprivate var sideBySide: [[Block]] {
        var rows: [[Block]] = []
        for block in self {
            if block.width == .right, let last = rows.last, last.count == 1, last[0].width == .left {
                rows[rows.count - 1].append(block)
            } else {
                rows.append([block])
            }
        }
        return rows
    }

    /// A single table cut so that the first piece fits and is as long as can be; `nil` when that cannot be done.
    fileprivate func broken(where fits: (Block) -> Bool) -> (fits: Block, rest: Block)? {
        guard count == 1 else { return nil }
        switch self[0].content {
        case .table(let table): return broken(rows: table.rows.count, least: 3, where: fits) { .table(table.rows($0)) }
        case .textTable(let table):
            return broken(rows: table.rows.count, least: 1, where: fits) { .textTable(table.rows($0)) }
        default: return nil
        }
    }

    /// `least` rows, at the least, stand on either side of the cut.
    private func broken(
        rows count: Int, least: Int, where fits: (Block) -> Bool, piece: (Range<Int>) -> Block.Content
    ) -> (fits: Block, rest: Block)? {
        for length in stride(from: count - least, through: least, by: -1) {
            let first = Block(content: piece(0..<length), width: self[0].width)
            if fits(first) { return (first, Block(content: piece(length..<count), width: self[0].width)) }
        }
        return nil
    }
}

extension Table {
    /// Some of its rows under the same titles; those after the first piece say that they go on.
    fileprivate func rows(_ range: Range<Int>) -> Table {
        var table = self
        table.rows = Array(rows[range])
        table.headline = headline.continued(at: range)
        return table
    }
}

extension TextTable {
    /// As of a table of figures.
    fileprivate func rows(_ range: Range<Int>) -> TextTable {
        var table = self
        table.rows = Array(rows[range])
        table.headline = headline.continued(at: range)
        return table
    }
}

extension String {
    /// Of the headline of a piece of a table.
    fileprivate func continued(at range: Range<Int>) -> String {
        range.contains(0) || hasSuffix(" (continued)") ? self : self + " (continued)"
    }
}
