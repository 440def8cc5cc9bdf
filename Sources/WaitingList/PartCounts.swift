// What is known of one part of the return for one group of pathways.
package import Statistics

/// Pathways of one part, counted by weeks waited.
package struct PartCounts: Hashable, Sendable {
    /// By weeks waited; all empty for new periods, which have no bands.
    package var bands: BandHistogram
    /// Pathways whose clock start is not known: in no band.
    package var unknownClockStart: Int
    /// Everybody, with a known clock start or without.
    package var total: Int

    package init(bands: BandHistogram = BandHistogram(), unknownClockStart: Int = 0, total: Int = 0) {
        self.bands = bands
        self.unknownClockStart = unknownClockStart
        self.total = total
    }

    package static func += (left: inout PartCounts, right: PartCounts) {
        left.bands += right.bands
        left.unknownClockStart += right.unknownClockStart
        left.total += right.total
    }
}

/// The parts of the return for one cohort; a part that nobody reported is absent, which is not the same as zero.
package struct CohortCounts: Hashable, Sendable {
    private var parts: [PartCounts?] = Array(repeating: nil, count: RTTPart.allCases.count)

    package init() {}

    /// One part; `nil` when nobody reported it.
    package subscript(part: RTTPart) -> PartCounts? {
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
    package mutating func add(_ more: PartCounts, to part: RTTPart) {
        if parts[part.index] == nil { parts[part.index] = more } else { parts[part.index]? += more }
    }
}
