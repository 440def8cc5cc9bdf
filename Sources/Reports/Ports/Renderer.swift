// The port through which an edition becomes files.

/// Where a renderer's files go: a folder that becomes visible whole or not at all.
package protocol FileSink: ~Copyable {
    /// Writes one file; `body` hands over its bytes in pieces, in order.
    ///
    /// A name is used once.
    mutating func write(_ name: String, _ body: (_ append: ([UInt8]) throws -> Void) throws -> Void) throws

    /// Takes over a file that a library writes by its path: `make` gets the folder and creates `name` in it.
    ///
    /// The files written before lie in the same folder.
    mutating func adopt(_ name: String, madeBy make: (_ folder: String) throws -> Void) throws
}

/// An output format.
///
/// Used by one thread at a time, for one edition after another: what it sets up once serves them all.
package protocol Renderer {
    /// The word for it in a report file's `outputs`.
    var id: String { get }

    /// Writes the edition's files of this format; the same publication gives the same bytes.
    ///
    /// Runs once an edition, on a thread that may block.
    func render(_ publication: Publication, into folder: inout some FileSink & ~Copyable) throws
}
