// The censuses of one place as a policy lets them be seen.
package import Statistics

/// One place through time under a disclosure policy.
///
/// Each census is looked at for itself, with the sums that hold within the place; whoever sets places beside one another
/// may work out more, so that the series of several below England are for those who may see the counts.
package struct DisclosedSeries: Sendable {
    package let place: Geography
    private let points: [(census: CensusCounts, cohorts: DisclosedCohorts)]

    /// Throws under `threshold(n)` when a hidden count follows from the others.
    package init(
        of place: Geography, _ censuses: [CensusCounts], under policy: DisclosurePolicy
    ) throws(DisclosureRefusal) {
        self.place = place
        points = censuses.map { census in
            let table = CohortTable(place, census.counts)
            return (census, DisclosedCohorts(table, directory: OrganisationDirectory(), under: policy))
        }
        guard case .threshold = policy else { return }
        for point in points {
            guard let cell = point.cohorts.firstRecoverable() else { continue }
            throw DisclosureRefusal(
                "\(cell.metricID) on \(point.census.census)", of: cell.cohort, policy: policy)
        }
    }

    /// One census of the series.
    package struct Census: Sendable {
        package let day: Day
        /// Whether other figures of this census had been recorded before.
        package let isRevised: Bool
        /// Whether the census is held, and nobody has released it.
        package let isHeld: Bool
        fileprivate let place: Geography
        fileprivate let cohorts: DisclosedCohorts

        /// What is shown of a metric, of one treatment function or of all; `nil` when its part was not reported.
        package func measured(_ metric: Metric, treatmentFunction: String?) -> Measured? {
            cohorts.measured(metric, of: Cohort(place, treatmentFunction: treatmentFunction))
        }
    }

    /// Oldest first.
    package var censuses: [Census] {
        points.map { census, cohorts in
            Census(
                day: census.census, isRevised: census.isRevised, isHeld: census.isHeld, place: place, cohorts: cohorts)
        }
    }
}
