// The cohort of one milestone at one place, by treatment function.

/// Counts of a milestone's cohort at one place, flat: four for each published line.
package struct PlaceCohort: Hashable, Sendable {
    /// Of each line, in published order: undated, date passed, dated by the milestone, dated after it.
    package private(set) var counts: [UInt32]

    /// How many counts a line has.
    package static let stride = 4
    /// How many counts there are.
    package static let flatCount = stride * TreatmentFunction.all.count

    /// Nobody.
    package init() {
        counts = Array(repeating: 0, count: Self.flatCount)
    }

    /// `nil` unless there are `flatCount` counts.
    package init?(counts: [UInt32]) {
        guard counts.count == Self.flatCount else { return nil }
        self.counts = counts
    }

    /// Whether nobody is in it.
    package var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }

    /// The cohort of one treatment function, or of all; nobody for an unknown code.
    package func cohort(treatmentFunction: String? = nil) -> MilestoneCohort {
        var sum = MilestoneCohort()
        for (line, function) in TreatmentFunction.all.enumerated()
        where treatmentFunction == nil || function.code == treatmentFunction {
            sum += cohort(line: line)
        }
        return sum
    }

    /// Adds to a line, by its place in published order from 0; there are four counts.
    mutating func add(_ more: [UInt32], line: Int) {
        for (offset, count) in more.prefix(Self.stride).enumerated() { counts[line * Self.stride + offset] += count }
    }

    /// Adds those of another place, or of other rows of the same place.
    mutating func add(_ other: PlaceCohort) {
        for index in counts.indices { counts[index] += other.counts[index] }
    }

    /// The sum with another place; `nil` when a count does not fit into 32 bits.
    package func adding(_ other: PlaceCohort) -> PlaceCohort? {
        var sum = self
        for index in counts.indices {
            let (count, overflow) = counts[index].addingReportingOverflow(other.counts[index])
            if overflow { return nil }
            sum.counts[index] = count
        }
        return sum
    }

    private func cohort(line: Int) -> MilestoneCohort {
        let flat = counts[line * Self.stride..<(line + 1) * Self.stride].map(Int.init)
        return MilestoneCohort(undated: flat[0], datePassed: flat[1], datedBy: flat[2], datedAfter: flat[3])
    }
}
