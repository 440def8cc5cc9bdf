// The extract of one census: what its policy shows of every place, small enough that five years fit into memory.
package import Statistics

/// Shown values of a census, place by place; what the policy hides is not in it.
package struct CensusMeasures: Hashable, Sendable {
    package let census: Day
    package let kind: SnapshotListing.Kind
    /// Of the census at its source.
    package let revision: Int
    package let policy: DisclosurePolicy
    /// By kind and code.
    package private(set) var places: [PlaceMeasures]
    private let positions: [Geography: Int]

    /// Places in any order, each once; of a place that comes twice the last counts.
    package init(
        census: Day, kind: SnapshotListing.Kind, revision: Int, policy: DisclosurePolicy, places: [PlaceMeasures]
    ) {
        self.census = census
        self.kind = kind
        self.revision = revision
        self.policy = policy
        let each = Dictionary(places.map { ($0.place, $0) }) { $1 }.values
        self.places = each.sorted { ($0.place.typeName, $0.place.code) < ($1.place.typeName, $1.place.code) }
        positions = Dictionary(uniqueKeysWithValues: self.places.enumerated().map { ($0.element.place, $0.offset) })
    }

    /// What is shown of a census, whole.
    package init(_ census: DisclosedCensus) {
        let lines = Dictionary(grouping: census.cohorts, by: \.geography)
        self.init(
            census: census.listing.census, kind: census.listing.kind, revision: census.listing.revision,
            policy: census.policy, places: lines.map { PlaceMeasures($0.key, lines: $0.value, of: census) })
    }

    /// What is shown of a metric; `nil` when it was not reported of the cohort, or is not kept of treatment functions.
    package func measured(_ metric: Metric, of cohort: Cohort) -> Measured? {
        self[cohort.geography]?.measured(metric, treatmentFunction: cohort.treatmentFunction)
    }

    /// `nil` for a place without pathways.
    subscript(place: Geography) -> PlaceMeasures? { positions[place].map { places[$0] } }

    /// Those of one kind, by code.
    func places(like kind: Geography) -> [Geography] {
        places.map(\.place).filter { $0.typeName == kind.typeName }
    }
}
