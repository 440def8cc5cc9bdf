// A census as it may be published: all that reports, charts and files are made from.
package import Statistics

/// A census under a disclosure policy; what the policy hides cannot be asked of it.
package struct DisclosedCensus: Sendable {
    package let policy: DisclosurePolicy
    package let listing: SnapshotListing
    package let directory: OrganisationDirectory
    /// What became of the rows of the whole country.
    package let rows: RowCounts
    /// In the order of their list; what they found below England is told without numbers where the policy hides any.
    package let checks: [CheckResult]
    /// Who let it pass when it was held; `nil` when nobody did, or had to.
    package let release: Release?
    private let disclosed: DisclosedCohorts
    /// By milestone that was counted; columns are those of `MilestoneCohort.columns`.
    let cohortsOfMilestones: [MilestoneTerms: DisclosedCells]
    /// Long waits by groups of people; `nil` for monthly returns.
    let groups: DisclosedGroups?

    fileprivate init(_ snapshot: Snapshot, _ disclosed: DisclosedCohorts, under policy: DisclosurePolicy) {
        self.policy = policy
        self.disclosed = disclosed
        listing = snapshot.listing
        directory = snapshot.directory
        rows = snapshot.tally.rows
        checks = snapshot.checks.map { $0.disclosed(under: policy) }
        release = snapshot.release
        cohortsOfMilestones = snapshot.milestones(beside: disclosed, under: policy)
        groups = listing.kind == .pathway ? DisclosedGroups(snapshot, beside: disclosed, under: policy) : nil
    }

    /// Every cohort in the order of the CSV files: geography type, geography code, all before each treatment function.
    package var cohorts: [Cohort] { disclosed.cohorts }

    /// The codes of the places of one kind that have any pathways, sorted.
    package func geographies(like kind: Geography) -> [Geography] { disclosed.geographies(like: kind) }

    /// What is shown of a metric; `nil` when its part of the return was not reported, and marked when it is hidden.
    package func measured(_ metric: Metric, of cohort: Cohort) -> Measured? { disclosed.measured(metric, of: cohort) }

    /// Whether a part was reported of a cohort.
    package func reports(_ part: RTTPart, of cohort: Cohort) -> Bool { disclosed.reports(part, of: cohort) }

    /// England's list by weeks waited, which is never hidden; `nil` without a list.
    package var distribution: BandHistogram? { disclosed.england?.bands }

    /// A place's list by weeks waited; `nil` without a list, and below England unless nothing is hidden.
    func distribution(of place: Geography) -> BandHistogram? { counts(of: place)?[.incomplete]?.bands }

    /// The waits of a place as they are; `nil` below England where anything is hidden.
    func counts(of place: Geography) -> CohortCounts? { disclosed.counts(of: place) }

    /// Who joined England's list in the last week; known of patient-level snapshots only, otherwise `nil`.
    package var joinedInLastWeek: Int? {
        listing.kind == .pathway ? disclosed.england?.joinedInLastWeek : nil
    }
}

extension Snapshot {
    /// The census as it may be published under a policy.
    ///
    /// Under `threshold(n)` everything else is exact, so that it throws when a hidden count follows from the others; England
    /// cannot be hidden from its own parts, so that it throws as well when one of England's counts should be.
    package func disclosed(under policy: DisclosurePolicy) throws(DisclosureRefusal) -> DisclosedCensus {
        let table = CohortTable(tally, directory: directory)
        let cohorts = DisclosedCohorts(table, directory: directory, under: policy)
        if case .threshold = policy {
            if let cell = table.smallOfEngland(policy) {
                throw DisclosureRefusal(cell.id, of: cell.cohort, policy: policy)
            }
            let bands = cohorts.england?.bands.counts ?? []
            if let band = bands.firstIndex(where: { policy.shown($0) == nil }) {
                throw DisclosureRefusal(table: "figures.csv", cell: "band \(band) of England", policy: policy)
            }
            if let cell = cohorts.firstRecoverable() {
                throw DisclosureRefusal(cell.metricID, of: cell.cohort, policy: policy)
            }
        }
        return DisclosedCensus(self, cohorts, under: policy)
    }
}

extension CohortTable {
    /// England's first count that a policy would hide.
    fileprivate func smallOfEngland(_ policy: DisclosurePolicy) -> (cohort: Cohort, id: String)? {
        for cohort in cohorts where cohort.geography == .england {
            let counts = self[cohort] ?? CohortCounts()
            for metric in Metric.all where metric.basis == .count {
                if let value = metric.formula(counts)?.value, policy.shown(Int(value)) == nil {
                    return (cohort, metric.id)
                }
            }
        }
        return nil
    }
}
