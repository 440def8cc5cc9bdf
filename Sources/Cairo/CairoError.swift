// What can go wrong between a page and its bytes.
internal import CCairo

/// A page that could not be drawn, or a font that is not there; the description is safe for logs.
package struct CairoError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of trouble.
    package enum Code: Hashable, Sendable {
        /// The family is not installed, or has no regular or bold face.
        case font
        /// A coordinate, width or size that is not a number, or lies far outside any page.
        case geometry
        /// A heading level, outline entry or page count that no document can hold.
        case structure
        /// A key or text that a PNG file cannot hold.
        case metadata
        /// Bytes that are not a PNG file.
        case picture
        /// cairo or Pango refused; the message holds its own words.
        case drawing
    }

    package let code: Code
    package let message: String

    package var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// cairo's own words for a status.
    init(_ status: cairo_status_t, _ doing: String, _ code: Code = .drawing) {
        self.init(code, "\(doing): \(String(cString: cairo_status_to_string(status)))")
    }

    /// Throws a status that is not success.
    static func check(_ status: cairo_status_t, _ doing: String) throws(CairoError) {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        throw CairoError(status, doing)
    }
}
