// A new file being written: bytes go in, their number and SHA-256 come out.

import Glibc

/// A new file inside a staged folder, lent while it is written.
///
/// Bytes are gathered and written in large pieces; count and SHA-256 are taken on the way. Not to be used from two
/// threads at once. An error of any call spoils the whole folder, also when it is caught.
package struct FileWriter: ~Copyable {
    /// Bytes appended so far, written or still gathered.
    package private(set) var bytes = 0
    private let file: Descriptor
    private let path: String
    private var hash: SHA256
    private var gathered: [UInt8] = []

    private static let pieceSize = 1 << 16

    init(_ name: String, in folder: borrowing Descriptor, path: String) throws(FilesError) {
        let hash = try SHA256()
        try Failpoint.pass("files.create", path)
        let file = try Descriptor(name, in: folder, O_WRONLY | O_CREAT | O_EXCL, mode: 0o640, path: path)
        try file.setMode(0o640, path: path)
        self.path = path
        self.hash = hash
        self.file = file
        gathered.reserveCapacity(Self.pieceSize)
    }

    /// Adds bytes at the end; any number, also none.
    package mutating func append(_ more: some Sequence<UInt8>) throws(FilesError) {
        let before = gathered.count
        gathered.append(contentsOf: more)
        bytes += gathered.count - before
        if gathered.count >= Self.pieceSize { try writeGathered() }
    }

    /// Adds a text at the end, as UTF-8 and without a newline of its own.
    package mutating func append(_ text: some StringProtocol) throws(FilesError) {
        try append(text.utf8)
    }

    /// Writes what is left and closes; the folder makes it durable.
    consuming func finish(_ name: String) throws(FilesError) -> Manifest.Entry {
        try writeGathered()
        let entry = Manifest.Entry(name: name, bytes: bytes, sha256: try hash.finish())
        try file.close(path: path)
        return entry
    }

    private mutating func writeGathered() throws(FilesError) {
        var piece: [UInt8] = []
        swap(&piece, &gathered)
        hash.update(piece.span.bytes)
        try file.write(piece.span.bytes, path: path)
        piece.removeAll(keepingCapacity: true)
        swap(&piece, &gathered)
    }
}
