// The cohorts of a tally ready to be kept: packed place by place, with England as the sum of its boards.
import WaitingList

/// The packed cohorts of every milestone that a tally counted.
struct PackedCohorts: Sendable {
    /// One milestone's; its rows have every provider and board of the census, also those with nobody in the cohort.
    struct Milestone: Sendable {
        let terms: MilestoneTerms
        let places: PackedTally
    }

    let milestones: [Milestone]

    /// Throws `unusableCounts` when a sum does not fit.
    init(_ tally: Tally) throws(HistoryError) {
        let terms = tally.milestones.terms
        let places = terms.isEmpty ? [] : Set(tally.cells.keys.lazy.map(\.place).filter(Self.isKept))
        var milestones: [Milestone] = []
        for terms in terms {
            milestones.append(Milestone(terms: terms, places: try Self.pack(terms, tally.milestones, places)))
        }
        self.milestones = milestones
    }

    private static func isKept(_ place: Place) -> Bool { place.kind == .provider || place.kind == .board }

    private static func pack(
        _ terms: MilestoneTerms, _ tally: MilestoneTally, _ places: Set<Place>
    ) throws(HistoryError) -> PackedTally {
        var england = PlaceCohort()
        var rows: [PackedTally.Row] = []
        for place in places {
            let cohort = tally.cohort(of: terms, at: place) ?? PlaceCohort()
            rows.append(PackedTally.Row(place: KeptPlace(place), counts: PackedCohort.pack(cohort)))
            guard place.kind == .board else { continue }
            guard let sum = england.adding(cohort) else {
                throw HistoryError(.unusableCounts, "the cohort \(terms) has more pathways than can be kept")
            }
            england = sum
        }
        rows.append(PackedTally.Row(place: .england, counts: PackedCohort.pack(england)))
        return PackedTally(kept: rows)
    }
}
