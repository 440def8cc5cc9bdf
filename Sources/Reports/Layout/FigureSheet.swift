// A figure by itself, for slides and e-mail: with its titles and source, or the plot alone.
import Charts
package import Drawing

extension Figure {
    /// The figure at full width with headline, caption and source, on a sheet just high enough.
    package func sheet(source: [Note], measurer: some TextMeasurer) -> Page {
        let typesetter = Typesetter(measurer: measurer)
        var wide = self
        wide.height = max(222, height)
        let laid = typesetter.figure(wide, x: PageGrid.left, width: PageGrid.width, top: 24)
        let notes = typesetter.notes(source, x: PageGrid.left, width: PageGrid.width, top: laid.bottom + 8)
        return Page(
            width: Page.a4.width, height: notes.bottom + 20, elements: laid.elements + notes.elements)
    }

    /// The plot alone, for pages that set their own titles.
    package func plot(measurer: some TextMeasurer) -> Page {
        let box = Box(x: 12, y: 12, width: Page.a4.width - 24, height: 230)
        let picture = Element.leaf(
            .figure(alternativeText: alternativeText), chart.shapes(in: box, measurer: measurer))
        return Page(width: Page.a4.width, height: box.bottom + 12, elements: [picture])
    }
}
