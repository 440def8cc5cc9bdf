// From a document to pages: blocks one below the other, side by side where they are halves.
package import Drawing

extension Document {
    /// The pages of the document, with their furniture and its outline.
    ///
    /// Rows of tables and blocks move closer together, and figures become a little flatter, where that brings a page's
    /// blocks onto one sheet; where it does not, tables are broken and go on overleaf. Text never shrinks below 9 points.
    package func laidOut(measurer: some TextMeasurer) -> PagedDocument {
        var sheets: [Sheet] = []
        for page in pages { sheets += sheetsOfPage(page, isFirst: sheets.isEmpty, measurer: measurer) }
        let footer = Footer(document: self, count: sheets.count, measurer: measurer)
        let paged = sheets.enumerated().map { index, sheet in page(from: sheet, footer.shapes(number: index + 1)) }
        return PagedDocument(
            title: title, subject: reportName, author: author, created: "\(census)T00:00:00Z", pages: paged,
            outline: OutlineEntry.entries(forHeadingsOf: paged).filter { !$0.title.hasSuffix("(continued)") })
    }

    private func sheetsOfPage(_ page: DocumentPage, isFirst: Bool, measurer: some TextMeasurer) -> [Sheet] {
        let oneSheet = { (spread: Double) in
            SheetFiller(document: self, typesetter: Typesetter(measurer: measurer, spread: spread))
                .oneSheet(page, isFirst: isFirst)
        }
        if let sheet = oneSheet(1) { return [sheet] }
        guard var best = oneSheet(0) else { return manySheets(page, isFirst: isFirst, measurer: measurer) }
        // As far apart as fits, to a sixteenth.
        var (low, high) = (0, 16)
        while high - low > 1 {
            let middle = (low + high) / 2
            if let sheet = oneSheet(Double(middle) / 16) { (low, best) = (middle, sheet) } else { high = middle }
        }
        return [best]
    }

    /// As few sheets as can be, and on them as far apart as that allows.
    private func manySheets(_ page: DocumentPage, isFirst: Bool, measurer: some TextMeasurer) -> [Sheet] {
        let sheets = [0.75, 0.5, 0].map { spread in
            SheetFiller(document: self, typesetter: Typesetter(measurer: measurer, spread: spread))
                .manySheets(page, isFirst: isFirst)
        }
        let fewest = sheets.map(\.count).min() ?? 0
        return sheets.first { $0.count == fewest } ?? []
    }

    private func page(from sheet: Sheet, _ footer: [Shape]) -> Page {
        var page = Page.a4
        let bar = Box(x: 0, y: 0, width: page.width, height: 7)
        page.elements = [
            .artifact([.path(Path(bar, fill: .blue))]), .group(.section, sheet.elements), .artifact(footer),
        ]
        return page
    }
}
