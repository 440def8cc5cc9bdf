// Writes a file that is there whole or not at all.
import Foundation

/// A file made of pieces of bytes.
enum WholeFile {
    /// Writes the pieces beside `path`, makes them durable and then gives them their name; `path` must not exist yet.
    static func write(_ pieces: some Sequence<[UInt8]>, to path: String) throws {
        let partial = path + ".partial"
        guard FileManager.default.createFile(atPath: partial, contents: nil),
            let file = FileHandle(forWritingAtPath: partial)
        else { throw Failure(.cannotCreate, "\(path): cannot be created") }
        // Gone already when all went well.
        defer { try? FileManager.default.removeItem(atPath: partial) }
        for piece in pieces { try file.write(contentsOf: Data(piece)) }
        try file.synchronize()
        try file.close()
        do {
            try FileManager.default.moveItem(atPath: partial, toPath: path)
        } catch {
            throw Failure(.cannotCreate, "\(path): \(error.localizedDescription)")
        }
    }
}
