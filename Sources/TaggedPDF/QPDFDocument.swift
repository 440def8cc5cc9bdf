// Owns a document in libqpdf's memory.
internal import CQPDF

/// An open document, freed with its owner; objects of it are values that must not outlive it.
///
/// It belongs to one thread at a time; documents on several threads share nothing.
struct QPDFDocument: ~Copyable {
    let handle: OpaquePointer

    /// An empty handle.
    init() throws(TaggedPDFError) {
        guard let handle = qpdf_init() else { throw TaggedPDFError(.library, "libqpdf has no memory") }
        qpdf_silence_errors(handle)
        qpdf_set_suppress_warnings(handle, 1)
        qpdf_set_attempt_recovery(handle, 0)
        self.handle = handle
    }

    deinit {
        var handle: OpaquePointer? = handle
        qpdf_cleanup(&handle)
    }

    /// Reads a PDF that must stay where it is as long as the document lives: libqpdf reads objects when they are asked for.
    ///
    /// What is damaged is refused, not mended.
    func read(_ pdf: UnsafeBufferPointer<UInt8>) throws(TaggedPDFError) {
        pdf.withMemoryRebound(to: CChar.self) { bytes in
            _ = qpdf_read_memory(handle, "PDF", bytes.baseAddress, UInt64(bytes.count), nil)
        }
        try check("reading the PDF")
    }

    var catalogue: PDFObject { PDFObject(document: handle, handle: qpdf_get_root(handle)) }

    var trailer: PDFObject { PDFObject(document: handle, handle: qpdf_get_trailer(handle)) }

    /// Every page, in order.
    var pages: [PDFObject] {
        (0..<max(0, qpdf_get_num_pages(handle))).map { index in
            PDFObject(document: handle, handle: qpdf_get_page_n(handle, Int(index)))
        }
    }

    /// Throws what libqpdf has to say since the last call, warnings too: there is nothing to warn of in a PDF of ours.
    func check(_ doing: String) throws(TaggedPDFError) {
        let error = qpdf_get_error(handle) ?? (qpdf_more_warnings(handle) != 0 ? qpdf_next_warning(handle) : nil)
        guard let error else { return }
        let words = qpdf_get_error_full_text(handle, error).map { String(cString: $0) } ?? "no reason given"
        throw TaggedPDFError(.library, "\(doing): \(words)")
    }

    /// The whole document as a new file, whose identifier follows from its content.
    func written() throws(TaggedPDFError) -> [UInt8] {
        qpdf_init_write_memory(handle)
        qpdf_set_deterministic_ID(handle, 1)
        qpdf_set_object_stream_mode(handle, qpdf_o_generate)
        // PDF/UA-1 builds on PDF 1.7.
        qpdf_set_minimum_pdf_version(handle, "1.7")
        qpdf_write(handle)
        try check("writing the PDF")
        return Array(UnsafeBufferPointer(start: qpdf_get_buffer(handle), count: qpdf_get_buffer_length(handle)))
    }
}
