// The waits of a place that may be shown as they are, from which its distribution and its projection are made.
import Statistics

/// Waits by weeks without the empty bands at the end; of England, and of any place where nothing is hidden.
package struct ShownWaits: Hashable, Sendable {
    /// The list by weeks waited.
    package var waiting: [UInt32]
    /// Waiting with a clock start that is not known.
    package var unknownClockStart: UInt32
    /// Waiting since the last week; 0 where that is not known.
    package var joinedInLastWeek: UInt32
    /// Completed pathways, admitted or not, by weeks waited; `nil` unless both parts were reported.
    package var completed: [UInt32]?
    /// Clock starts; `nil` when they were not reported.
    package var newPeriods: UInt32?

    /// How many bands there can be.
    package static let mostBands = BandHistogram.publishedBandCount

    package init(
        waiting: [UInt32], unknownClockStart: UInt32 = 0, joinedInLastWeek: UInt32 = 0, completed: [UInt32]? = nil,
        newPeriods: UInt32? = nil
    ) {
        self.waiting = waiting
        self.unknownClockStart = unknownClockStart
        self.joinedInLastWeek = joinedInLastWeek
        self.completed = completed
        self.newPeriods = newPeriods
    }

    /// `nil` without a list.
    init?(_ counts: CohortCounts) {
        guard let list = counts[.incomplete] else { return nil }
        self.init(
            waiting: Self.trimmed(list.bands), unknownClockStart: UInt32(clamping: list.unknownClockStart),
            joinedInLastWeek: UInt32(clamping: list.joinedInLastWeek))
        if let admitted = counts[.completedAdmitted], let nonAdmitted = counts[.completedNonAdmitted] {
            var both = admitted.bands
            both += nonAdmitted.bands
            completed = Self.trimmed(both)
        }
        newPeriods = counts[.newPeriods].map { UInt32(clamping: $0.total) }
    }

    private static func trimmed(_ bands: BandHistogram) -> [UInt32] {
        bands.counts.prefix((bands.longestBand ?? -1) + 1).map(UInt32.init(clamping:))
    }

    /// As the counts of a place at a census, all treatment functions together.
    func counts(_ census: Day) -> CensusCounts {
        var parts: [(category: Category, flat: [UInt32])] = []
        if let completed {
            parts.append((.partCompletedAdmitted, Self.flat(completed)))
            parts.append((.partCompletedNonAdmitted, Self.flat([])))
        }
        parts.append((.partIncomplete, Self.flat(waiting, unknownClockStart, joinedInLastWeek)))
        if let newPeriods { parts.append((.partNewPeriods, Self.flat([], newPeriods))) }
        let cells = parts.compactMap { CellNumber(treatmentFunction: nil, $0.category) }
        return CensusCounts(census: census, counts: PlaceCounts(cells: cells, counts: parts.flatMap(\.flat)) ?? .init())
    }

    private static func flat(_ bands: [UInt32], _ unknown: UInt32 = 0, _ joined: UInt32 = 0) -> [UInt32] {
        let missing = max(0, BandHistogram.publishedBandCount - bands.count)
        return bands.prefix(BandHistogram.publishedBandCount) + Array(repeating: 0, count: missing)
            + [unknown, bands.reduce(unknown, +), joined]
    }
}
