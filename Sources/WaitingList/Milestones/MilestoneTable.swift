// The cohort of one milestone at every place that the reports speak of, summed from a tally.

/// A milestone's cohort for England, regions, boards and providers.
package struct MilestoneTable: Sendable {
    private var cohorts: [Geography: PlaceCohort] = [:]

    /// Sums a tally, its places as in `CohortTable`; `nil` when the milestone was not counted.
    package init?(_ terms: MilestoneTerms, _ tally: Tally, directory: OrganisationDirectory) {
        guard tally.milestones.terms.contains(terms) else { return nil }
        for place in Set(tally.cells.keys.map(\.place)) {
            guard let cohort = tally.milestones.cohort(of: terms, at: place) else { continue }
            for geography in CohortTable.places(of: place, in: directory) {
                cohorts[geography, default: PlaceCohort()].add(cohort)
            }
        }
    }

    /// The cohort of a place, of nobody where nobody is in it; `nil` for a place that the census does not have.
    package subscript(geography: Geography) -> PlaceCohort? { cohorts[geography] }

    /// The cohort of every place, of all treatment functions.
    func wholes() -> [Geography: MilestoneCohort] { cohorts.mapValues { $0.cohort() } }
}
