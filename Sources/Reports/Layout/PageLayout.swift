// From a document to pages: blocks one below the other, side by side where they are halves.
package import Drawing

extension Document {
    /// The pages of the document, with their furniture and its outline.
    ///
    /// Rows of tables move closer together, down to 11.5 points, where that brings a page's blocks onto one sheet; where it
    /// does not, tables are broken and go on overleaf. Nothing else shrinks.
    package func laidOut(measurer: some TextMeasurer) -> PagedDocument {
        var sheets: [Sheet] = []
        for page in pages { sheets += sheetsOfPage(page, isFirst: sheets.isEmpty, measurer: measurer) }
        let paged = sheets.enumerated().map { index, sheet in
            page(from: sheet, number: index + 1, of: sheets.count)
        }
        return PagedDocument(
            title: title, subject: reportName, author: author, created: "\(census)T00:00:00Z", pages: paged,
            outline: OutlineEntry.entries(forHeadingsOf: paged))
    }

    private func sheetsOfPage(_ page: DocumentPage, isFirst: Bool, measurer: some TextMeasurer) -> [Sheet] {
        let pitches = stride(from: 15.5, through: 11.5, by: -0.25)
        for pitch in pitches {
            let filler = SheetFiller(document: self, typesetter: Typesetter(measurer: measurer, rowPitch: pitch))
            if let sheet = filler.oneSheet(page, isFirst: isFirst) { return [sheet] }
        }
        let filler = SheetFiller(document: self, typesetter: Typesetter(measurer: measurer, rowPitch: 13.5))
        return filler.manySheets(page, isFirst: isFirst)
    }

    private func page(from sheet: Sheet, number: Int, of count: Int) -> Page {
        var page = Page.a4
        let bar = Box(x: 0, y: 0, width: page.width, height: 7)
        page.elements = [.artifact([.path(Path(bar, fill: .blue))])] + sheet.elements
        page.elements.append(.artifact(footer(number: number, of: count)))
        return page
    }

    private func footer(number: Int, of count: Int) -> [Shape] {
        let runs = { (text: String) in [TextRun(text, Style.small, .secondaryText)] }
        let (left, right) = (PageGrid.left, PageGrid.right)
        // Between the title at the left and the page number at the right.
        let place = Point(right - 62, PageGrid.footerBaseline)
        let warning = PlacedText([TextRun(status, Style.smallBold, .concernText)], at: place, .right)
        return (isIllustrative ? [.text(warning)] : []) + [
            .line(Point(left, PageGrid.footerRule), Point(right, PageGrid.footerRule), Stroke(.rule, 0.6)),
            .text(PlacedText(runs(shortTitle), at: Point(left, PageGrid.footerBaseline))),
            .text(PlacedText(runs("Page \(number) of \(count)"), at: Point(right, PageGrid.footerBaseline), .right)),
        ]
    }
}

/// One sheet of paper, without its furniture.
struct Sheet {
    var elements: [Element]
}
