// Fills sheets with the blocks of a page.
import Drawing

/// One sheet of paper, without its furniture.
struct Sheet {
    var elements: [Element]
    /// Points from the top, where what comes next may begin.
    var bottom: Double
    /// Whether there is more on it than a heading.
    var hasBlocks = false
}

/// Sets a page's heading and blocks one below the other.
struct SheetFiller {
    let document: Document
    let typesetter: Typesetter

    /// The whole page on one sheet; `nil` when it does not fit.
    func oneSheet(_ page: DocumentPage, isFirst: Bool) -> Sheet? {
        var sheet = heading(of: page, isFirst: isFirst)
        for row in page.blocks.rows { add(typesetter.lay(row, top: top(of: row, on: sheet)), to: &sheet) }
        return sheet.bottom <= PageGrid.bottom ? sheet : nil
    }

    /// The page on as many sheets as it needs: a block that does not fit starts a new one, a table is broken at a row.
    func manySheets(_ page: DocumentPage, isFirst: Bool) -> [Sheet] {
        var full: [Sheet] = []
        var sheet = heading(of: page, isFirst: isFirst)
        var waiting = Array(page.blocks.rows.reversed())
        while let row = waiting.popLast() {
            let top = top(of: row, on: sheet)
            let laid = typesetter.lay(row, top: top)
            if laid.bottom <= PageGrid.bottom {
                add(laid, to: &sheet)
                continue
            }
            let aligned = typesetter.aligned(to: row, top: top)
            if let (first, rest) = row.broken(where: { aligned.lay($0, top: top).bottom <= PageGrid.bottom }) {
                add(typesetter.lay(first, top: top), to: &sheet)
                if !rest.isEmpty { waiting.append(rest) }
            } else if sheet.hasBlocks {
                waiting.append(row)
            } else {
                // Nothing smaller can be made of it: it is set as it is rather than lost.
                add(laid, to: &sheet)
            }
            full.append(sheet)
            sheet = Sheet(elements: [], bottom: PageGrid.top)
        }
        return sheet.hasBlocks || full.isEmpty ? full + [sheet] : full
    }

    private func add(_ laid: Laid, to sheet: inout Sheet) {
        sheet.elements += laid.elements
        sheet.bottom = laid.bottom
        sheet.hasBlocks = true
    }

    /// Nearer for notes, which belong to what stands above them; further for the rule over tiles.
    private func top(of row: [Block], on sheet: Sheet) -> Double {
        guard sheet.hasBlocks || !sheet.elements.isEmpty else { return sheet.bottom }
        let gap = typesetter.gap
        switch row.first?.content {
        case .notes: return sheet.bottom + gap - 4
        case .tiles: return sheet.bottom + gap + 3
        default: return sheet.bottom + gap
        }
    }

    private func heading(of page: DocumentPage, isFirst: Bool) -> Sheet {
        if isFirst { return Masthead(document: document, typesetter: typesetter).sheet }
        guard let heading = page.heading else { return Sheet(elements: [], bottom: PageGrid.top) }
        let lines = typesetter.paragraph(
            [TextRun(heading, Style.pageHeading)], x: PageGrid.left, width: PageGrid.width,
            baseline: PageGrid.headingBaseline, leading: 22)
        return Sheet(elements: [.leaf(.heading(1), lines.shapes)], bottom: lines.lastBaseline + 4)
    }
}
