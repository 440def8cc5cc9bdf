// The counts of one place at one census, in the order in which they are kept.

/// The cells of one place, sorted by number, with their counts one after another in one array.
package struct PlaceCounts: Hashable, Sendable {
    /// Ascending, each once.
    package private(set) var cells: [CellNumber]
    /// Of each cell the counts that `WaitCounts.init(flat:)` takes.
    package private(set) var counts: [UInt32]

    private static let stride = WaitCounts.flatCount

    /// No cell at all.
    package init() {
        cells = []
        counts = []
    }

    /// `nil` unless the cells ascend and there are `WaitCounts.flatCount` counts for each.
    package init?(cells: [CellNumber], counts: [UInt32]) {
        guard counts.count == cells.count * Self.stride, zip(cells, cells.dropFirst()).allSatisfy(<) else { return nil }
        self.cells = cells
        self.counts = counts
    }

    /// The flat counts of one cell, by its position.
    package func flat(_ position: Int) -> ArraySlice<UInt32> {
        counts[position * Self.stride..<(position + 1) * Self.stride]
    }

    /// Cell by cell sum, a cell on either side is in it; `nil` when a sum does not fit into 32 bits.
    package func adding(_ other: PlaceCounts) -> PlaceCounts? {
        if cells == other.cells { return addingEach(of: other) }
        let all = Set(cells).union(other.cells).sorted()
        return spread(over: all).addingEach(of: other.spread(over: all))
    }

    /// Of the same cells.
    private func addingEach(of other: PlaceCounts) -> PlaceCounts? {
        var sum = self
        var overflows = false
        for index in sum.counts.indices {
            let (count, overflow) = sum.counts[index].addingReportingOverflow(other.counts[index])
            sum.counts[index] = count
            overflows = overflows || overflow
        }
        return overflows ? nil : sum
    }

    /// The same counts with cells of zeros among them; `all` ascends and holds every cell.
    private func spread(over all: [CellNumber]) -> PlaceCounts {
        var wide = PlaceCounts()
        wide.cells = all
        wide.counts.reserveCapacity(all.count * Self.stride)
        var position = 0
        for cell in all {
            if position < cells.count, cells[position] == cell {
                wide.counts.append(contentsOf: flat(position))
                position += 1
            } else {
                wide.counts.append(contentsOf: repeatElement(0, count: Self.stride))
            }
        }
        return wide
    }
}

extension PlaceCounts {
    /// The counts of a category: of one treatment function, or summed over all; `nil` when nothing was reported there.
    package func waits(_ category: Category, treatmentFunction: String? = nil) -> WaitCounts? {
        var sum: WaitCounts?
        for position in positions(of: treatmentFunction) where cells[position].category == category {
            sum.add(WaitCounts(flat: flat(position)))
        }
        return sum
    }

    /// The parts of the return, of one treatment function or summed over all.
    package func cohort(treatmentFunction: String? = nil) -> CohortCounts {
        var cohort = CohortCounts()
        for position in positions(of: treatmentFunction) {
            let parts = cells[position].category.parts
            guard !parts.isEmpty, let waits = WaitCounts(flat: flat(position)) else { continue }
            for part in parts { cohort.add(waits, to: part) }
        }
        return cohort
    }

    /// Where the cells of a treatment function stand, or those of all; none for an unknown code.
    private func positions(of treatmentFunction: String?) -> Range<Int> {
        guard let treatmentFunction else { return cells.indices }
        let first = cells.firstIndex { $0.treatmentFunction == treatmentFunction } ?? cells.count
        let end = cells[first...].firstIndex { $0.treatmentFunction != treatmentFunction } ?? cells.count
        return first..<end
    }
}

extension Tally {
    /// The counts by place, as they are kept; `nil` when a cell's treatment function is none of the 23 published.
    package func places() -> [Place: PlaceCounts]? {
        var places: [Place: [(cell: CellNumber, counts: ArraySlice<UInt32>)]] = [:]
        var hasUnknown = false
        cells.each { key, counts in
            if let cell = CellNumber(treatmentFunction: key.treatmentFunction, key.category) {
                places[key.place, default: []].append((cell, counts))
            } else {
                hasUnknown = true
            }
        }
        return hasUnknown ? nil : places.compactMapValues(PlaceCounts.init)
    }

    /// A tally from what was kept of it.
    package init(
        places: [Place: PlaceCounts], rows: RowCounts, milestones: MilestoneTally = MilestoneTally()
    ) {
        var table = CellTable()
        for (place, counts) in places {
            for (position, cell) in counts.cells.enumerated() {
                let key = CellKey(place, treatmentFunction: cell.treatmentFunction, cell.category)
                table.add(flat: counts.flat(position), to: key)
            }
        }
        self.init(cells: table, rows: rows, milestones: milestones)
    }
}

extension PlaceCounts {
    /// From cells in any order, each once.
    fileprivate init?(_ unsorted: [(cell: CellNumber, counts: ArraySlice<UInt32>)]) {
        let sorted = unsorted.sorted { $0.cell < $1.cell }
        self.init(cells: sorted.map(\.cell), counts: sorted.flatMap(\.counts))
    }
}

extension Optional where Wrapped == WaitCounts {
    /// Sums what is there; nothing and nothing stay nothing.
    fileprivate mutating func add(_ more: WaitCounts?) {
        guard let more else { return }
        if self == nil { self = more } else { self? += more }
    }
}
