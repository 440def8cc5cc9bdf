// What can go wrong while a PDF is made accessible.

/// A PDF that could not be finished; the description is safe for logs.
package struct TaggedPDFError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of trouble.
    package enum Code: Hashable, Sendable {
        /// libqpdf could not read, change or write it; the message holds its own words.
        case library
        /// Not the tagged PDF that was described: other numbers of figures, header cells, links or lists, or marks that do
        /// not stand where the tree says.
        case structure
        /// No title, or a time that is not ISO 8601 in UTC.
        case metadata
    }

    package let code: Code
    package let message: String

    package var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
