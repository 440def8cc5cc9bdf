// The cohort of a milestone at one place as a policy lets it be seen.
package import Statistics

/// A milestone's cohort through time under a disclosure policy.
///
/// England is shown as it is. As with `DisclosedSeries`, the series of several places below England are for those who may see
/// the counts.
package struct DisclosedMilestone: Sendable {
    package let terms: MilestoneTerms
    package let place: Geography
    private let policy: DisclosurePolicy
    private let series: [CensusCohort]

    /// Throws under `threshold(n)` when a hidden count follows from the others.
    package init(
        _ terms: MilestoneTerms, at place: Geography, _ series: [CensusCohort], under policy: DisclosurePolicy
    ) throws(DisclosureRefusal) {
        self.terms = terms
        self.place = place
        self.policy = place == .england ? .none : policy
        self.series = series
        for census in series { try check(census) }
    }

    /// What is told of a cohort.
    package enum Part: CaseIterable, Sendable {
        case size, datedBy, datedAfter, datePassed, undated

        fileprivate func count(_ cohort: MilestoneCohort) -> Int {
            switch self {
            case .size: cohort.size
            case .datedBy: cohort.datedBy
            case .datedAfter: cohort.datedAfter
            case .datePassed: cohort.datePassed
            case .undated: cohort.undated
            }
        }
    }

    /// One census of the series.
    package struct Census: Sendable {
        package let day: Day
        /// Whether other figures of this census had been recorded before.
        package let isRevised: Bool
        /// Whether the census is held, and nobody has released it.
        package let isHeld: Bool
        fileprivate let policy: DisclosurePolicy
        fileprivate let cohort: PlaceCohort

        /// What is shown of a part, of one treatment function or of all.
        package func measured(_ part: Part, treatmentFunction: String?) -> Measured {
            let count = part.count(cohort.cohort(treatmentFunction: treatmentFunction))
            return policy.shown(count).map(Measured.count) ?? Measured(value: nil, marker: .suppressed)
        }
    }

    /// Oldest first.
    package var censuses: [Census] {
        series.map {
            Census(day: $0.census, isRevised: $0.isRevised, isHeld: $0.isHeld, policy: policy, cohort: $0.cohort)
        }
    }

    /// The parts of each treatment function add up to its size, and each part of them to that of all.
    ///
    /// The rule of `hes` is applied to the letter; under a threshold everything else is exact.
    private func check(_ census: CensusCohort) throws(DisclosureRefusal) {
        guard case .threshold = policy else { return }
        let lines = TreatmentFunction.all.map { census.cohort.cohort(treatmentFunction: $0.code) }
        let parts = Part.allCases.filter { $0 != .size }
        if policy.isGivenAway(by: lines.map { line in parts.map { $0.count(line) } }) {
            throw DisclosureRefusal(
                table: "series.csv", cell: "the cohort \(terms) at \(place.code), census \(census.census)",
                policy: policy)
        }
    }
}
