// The extract of one census: what its policy shows of every place, small enough that five years fit into memory.
package import Statistics

/// Shown values of a census, place by place; what the policy hides is not in it.
package struct CensusMeasures: Hashable, Sendable {
    package let census: Day
    package let kind: SnapshotListing.Kind
    /// Of the census at its source.
    package let revision: Int
    package let policy: DisclosurePolicy
    /// The milestones whose cohorts were counted, ascending.
    package let terms: [MilestoneTerms]
    /// By kind and code.
    package private(set) var places: [PlaceMeasures]
    private let positions: [Geography: Int]

    /// Places in any order, each once, with cohorts of these milestones; of a place that comes twice the last counts.
    package init(
        census: Day, kind: SnapshotListing.Kind, revision: Int, policy: DisclosurePolicy,
        terms: [MilestoneTerms] = [], places: [PlaceMeasures]
    ) {
        self.census = census
        self.kind = kind
        self.revision = revision
        self.policy = policy
        self.terms = terms
        let each = Dictionary(places.map { ($0.place, $0) }) { $1 }.values
        self.places = each.map { ($0.place.typeName, $0.place.code, $0) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        positions = Dictionary(uniqueKeysWithValues: self.places.enumerated().map { ($0.element.place, $0.offset) })
    }

    /// What is shown of a census, whole.
    package init(_ census: DisclosedCensus) {
        let terms = census.cohortsOfMilestones.keys.sorted()
        let cohorts = Dictionary(grouping: census.cohorts, by: \.geography)
        self.init(
            census: census.listing.census, kind: census.listing.kind, revision: census.listing.revision,
            policy: census.policy, terms: terms,
            places: cohorts.map { place, cohorts in
                PlaceMeasures(place, lines: Set(cohorts.compactMap(\.treatmentFunction)), terms, of: census)
            })
    }

    /// What is shown of a metric; `nil` when it was not reported of the cohort, or is not kept of treatment functions.
    package func measured(_ metric: Metric, of cohort: Cohort) -> Measured? {
        self[cohort.geography]?.measured(metric, treatmentFunction: cohort.treatmentFunction)
    }

    /// `nil` for a place without pathways.
    subscript(place: Geography) -> PlaceMeasures? { positions[place].map { places[$0] } }

    /// What is shown of the cohort of a milestone at a place; `nil` when it was not counted, or the place has no pathways.
    func cohort(of terms: MilestoneTerms, at place: Geography) -> MilestoneFinding.Parts? {
        let columns = MilestoneCohort.columns.count
        guard let index = self.terms.firstIndex(of: terms), let cohorts = self[place]?.cohorts,
            cohorts.count == self.terms.count * columns
        else { return nil }
        let parts = cohorts[index * columns..<(index + 1) * columns].compactMap(\.measured)
        guard parts.count == columns else { return nil }
        return MilestoneFinding.Parts(
            size: parts[0], datedBy: parts[1], datedAfter: parts[2], datePassed: parts[3], undated: parts[4])
    }
}
