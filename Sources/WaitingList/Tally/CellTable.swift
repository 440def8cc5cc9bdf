// Counts by place, treatment function and category, kept flat and compact.
import Statistics

/// The key of one cell of a tally.
package struct CellKey: Hashable, Sendable {
    package var place: Place
    /// A published line's code; `nil` where the pathways of all are counted together.
    package var treatmentFunction: String?
    package var category: Category

    package init(_ place: Place, treatmentFunction: String?, _ category: Category) {
        self.place = place
        self.treatmentFunction = treatmentFunction
        self.category = category
    }
}

/// Cells in one array of 32-bit counts: 105 bands, unknown clock starts, the total and the joiners, cell after cell.
package struct CellTable: Sendable {
    private var cells: [CellKey: Int] = [:]
    private var counts: [UInt32] = []
    private static let bands = BandHistogram.publishedBandCount
    private static let stride = WaitCounts.flatCount

    package init() {}

    /// How many cells have been reported.
    package var count: Int { cells.count }

    /// Every key, in no particular order.
    package var keys: some Collection<CellKey> { cells.keys }

    /// Adds one row of the source to a cell.
    mutating func add(_ row: borrowing BandRow, to key: CellKey) {
        let start = place(of: key)
        for (offset, count) in row.weekBands.prefix(Self.bands).enumerated() {
            counts[start + offset] += UInt32(count)
        }
        counts[start + Self.bands] += UInt32(row.unknownClockStart)
        counts[start + Self.bands + 1] += UInt32(row.totalAll)
    }

    /// Adds counts to a cell.
    package mutating func add(_ waits: WaitCounts, to key: CellKey) {
        let start = place(of: key)
        for (offset, count) in waits.bands.counts.enumerated() { counts[start + offset] += UInt32(count) }
        counts[start + Self.bands] += UInt32(waits.unknownClockStart)
        counts[start + Self.bands + 1] += UInt32(waits.total)
        counts[start + Self.bands + 2] += UInt32(waits.joinedInLastWeek)
    }

    /// Adds every cell of another table.
    mutating func merge(_ other: CellTable) {
        for (key, from) in other.cells {
            let start = place(of: key)
            for offset in 0..<Self.stride { counts[start + offset] += other.counts[from + offset] }
        }
    }

    /// The counts of one cell; `nil` when nothing was reported there.
    package subscript(key: CellKey) -> WaitCounts? {
        cells[key].flatMap { WaitCounts(flat: counts[$0..<$0 + Self.stride]) }
    }

    /// Calls for every cell, in no particular order, with its counts as `WaitCounts.init(flat:)` takes them.
    package func each(_ body: (CellKey, ArraySlice<UInt32>) -> Void) {
        for (key, start) in cells { body(key, counts[start..<start + Self.stride]) }
    }

    /// Adds counts, as `each` lends them, to a cell.
    mutating func add(flat more: ArraySlice<UInt32>, to key: CellKey) {
        let start = place(of: key)
        for (offset, count) in more.prefix(Self.stride).enumerated() { counts[start + offset] += count }
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
