// What can be wrong with the source, beyond the connection to it.

/// The source answered, but not with a census that can be used.
package struct SourceError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of trouble.
    package enum Code: String, Sendable {
        /// There is no complete snapshot of that census.
        case noSuchCensus
        /// A row breaks the contract of its view.
        case malformedRow
        /// The rows that came are not the rows that the snapshot names.
        case wrongRowCount
        /// A name in the configuration is not a plain identifier.
        case badName
    }

    package let code: Code
    /// Safe for logs: codes and counts, never a patient's data.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
