// The past of one list as a calibration takes it, and what is known of treatments in it.
package import Statistics

/// The last unbroken run of periods of one list.
package struct ListHistory: Hashable, Sendable {
    /// What a list's past was made from.
    package enum Basis: String, Hashable, Sendable {
        /// Monthly returns: completed pathways by weeks waited, so that treatments are known for each compartment.
        case completedPathways
        /// Weekly censuses: the list by weeks waited, and who of it was gone a week later.
        ///
        /// Whether they were treated is not known: everybody who left counts as a clock stop.
        case listDifferences
        /// Weekly censuses and flow views: clock stops and other removals are known, but not after what wait.
        ///
        /// Everybody is in one compartment, so that nothing can be said of long waits.
        case totals
    }

    package var basis: Basis
    package var compartments: Compartments
    /// The end of the last period.
    package var lastCensus: Day
    package var past: ListPast
    /// Pathways at the last census whose clock start is not known: they are in no compartment.
    package var unknownClockStart: Int

    package init(
        basis: Basis, compartments: Compartments, lastCensus: Day, past: ListPast, unknownClockStart: Int = 0
    ) {
        self.basis = basis
        self.compartments = compartments
        self.lastCensus = lastCensus
        self.past = past
        self.unknownClockStart = unknownClockStart
    }

    /// The end of a future period, counted from 0.
    package func census(ofPeriod period: Int) -> Day {
        switch compartments.period {
        case .week: return Day(daysSince2000: lastCensus.daysSince2000 + 7 * (period + 1))
        case .month:
            return (0...max(0, period)).reduce(lastCensus) { end, _ in
                Day(daysSince2000: end.daysSince2000 + 1).lastOfMonth
            }
        }
    }
}
