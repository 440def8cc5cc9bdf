// All samples of a kind on one page, to be looked at.

import Drawing

@testable import Charts

/// Samples side by side, each under its name.
enum Gallery {
    static func page(of kind: String, measurer: some TextMeasurer) -> Page {
        var page = Page(width: Page.a4.width, height: 0)
        var (x, y, rowHeight) = (48.0, 20.0, 0.0)
        for sample in ChartSample.all where sample.kind == kind {
            if x + sample.width > 560 { (x, y, rowHeight) = (48, y + rowHeight + 40, 0) }
            let name = PlacedText([TextRun(sample.name, Font(9.5), .secondaryText)], at: Point(x, y + 8))
            let box = Box(x: x, y: y + 20, width: sample.width, height: sample.height)
            page.elements.append(.leaf(.paragraph, [.text(name)]))
            page.elements.append(
                .leaf(.figure(alternativeText: sample.name), sample.chart.shapes(in: box, measurer: measurer)))
            (x, rowHeight) = (x + sample.width + 26, max(rowHeight, sample.height))
        }
        page.height = y + rowHeight + 40
        return page
    }
}
