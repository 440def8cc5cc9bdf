// Writes a made-up month: what `plannedcare synthesise rtt` does.
import Foundation
import Synthetic

/// A made-up extract in a file.
package enum SyntheticMonth {
    /// Writes the month (`yyyy-mm`) to a path that must not exist yet; the same seed and month give the same bytes.
    package static func write(to path: String, month: String, seed: UInt64) throws {
        let extract = SyntheticExtract(seed: seed, month: try self.month(month))
        guard FileManager.default.createFile(atPath: path + ".partial", contents: nil),
            let file = FileHandle(forWritingAtPath: path + ".partial")
        else { throw Failure(.cannotCreate, "\(path): cannot be created") }
        // Gone already when all went well.
        defer { try? FileManager.default.removeItem(atPath: path + ".partial") }
        for piece in extract { try file.write(contentsOf: Data(piece)) }
        try file.synchronize()
        try file.close()
        do {
            try FileManager.default.moveItem(atPath: path + ".partial", toPath: path)
        } catch {
            throw Failure(.cannotCreate, "\(path): \(error.localizedDescription)")
        }
    }

    private static func month(_ text: String) throws -> ExtractMonth {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard text.count == 7, parts.count == 2, let year = parts[0], let number = parts[1],
            let month = ExtractMonth(year: year, month: number)
        else { throw Failure(.badUsage, "--month needs a month as yyyy-mm, not \"\(text)\"") }
        return month
    }
}
