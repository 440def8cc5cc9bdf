// Where the bytes of an import come from: a file, an entry of a zip, a test's memory.

/// Bytes handed over piece by piece, once, from first to last.
///
/// Called by one thread at a time, which need not be the one that made it.
package protocol ByteSource: ~Copyable, SendableMetatype {
    /// Appends the next piece, of up to about 256 kB, to `buffer`.
    ///
    /// Returns false when nothing more will come; what was appended in that call still counts. A piece may be empty
    /// without being the last. Throws when the bytes cannot be read, or are found to be damaged: the import then
    /// stores nothing.
    mutating func read(into buffer: inout [UInt8]) throws -> Bool
}
