// Every figure as a picture for slides and e-mail, with the words that stand for it.
import Cairo
import Drawing
import Reports

/// For each figure: `…_figure.png` with its titles and source, `…_plot.png` without, and `…_figure.txt` with its alternative text.
struct FigureImages: Renderer {
    let press: CairoPress
    let id = "png"

    func render(_ publication: Publication, into folder: inout some FileSink & ~Copyable) throws {
        for figure in publication.document.figures {
            let stem = "\(publication.edition.fileStem)_\(figure.name)"
            let sheet = figure.sheet(source: publication.document.sourceNotes, measurer: press.measurer)
            try write(sheet, of: figure, publication, press, as: stem + "_figure.png", into: &folder)
            let plot = figure.plot(measurer: press.measurer)
            try write(plot, of: figure, publication, press, as: stem + "_plot.png", into: &folder)
            try folder.write(stem + "_figure.txt") { append in try append(Array((figure.alternativeText + "\n").utf8)) }
        }
    }

    private func write(
        _ page: Page, of figure: Figure, _ publication: Publication, _ press: CairoPress, as name: String,
        into folder: inout some FileSink & ~Copyable
    ) throws {
        let texts = [
            ("Title", figure.headline), ("Description", figure.alternativeText),
            ("Source", publication.document.sourceNotes.map(\.text).joined(separator: " ")),
            ("Software", "plannedcare \(plannedcareVersion)"),
        ]
        let bytes = try press.png(of: page, pixelsPerPoint: figure.pixelsPerPoint, text: texts)
        try folder.write(name) { append in try append(bytes) }
    }
}
