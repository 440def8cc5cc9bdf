// Pages to a tagged PDF.
//
// Page labels are not set: pages count from 1 without them, and cairo 1.16 writes an empty, invalid table for 1, 2, 3.
internal import CCairo
package import Drawing

extension CairoPress {
    /// The document as a tagged PDF with metadata and outline; the same document gives the same bytes.
    ///
    /// Blocks for some milliseconds a page. Throws `CairoError`: `.geometry` for numbers that are not places on a page,
    /// `.structure` for a document without pages, a heading level, a link or an outline entry that cannot be, `.picture` for one that is no PNG. Text with
    /// characters that the family lacks is not an error: another installed family draws them. Alternative texts, table scopes
    /// and the words of links are not written: cairo has no place for them.
    package func pdf(of document: PagedDocument) throws(CairoError) -> [UInt8] {
        let first = try document.firstPageChecked()
        for page in document.pages { try pictures.decode(page.shapes) }
        let sink = ByteSink()
        // The surface writes its last bytes when it is finished, at the latest when it is destroyed, also after an error.
        defer { withExtendedLifetime(sink) {} }
        do {
            let surface = try Surface(
                taking: cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, first.width, first.height),
                "PDF surface")
            document.describe(surface)
            try document.draw(on: surface, self)
            cairo_surface_finish(surface.handle)
            try surface.checkStatus("writing the PDF")
        }
        return sink.bytes
    }
}

/// A document drawn with fonts of its own; see `CairoPress.pdf(of:)`.
///
/// May run on several threads at once. Throws `CairoError`, `.font` too: when the family is not installed.
package func pdf(of document: PagedDocument, family: String = "Liberation Sans") throws(CairoError) -> [UInt8] {
    try CairoPress(family: family).pdf(of: document)
}

extension PagedDocument {
    fileprivate func firstPageChecked() throws(CairoError) -> Page {
        guard let first = pages.first else { throw CairoError(.structure, "a document needs a page") }
        for page in pages { try page.checkGeometry() }
        try checkStructure()
        for entry in outline where !pages.indices.contains(entry.pageIndex) || entry.level < 1 || !entry.y.isFinite {
            throw CairoError(.structure, "outline entry \"\(entry.title)\" leads nowhere")
        }
        return first
    }

    fileprivate func describe(_ surface: borrowing Surface) {
        let words: [(cairo_pdf_metadata_t, String)] = [
            (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_SUBJECT, subject),
            (CAIRO_PDF_METADATA_AUTHOR, author), (CAIRO_PDF_METADATA_CREATE_DATE, created),
            (CAIRO_PDF_METADATA_MOD_DATE, created),
        ]
        for (key, value) in words { cairo_pdf_surface_set_metadata(surface.handle, key, value) }
    }

    fileprivate func draw(on surface: borrowing Surface, _ press: CairoPress) throws(CairoError) {
        let context = try DrawingContext(on: surface)
        let pen = Pen(context: context.handle, text: press.setter, pictures: press.pictures)
        let handle = surface.handle
        let destinations = destinations
        pen.tagged("Document") {
            for (index, page) in pages.enumerated() {
                // Not on the first page: a new size throws away what is on the page, and the tag begun above with it.
                if index > 0 { cairo_pdf_surface_set_size(handle, page.width, page.height) }
                pen.beginPage()
                pen.drawDestinations(destinations[index] ?? [], on: index)
                pen.drawPaper(page)
                pen.draw(page.elements)
                cairo_show_page(pen.context)
            }
        }
        addOutline(to: handle)
        try context.checkStatus("drawing")
    }

    /// Each entry hangs below the last one before it that is of a higher level.
    private func addOutline(to handle: OpaquePointer) {
        var parents: [(level: Int, id: Int32)] = []
        for entry in outline {
            parents.removeAll { $0.level >= entry.level }
            let place = "page=\(entry.pageIndex + 1) pos=[0 \(entry.y)]"
            let id = cairo_pdf_surface_add_outline(
                handle, parents.last?.id ?? 0, entry.title, place, CAIRO_PDF_OUTLINE_FLAG_OPEN)
            parents.append((entry.level, id))
        }
    }
}
