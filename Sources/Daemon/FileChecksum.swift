// The SHA-256 of a file, read in pieces.
import Files
import Foundation

/// Checksums of files that were not written here.
enum FileChecksum {
    /// 64 lower-case hexadecimal digits; throws when the file cannot be read.
    static func sha256(of path: String) throws -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Failure(.inputOutput, "\(path): cannot be opened for reading")
        }
        defer { try? handle.close() }
        var digest = try SHA256()
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { digest.update(piece.bytes) }
        return try digest.finish()
    }
}
