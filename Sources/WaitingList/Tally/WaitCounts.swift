// What is known of the waits of one group of pathways.
package import Statistics

/// Pathways counted by weeks waited.
package struct WaitCounts: Hashable, Sendable {
    /// By weeks waited; all empty for new periods, which have no bands.
    package var bands: BandHistogram
    /// Pathways whose clock start is not known: in no band.
    package var unknownClockStart: Int
    /// Everybody, with a known clock start or without.
    package var total: Int
    /// Those whose clock started 0 to 6 days before the census: known of patient-level snapshots only, otherwise 0.
    package var joinedInLastWeek: Int

    package init(
        bands: BandHistogram = BandHistogram(), unknownClockStart: Int = 0, total: Int = 0, joinedInLastWeek: Int = 0
    ) {
        self.bands = bands
        self.unknownClockStart = unknownClockStart
        self.total = total
        self.joinedInLastWeek = joinedInLastWeek
    }

    package static func += (left: inout WaitCounts, right: WaitCounts) {
        left.bands += right.bands
        left.unknownClockStart += right.unknownClockStart
        left.total += right.total
        left.joinedInLastWeek += right.joinedInLastWeek
    }
}

extension WaitCounts {
    /// How many counts there are in the flat form of these: the bands, unknown clock starts, the total and the joiners.
    package static let flatCount = BandHistogram.publishedBandCount + 3

    /// From the flat form; `nil` for any other number of counts.
    package init?(flat: ArraySlice<UInt32>) {
        let bands = BandHistogram.publishedBandCount
        let rest = flat.dropFirst(bands).map { Int($0) }
        guard flat.count == Self.flatCount, let histogram = BandHistogram(counts: flat.prefix(bands).map { Int($0) })
        else { return nil }
        self.init(bands: histogram, unknownClockStart: rest[0], total: rest[1], joinedInLastWeek: rest[2])
    }

    /// From 105 counts as a fold holds them; the total is the sum.
    init(bands: ArraySlice<UInt32>, unknownClockStart: Int, joinedInLastWeek: Int) {
        var histogram = BandHistogram()
        for (band, count) in bands.enumerated() where count > 0 { histogram.add(Int(count), toBand: band) }
        self.init(
            bands: histogram, unknownClockStart: unknownClockStart, total: histogram.total + unknownClockStart,
            joinedInLastWeek: joinedInLastWeek)
    }
}

/// The parts of the return for one cohort; a part that nobody reported is absent, which is not the same as zero.
package struct CohortCounts: Hashable, Sendable {
    private var parts: [WaitCounts?] = Array(repeating: nil, count: RTTPart.allCases.count)

    package init() {}

    /// One part; `nil` when nobody reported it.
    package subscript(part: RTTPart) -> WaitCounts? {
        get { parts[part.index] }
        set { parts[part.index] = newValue }
    }

    /// Part by part sum; a part reported on either side is reported in the sum.
    package static func += (left: inout CohortCounts, right: CohortCounts) {
        for part in RTTPart.allCases {
            guard let more = right[part] else { continue }
            left.add(more, to: part)
        }
    }

    /// Adds to one part.
    package mutating func add(_ more: WaitCounts, to part: RTTPart) {
        if parts[part.index] == nil { parts[part.index] = more } else { parts[part.index]? += more }
    }
}
