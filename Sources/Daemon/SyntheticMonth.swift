// Writes a made-up month: what `plannedcare synthesise rtt` does.
import Synthetic

/// A made-up extract in a file.
package enum SyntheticMonth {
    /// Writes the month (`yyyy-mm`) to a path that must not exist yet; the same seed and month give the same bytes.
    package static func write(to path: String, month: String, seed: UInt64) throws {
        let extract = SyntheticExtract(seed: seed, month: try self.month(month))
        try WholeFile.write(extract, to: path)
    }

    private static func month(_ text: String) throws -> ExtractMonth {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard text.count == 7, parts.count == 2, let year = parts[0], let number = parts[1],
            let month = ExtractMonth(year: year, month: number)
        else { throw Failure(.badUsage, "--month needs a month as yyyy-mm, not \"\(text)\"") }
        return month
    }
}
