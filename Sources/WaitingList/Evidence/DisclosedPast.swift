// Every census up to an edition's own, as its policy shows them.

/// The past of an edition: extracts of censuses of one kind, each protected whole under one policy.
package struct DisclosedPast: Sendable {
    /// One census of the past.
    package struct Census: Sendable {
        package let measures: CensusMeasures
        /// Whether other figures of this census had been recorded before.
        package let isRevised: Bool
        /// Whether the figures are made up.
        package let isIllustrative: Bool

        /// Of the census.
        package var day: Day { measures.census }

        package init(_ measures: CensusMeasures, isRevised: Bool = false, isIllustrative: Bool = false) {
            self.measures = measures
            self.isRevised = isRevised
            self.isIllustrative = isIllustrative
        }

        /// The extract of a census.
        package init(_ census: DisclosedCensus, isRevised: Bool = false) {
            self.init(
                CensusMeasures(census), isRevised: isRevised, isIllustrative: census.listing.isIllustrative)
        }
    }

    /// Ascending, each day once.
    package let censuses: [Census]
    /// Censuses that could not be shown under the policy, so that they are missing, ascending.
    package let withheld: [Day]

    /// Censuses in any order; of a day that comes twice the last counts.
    package init(_ censuses: [Census], withheld: [Day] = []) {
        let each = Dictionary(censuses.map { ($0.day, $0) }) { $1 }.values
        self.censuses = each.sorted { $0.day < $1.day }
        self.withheld = withheld.sorted()
    }

    /// Whether any of it is made up.
    package var isIllustrative: Bool { censuses.contains(where: \.isIllustrative) }

    /// The days of the censuses that were revised, ascending.
    package var revised: [Day] { censuses.filter(\.isRevised).map(\.day) }

    /// What is shown of a milestone's cohort at a place, oldest first, without censuses at which it was not counted.
    func cohorts(of terms: MilestoneTerms, at place: Geography) -> [(day: Day, parts: MilestoneFinding.Parts)] {
        censuses.compactMap { census in census.measures.cohort(of: terms, at: place).map { (census.day, $0) } }
    }

    /// The past of a place's list for a projection; `nil` where nothing may be shown as it is, or periods are missing.
    func history(of place: Geography) -> ListHistory? {
        let counts = censuses.compactMap { census in
            census.measures[place]?.waits.map { $0.counts(census.day) }
        }
        switch censuses.last?.measures.kind {
        case .band: return ListHistory(months: counts)
        case .pathway: return ListHistory(weeks: counts)
        case nil: return nil
        }
    }

    /// A metric of a cohort at every census, oldest first; its value is `nil` where it was not reported.
    package func points(of metric: Metric, _ cohort: Cohort) -> [Finding.Point] {
        censuses.map {
            Finding.Point(day: $0.day, measured: $0.measures.measured(metric, of: cohort), isRevised: $0.isRevised)
        }
    }
}
