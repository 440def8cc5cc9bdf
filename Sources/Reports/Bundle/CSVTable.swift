// A table of the CSV bundle: its name, its columns and its rows, written as they are made.

/// A file of the bundle.
package struct CSVTable: Sendable {
    /// The last word of the file's name.
    package let name: String
    /// What one row is, for those who read the metadata; ends without a full stop.
    package let about: String
    /// In order.
    package let columns: [CSVColumn]
    /// The names of the columns that together tell a row from every other, and are never empty.
    package let key: [String]
    /// Makes every row in the file's order and hands each to the writer; the same data give the same rows.
    let rows: @Sendable (_ write: ([CSVValue]) throws -> Void) throws -> Void

    init(
        _ name: String, about: String, key: [String], columns: [CSVColumn],
        rows: @escaping @Sendable (_ write: ([CSVValue]) throws -> Void) throws -> Void
    ) {
        self.name = name
        self.about = about
        self.key = key
        self.columns = columns
        self.rows = rows
    }

    /// Writes the table as RFC 4180 (comma, CRLF, one header row, UTF-8) in pieces of about 64 kB.
    ///
    /// `sink` is called on the caller's thread; what it throws ends the writing. Rows do not gather in memory.
    package func write(to sink: ([UInt8]) throws -> Void) throws {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.piece + 1024)
        func add(_ cells: [CSVValue]) throws {
            for (place, cell) in cells.enumerated() {
                if place > 0 { bytes.append(0x2C) }
                cell.write(to: &bytes)
            }
            bytes.append(contentsOf: [0x0D, 0x0A])
            if bytes.count >= Self.piece {
                try sink(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try add(columns.map { .word($0.name) })
        try rows { cells in
            precondition(cells.count == columns.count, "a row of \(name) has \(cells.count) cells")
            try add(cells)
        }
        try sink(bytes)
    }

    private static let piece = 65_536
}
