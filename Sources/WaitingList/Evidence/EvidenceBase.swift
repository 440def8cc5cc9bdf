// The evidence of a census for every place, from which an edition's is made at once.
import Statistics

/// What all editions of one report and census share.
package struct EvidenceBase: Sendable {
    package let census: DisclosedCensus
    package let past: DisclosedPast
    private let milestones: [Milestone]

    /// The past may hold the census itself, and must be under the same policy; it is there in any case, last.
    ///
    /// Of a past under another policy, or of another kind, and of later censuses, nothing is taken.
    package init(
        _ census: DisclosedCensus, past: DisclosedPast, isRevised: Bool = false, milestones: [Milestone] = []
    ) {
        self.census = census
        self.milestones = milestones
        let own = past.censuses.last { $0.isOf(census) } ?? DisclosedPast.Census(census, isRevised: isRevised)
        let earlier = past.censuses.filter { $0.precedes(census) }
        self.past = DisclosedPast(earlier + [own], withheld: past.withheld.filter { $0 < own.day })
    }

    /// What an edition for a place may be made from.
    package func evidence(for place: Geography) -> Evidence {
        Evidence(
            of: place, census, past: past,
            milestones: milestones.compactMap {
                MilestoneFinding(
                    $0, census: census.listing.census, past.cohorts(of: $0.terms, at: place))
            },
            projection: projection(of: place),
            gaps: GapFinding.dimensions.compactMap { dimension in
                guard let groups = census.groups, groups.dimensions.contains(dimension) else { return nil }
                return GapFinding(dimension, groups, at: place)
            })
    }

    private func projection(of place: Geography) -> ProjectionFinding? {
        guard let history = past.history(of: place), history.lastCensus == census.listing.census else { return nil }
        let paths = place == .england ? 1000 : 400
        return ProjectionFinding(
            history, .usual(history.compartments.period, paths: paths), shown: past.points(of: .listSize, Cohort(place))
        )
    }
}

extension DisclosedPast.Census {
    /// Whether this is the extract of a census.
    fileprivate func isOf(_ census: DisclosedCensus) -> Bool {
        day == census.listing.census && measures.kind == census.listing.kind
            && measures.revision == census.listing.revision && measures.policy == census.policy
    }

    fileprivate func precedes(_ census: DisclosedCensus) -> Bool {
        day < census.listing.census && measures.kind == census.listing.kind && measures.policy == census.policy
    }
}
