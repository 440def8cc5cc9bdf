// The report as a tagged PDF.
import Cairo
import Reports

/// `waiting-list_england_2026-01-31.pdf`.
struct PDFReport: Renderer {
    let family: String
    let id = "pdf"

    func render(_ publication: Publication, into folder: inout some FileSink & ~Copyable) throws {
        let measurer = try CairoTextMeasurer(family: family)
        let document = publication.document.laidOut(measurer: measurer)
        let bytes = try pdf(of: document, family: family)
        try folder.write(publication.edition.fileStem + ".pdf") { append in try append(bytes) }
    }
}
