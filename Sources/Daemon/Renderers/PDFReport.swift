// The report as a tagged PDF that follows PDF/UA-1.
import Cairo
import Drawing
import Reports
import TaggedPDF

/// `waiting-list_england_2026-01-31.pdf`.
struct PDFReport: Renderer {
    let press: CairoPress
    let id = "pdf"

    func render(_ publication: Publication, into folder: inout some FileSink & ~Copyable) throws {
        let document = publication.document.laidOut(measurer: press.measurer)
        let bytes = try accessible(press.pdf(of: document), document.accessibility)
        try folder.write(publication.edition.fileStem + ".pdf") { append in try append(bytes) }
    }
}

extension PagedDocument {
    /// What its tags say that the drawing cannot.
    fileprivate var accessibility: Accessibility {
        var accessibility = Accessibility(title: title, created: created)
        for tag in pages.flatMap(\.tags) {
            switch tag {
            case .figure(let words): accessibility.alternativeTexts.append(words)
            case .tableHeader(.row): accessibility.scopes.append(.row)
            case .tableHeader(.column): accessibility.scopes.append(.column)
            case .link(_, let words): accessibility.linkTexts.append(words)
            case .list(.none): accessibility.numberings.append(.none)
            case .list(.bullet): accessibility.numberings.append(.bullet)
            case .list(.decimal): accessibility.numberings.append(.decimal)
            default: break
            }
        }
        return accessibility
    }
}
