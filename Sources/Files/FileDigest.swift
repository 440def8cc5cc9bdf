// Size and SHA-256 of a file that is already there.

import Glibc

/// Reads a file once.
package enum FileDigest {
    private static let pieceSize = 1 << 18

    /// The SHA-256 of the file at a path, as 64 lower-case hexadecimal digits; links are followed.
    ///
    /// Memory does not grow with the file. Throws when it cannot be read.
    package static func sha256(of path: String) throws(FilesError) -> String {
        try of(Descriptor(file: path), name: path, path: path).sha256
    }

    /// Size and digest of an open file, read from where it stands.
    static func of(_ file: borrowing Descriptor, name: String, path: String) throws(FilesError) -> Manifest.Entry {
        var hash = try SHA256()
        var bytes = 0
        var piece = [UInt8](repeating: 0, count: pieceSize)
        while true {
            var span = piece.mutableSpan
            var space = span.mutableBytes
            let count = try file.read(into: &space, path: path)
            if count == 0 { break }
            hash.update(piece.span.bytes.extracting(first: count))
            bytes += count
        }
        return Manifest.Entry(name: name, bytes: bytes, sha256: try hash.finish())
    }

    /// As `of`, for a file another library wrote: and its mode set; the folder makes it durable.
    static func adopt(_ name: String, in folder: borrowing Descriptor, path: String) throws(FilesError)
        -> Manifest.Entry
    {
        let file = try Descriptor(name, in: folder, O_RDONLY, path: path)
        guard try file.status(path: path).st_mode & S_IFMT == S_IFREG else {
            throw FilesError("adopt", path, "not a plain file")
        }
        try file.setMode(0o640, path: path)
        return try of(file, name: name, path: path)
    }
}
