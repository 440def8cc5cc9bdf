// Counts by weeks waited for every cell of a grid, made as they are needed.

/// Cells in rows of a fixed width; a cell takes room when it first counts somebody.
struct CountGrid: Sendable {
    /// Cells in a row.
    let width: Int
    /// Where each cell's counts begin; `nothing` for a cell that counts nobody.
    private var starts: [Int32] = []
    private var counts: [UInt32] = []

    /// What is counted in a cell: 105 bands, unknown clock starts, and those who joined in the last week.
    static let unknown = 105
    private static let joined = 106
    private static let stride = 107
    private static let nothing: Int32 = -1

    init(width: Int) {
        self.width = width
    }

    /// Counts pathways in a band (or as `unknown`), and those of them who joined in the last week.
    @inline(__always)
    mutating func add(_ count: UInt32, row: Int, column: Int, band: Int, joined: UInt32) {
        let cell = row * width + column
        let start = cell < starts.count && starts[cell] >= 0 ? Int(starts[cell]) : make(cell)
        counts[start + band] += count
        if joined > 0 { counts[start + Self.joined] += joined }
    }

    /// The counts of a cell; `nil` when nobody is in it.
    func waits(row: Int, column: Int) -> WaitCounts? {
        let cell = row * width + column
        guard cell < starts.count, starts[cell] >= 0 else { return nil }
        let start = Int(starts[cell])
        return WaitCounts(
            bands: counts[start..<start + Self.unknown], unknownClockStart: Int(counts[start + Self.unknown]),
            joinedInLastWeek: Int(counts[start + Self.joined]))
    }

    private mutating func make(_ cell: Int) -> Int {
        if cell >= starts.count {
            let rows = cell / width + 1
            starts.append(contentsOf: repeatElement(Self.nothing, count: rows * width - starts.count))
        }
        let start = counts.count
        starts[cell] = Int32(start)
        counts.append(contentsOf: repeatElement(0, count: Self.stride))
        return start
    }
}
