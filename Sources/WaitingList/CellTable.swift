// Counts by organisation, treatment function and part, kept flat and compact.
import Statistics

/// The key of one cell of a tally.
package struct CellKey: Hashable, Sendable {
    package var organisation: String
    package var treatmentFunction: String
    package var part: RTTPart

    package init(organisation: String, treatmentFunction: String, part: RTTPart) {
        self.organisation = organisation
        self.treatmentFunction = treatmentFunction
        self.part = part
    }
}

/// Cells in one array of 32-bit counts: 105 bands, unknown clock starts and the total, cell after cell.
package struct CellTable: Sendable {
    private var cells: [CellKey: Int] = [:]
    private var counts: [UInt32] = []
    private static let bands = BandHistogram.publishedBandCount
    private static let stride = bands + 2

    package init() {}

    /// How many cells have been reported.
    package var count: Int { cells.count }

    /// Every key, in no particular order.
    package var keys: some Collection<CellKey> { cells.keys }

    /// Adds one row of the source to its cell.
    mutating func add(_ row: borrowing BandRow, organisation: String, treatmentFunction: String) {
        let key = CellKey(organisation: organisation, treatmentFunction: treatmentFunction, part: row.part)
        let start = place(of: key)
        for (offset, count) in row.weekBands.prefix(Self.bands).enumerated() {
            counts[start + offset] += UInt32(count)
        }
        counts[start + Self.bands] += UInt32(row.unknownClockStart)
        counts[start + Self.bands + 1] += UInt32(row.totalAll)
    }

    /// Adds every cell of another table.
    mutating func merge(_ other: CellTable) {
        for (key, from) in other.cells {
            let start = place(of: key)
            for offset in 0..<Self.stride { counts[start + offset] += other.counts[from + offset] }
        }
    }

    /// The counts of one cell; `nil` when nothing was reported there.
    package subscript(key: CellKey) -> PartCounts? {
        guard let start = cells[key] else { return nil }
        let bands = counts[start..<start + Self.bands].map { Int($0) }
        guard let histogram = BandHistogram(counts: bands) else { return nil }
        return PartCounts(
            bands: histogram, unknownClockStart: Int(counts[start + Self.bands]),
            total: Int(counts[start + Self.bands + 1]))
    }

    private mutating func place(of key: CellKey) -> Int {
        if let start = cells[key] { return start }
        let start = counts.count
        cells[key] = start
        counts.append(contentsOf: repeatElement(0, count: Self.stride))
        return start
    }
}

extension CellTable: Equatable {
    /// The same cells with the same counts, in whatever order they came.
    package static func == (left: CellTable, right: CellTable) -> Bool {
        left.cells.count == right.cells.count && left.cells.keys.allSatisfy { left[$0] == right[$0] }
    }
}
