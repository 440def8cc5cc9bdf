// The cohorts of all milestones at one census, by place.

/// Cohorts by milestone and place: providers and commissioning boards, each by treatment function.
///
/// A milestone that was not counted is absent, which is not the same as a cohort of nobody. Any order and any partition of
/// the rows give the same.
package struct MilestoneTally: Equatable, Sendable {
    /// Of places at which somebody is in the cohort.
    private var cohorts: [MilestoneTerms: [Place: PlaceCohort]]

    /// Nobody yet, of these milestones.
    package init(counting terms: [MilestoneTerms] = []) {
        cohorts = Dictionary(terms.map { ($0, [:]) }) { first, _ in first }
    }

    /// The milestones that were counted, by date and threshold.
    package var terms: [MilestoneTerms] { cohorts.keys.sorted() }

    /// The cohort at a place, of nobody where nobody is in it; `nil` for a milestone that was not counted.
    package func cohort(of terms: MilestoneTerms, at place: Place) -> PlaceCohort? {
        cohorts[terms].map { $0[place] ?? PlaceCohort() }
    }

    /// The places at which somebody is in the cohort, in no particular order.
    package func places(of terms: MilestoneTerms) -> [Place: PlaceCohort] { cohorts[terms] ?? [:] }

    /// Adds a cohort at a place; its milestone counts as counted from now on.
    package mutating func add(_ cohort: PlaceCohort, of terms: MilestoneTerms, at place: Place) {
        if cohorts[terms] == nil { cohorts[terms] = [:] }
        if !cohort.isEmpty { cohorts[terms]?[place, default: PlaceCohort()].add(cohort) }
    }

    /// Adds what another fold over other rows of the same census has counted.
    mutating func merge(_ other: MilestoneTally) {
        for (terms, places) in other.cohorts {
            if cohorts[terms] == nil { cohorts[terms] = [:] }
            for (place, cohort) in places { cohorts[terms]?[place, default: PlaceCohort()].add(cohort) }
        }
    }
}
