// An object in a PDF: a dictionary, an array, a stream, a name, a number.
internal import CQPDF
import Glibc

/// A value that stands for an object of an open document, and must not outlive it.
///
/// To ask for what is not there gives null, as in PDF itself.
struct PDFObject {
    let document: OpaquePointer
    let handle: qpdf_oh

    var isNull: Bool { qpdf_oh_is_null(document, handle) != 0 }
    var isDictionary: Bool { qpdf_oh_is_dictionary(document, handle) != 0 }
    var isArray: Bool { qpdf_oh_is_array(document, handle) != 0 }

    /// `nil` when it is no integer.
    var integer: Int? {
        var value: Int64 = 0
        return qpdf_oh_get_value_as_longlong(document, handle, &value) != 0 ? Int(value) : nil
    }

    /// With its slash; empty when it is no name.
    var name: String {
        var start: UnsafePointer<CChar>?
        var length = 0
        guard qpdf_oh_get_value_as_name(document, handle, &start, &length) != 0, let start else { return "" }
        return String(cString: start)
    }

    /// Of an array; no items for anything else.
    var count: Int { isArray ? Int(qpdf_oh_get_array_n_items(document, handle)) : 0 }

    func item(_ index: Int) -> PDFObject { same(qpdf_oh_get_array_item(document, handle, Int32(index))) }

    func setItem(_ index: Int, _ object: PDFObject) {
        qpdf_oh_set_array_item(document, handle, Int32(index), object.handle)
    }

    func eraseItem(_ index: Int) { qpdf_oh_erase_item(document, handle, Int32(index)) }

    /// Of a dictionary, or of a stream's.
    subscript(key: String) -> PDFObject {
        get { same(qpdf_oh_get_key_if_dict(document, handle, key)) }
        nonmutating set { qpdf_oh_replace_key(document, handle, key, newValue.handle) }
    }

    /// The keys of a dictionary, in order.
    var keys: [String] {
        var keys: [String] = []
        qpdf_oh_begin_dict_key_iter(document, handle)
        while qpdf_oh_dict_more_keys(document) != 0 {
            if let key = qpdf_oh_dict_next_key(document) { keys.append(String(cString: key)) }
        }
        return keys
    }

    var null: PDFObject { same(qpdf_oh_new_null(document)) }

    /// From its written form, as `/Identity` or `<< /O /Table >>`.
    func parsed(_ text: String) -> PDFObject { same(qpdf_oh_parse(document, text)) }

    func text(_ words: String) -> PDFObject { same(qpdf_oh_new_unicode_string(document, words)) }

    /// A new stream of these bytes; it is compressed when the document is written.
    func stream(_ bytes: [UInt8]) -> PDFObject { stream(bytes, filter: null) }

    /// A new stream of bytes that are packed as `Deflater` does.
    func stream(packed bytes: [UInt8]) -> PDFObject { stream(bytes, filter: parsed("/FlateDecode")) }

    private func stream(_ bytes: [UInt8], filter: PDFObject) -> PDFObject {
        let stream = same(qpdf_oh_new_stream(document))
        bytes.withUnsafeBufferPointer { bytes in
            qpdf_oh_replace_stream_data(
                document, stream.handle, bytes.baseAddress, bytes.count, filter.handle, null.handle)
        }
        return stream
    }

    /// Of a stream.
    var dictionary: PDFObject { same(qpdf_oh_get_dict(document, handle)) }

    /// What a page draws, decoded; empty when it cannot be read.
    var pageContent: [UInt8] {
        var start: UnsafeMutablePointer<UInt8>?
        var length = 0
        qpdf_oh_get_page_content_data(document, handle, &start, &length)
        defer { free(start) }
        return Array(UnsafeBufferPointer(start: start, count: length))
    }

    private func same(_ handle: qpdf_oh) -> PDFObject { PDFObject(document: document, handle: handle) }
}
