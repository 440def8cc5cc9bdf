// One census of the series of a milestone's cohort.

/// The cohort of a milestone at a place and census.
package struct CensusCohort: Hashable, Sendable {
    package var census: Day
    package var cohort: PlaceCohort
    /// Whether other figures of this census had been recorded before.
    package var isRevised: Bool
    /// Whether the census is held, and nobody has released it.
    package var isHeld: Bool
    /// Whether the figures are made up.
    package var isIllustrative: Bool

    package init(
        census: Day, cohort: PlaceCohort, isRevised: Bool = false, isHeld: Bool = false, isIllustrative: Bool = false
    ) {
        self.census = census
        self.cohort = cohort
        self.isRevised = isRevised
        self.isHeld = isHeld
        self.isIllustrative = isIllustrative
    }
}
