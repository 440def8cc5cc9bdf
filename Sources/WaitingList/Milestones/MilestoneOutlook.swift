// What a milestone's cohort comes to by its date: plain arithmetic over its sizes at past censuses.

/// Whether a cohort will be gone by its milestone's date, and what that takes.
///
/// The cohort is closed by clock start, so that its fall from census to census is removals less late additions: people who
/// appear on the list with a clock start of long ago.
package struct MilestoneOutlook: Hashable, Sendable {
    package let terms: MilestoneTerms
    /// The census that the outlook is of.
    package let census: Day
    package let cohort: MilestoneCohort
    /// `nil` without an earlier census in the last six weeks.
    package let pace: CohortPace?

    /// From the cohort at a census and its sizes at others, in any order; of those, later ones are left out.
    package init(_ terms: MilestoneTerms, census: Day, cohort: MilestoneCohort, sizes: [CohortSize]) {
        self.terms = terms
        self.census = census
        self.cohort = cohort
        pace = CohortPace(from: sizes, to: CohortSize(census: census, size: cohort.size))
    }

    /// Days from the census to the milestone's date; negative once it is past.
    package var daysLeft: Int { terms.date - census }

    /// Whether the date has come, so that nothing can be done for it any more.
    package var hasCome: Bool { daysLeft <= 0 }

    /// Removals a week, from the census on, that leave nobody by the date; `nil` when the date has come.
    package var removalsNeededPerWeek: Double? {
        hasCome ? nil : 7 * Double(cohort.size) / Double(daysLeft)
    }

    /// Removals a week over the weeks of `pace`, less late additions; negative when the cohort grew, `nil` without a pace.
    package var removalsPerWeek: Double? { pace?.removalsPerWeek }

    /// Who is left on the date at the present pace, never negative; more than now when the cohort grew.
    ///
    /// On the date itself it is the size. `nil` when the date is past, or without a pace.
    package var projectedRemainder: Double? {
        if daysLeft == 0 { return Double(cohort.size) }
        guard daysLeft > 0, let pace else { return nil }
        return pace.size(after: daysLeft)
    }

    /// The first day by whose end nobody is left at the present pace; the census for a cohort of nobody.
    ///
    /// `nil` when that is never, more than 100 years away, or not known without a pace.
    package var emptyOn: Day? {
        if cohort.size == 0 { return census }
        return pace?.daysUntilEmpty.map { Day(daysSince2000: census.daysSince2000 + $0) }
    }

    /// Whether nobody will be left on the date at the present pace; `nil` when the date is past, or without a pace.
    package var isOnCourse: Bool? { projectedRemainder.map { $0 == 0 } }

    /// A part of the cohort as a share from 0 to 1; `nil` for a cohort of nobody.
    package func share(_ part: KeyPath<MilestoneCohort, Int>) -> Double? {
        cohort.size == 0 ? nil : Double(cohort[keyPath: part]) / Double(cohort.size)
    }
}

extension Collection where Element == CensusCohort {
    /// The outlook at the newest census of a series, for one treatment function or all; `nil` for an empty series.
    ///
    /// Censuses that are held are left out.
    package func outlook(of terms: MilestoneTerms, treatmentFunction: String? = nil) -> MilestoneOutlook? {
        let fit = filter { !$0.isHeld }
        guard let newest = fit.max(by: { $0.census < $1.census }) else { return nil }
        let sizes = fit.map {
            CohortSize(census: $0.census, size: $0.cohort.cohort(treatmentFunction: treatmentFunction).size)
        }
        return MilestoneOutlook(
            terms, census: newest.census, cohort: newest.cohort.cohort(treatmentFunction: treatmentFunction),
            sizes: sizes)
    }
}
