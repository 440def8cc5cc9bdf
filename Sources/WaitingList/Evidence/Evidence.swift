// What one edition may be made from: everything in it is disclosed under the report's policy.
package import Statistics

/// A place's evidence at a census: the country, its past, and findings of the place.
///
/// Nothing below England that the policy hides can be asked of it.
package struct Evidence: Sendable {
    /// Whom the edition is for.
    package let place: Geography
    /// The whole country at this census.
    package let census: DisclosedCensus
    /// Every census up to and with this one.
    package let past: DisclosedPast
    /// Empty for monthly returns, and where no milestone was counted.
    package let milestones: [MilestoneFinding]
    /// `nil` when there are too few periods, and below England under a policy that hides.
    package let projection: ProjectionFinding?
    /// By deprivation, ethnic group, age and sex; empty for monthly returns.
    package let gaps: [GapFinding]

    /// `past` should have this census as its last.
    package init(
        of place: Geography, _ census: DisclosedCensus, past: DisclosedPast, milestones: [MilestoneFinding] = [],
        projection: ProjectionFinding? = nil, gaps: [GapFinding] = []
    ) {
        self.place = place
        self.census = census
        self.past = past
        self.milestones = milestones
        self.projection = projection
        self.gaps = gaps
    }

    /// The place's list by weeks waited; `nil` without a list, and below England unless nothing is hidden.
    package var distribution: BandHistogram? { census.distribution(of: place) }

    /// As a reader sees the place.
    package var placeName: String { name(of: place) }

    /// Whether any figure of it is made up, which every page then says.
    package var isIllustrative: Bool { census.listing.isIllustrative || past.isIllustrative }

    /// The days of the censuses behind the series that were revised (`[r]`), oldest first.
    package var revisedCensuses: [Day] { past.revised }

    /// A metric of a cohort through time; `nil` when it was never reported.
    package func finding(
        _ metric: Metric, of cohort: Cohort, targets: [DatedTarget] = [], rebases: [Rebase] = []
    ) -> Finding? {
        Finding(
            metric, of: cohort, placeName: name(of: cohort.geography), points: past.points(of: metric, cohort),
            targets: targets, rebases: rebases, policy: census.policy)
    }

    /// As a reader sees a place.
    package func name(of place: Geography) -> String {
        let name = census.directory.name(of: place)
        if case .board = place { return OrganisationWords.board(name) }
        return OrganisationWords.titleCase(name)
    }
}
