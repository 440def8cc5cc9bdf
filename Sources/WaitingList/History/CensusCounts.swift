// One census of a series: the counts of one place, and what was known of the census as a whole.

/// The counts of a place at a census.
package struct CensusCounts: Hashable, Sendable {
    package var census: Day
    package var counts: PlaceCounts
    /// Whether other figures of this census had been recorded before.
    package var isRevised: Bool
    /// Whether the census is held, and nobody has released it.
    package var isHeld: Bool
    /// Whether the figures are made up.
    package var isIllustrative: Bool

    package init(
        census: Day, counts: PlaceCounts, isRevised: Bool = false, isHeld: Bool = false, isIllustrative: Bool = false
    ) {
        self.census = census
        self.counts = counts
        self.isRevised = isRevised
        self.isHeld = isHeld
        self.isIllustrative = isIllustrative
    }
}
