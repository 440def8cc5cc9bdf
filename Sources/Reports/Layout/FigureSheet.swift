// A figure by itself, for slides and e-mail: with its titles and source, or the plot alone.
import Charts
package import Drawing

extension Figure {
    /// Pixels for each point of a sheet: 187 dots an inch across A4, and twice as many for a figure of half its width.
    ///
    /// A sheet at full width becomes 1548 pixels wide, one at half width 1480.
    package var pixelsPerPoint: Double { isHalf ? 5.2 : 2.6 }

    /// The figure as wide as on its page, with headline, caption, notes and source, on a sheet just high enough.
    package func sheet(source: [Note], measurer: some TextMeasurer) -> Page {
        let typesetter = Typesetter(measurer: measurer)
        let width = isHalf ? PageGrid.halfWidth : PageGrid.width
        let x = (sheetWidth - width) / 2
        let laid = typesetter.figure(self, x: x, width: width, top: 24)
        let notes = typesetter.notes(below: source, x: x, width: width, bottom: laid.bottom + 2)
        return Page(width: sheetWidth, height: notes.bottom + 20, elements: laid.elements + notes.elements)
    }

    /// The plot alone, for pages that set their own title.
    package func plot(measurer: some TextMeasurer) -> Page {
        let box = Box(x: 12, y: 12, width: sheetWidth - 24, height: height)
        let picture = Element.leaf(
            .figure(alternativeText: alternativeText), chart.shapes(in: box, measurer: measurer))
        return Page(width: sheetWidth, height: box.bottom + 12, elements: [picture])
    }

    private var sheetWidth: Double { isHalf ? PageGrid.halfWidth + 48 : Page.a4.width }
}
