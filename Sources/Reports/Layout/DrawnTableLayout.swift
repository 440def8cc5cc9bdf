// A table that sets itself, under its titles.
import Charts
import Drawing

extension Typesetter {
    func drawnTable(_ table: DrawnTable, x: Double, width: Double, top: Double) -> Laid {
        let titles = titles(headline: table.headline, caption: table.caption, x: x, width: width, top: top)
        let laid = table.table.laid(x: x, width: width, top: titles.bottom + 4, measurer: measurer)
        let notes = notes(below: table.notes, x: x, width: width, bottom: laid.bottom)
        return Laid(
            elements: [.group(.section, titles.elements + laid.elements + notes.elements)], bottom: notes.bottom)
    }
}
