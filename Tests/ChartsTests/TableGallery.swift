// All tables of a kind on one page, to be looked at.

import Drawing

@testable import Charts

/// Tables one below the other, each under its name.
enum TableGallery {
    static func page(of kind: String, measurer: some TextMeasurer) -> Page {
        var page = Page(width: Page.a4.width, height: 0)
        var y = 20.0
        for sample in TableSample.all where sample.kind == kind {
            let name = PlacedText([TextRun(sample.name, Font(9.5), .secondaryText)], at: Point(48, y + 8))
            let laid = sample.table.laid(x: 48, width: sample.width, top: y + 20, measurer: measurer)
            page.elements.append(.leaf(.paragraph, [.text(name)]))
            page.elements += laid.elements
            y = laid.bottom + 30
        }
        page.height = y
        return page
    }
}
