// The port to what is remembered: tallies of every census, so that rows are never read again.
package import Statistics

/// Somewhere tallies are kept.
///
/// Several programs may use one history at once. Every function throws when the history cannot be reached or is not set up;
/// each may be called again after an error.
package protocol History: Sendable {
    /// The current record of every census of every kind, oldest first.
    func records() async throws -> [CensusRecord]

    /// Keeps a snapshot whole or not at all: tally, cohorts, flows, provenance, checks, names.
    ///
    /// The tally of an older revision is replaced and the census marked revised. The same revision again replaces what was
    /// kept of it, and a release of the very same figures stays. Throws when a newer revision is kept, or more pathways were
    /// counted than can be kept; then nothing has changed. Who let a snapshot pass is not taken from it: see `release`.
    func record(_ snapshot: Snapshot, took: Duration) async throws

    /// The snapshot as it was recorded, with its checks, its release, and organisations by the names they had.
    ///
    /// `nil` unless this very revision, with this number of the source's rows, is kept.
    func snapshot(of listing: SnapshotListing) async throws -> Snapshot?

    /// The counts of a place at every census of a kind, oldest first; without those at which it had none.
    ///
    /// A region has the boards that belonged to it at that census.
    func series(
        of geography: Geography, kind: SnapshotListing.Kind, from first: Day, through last: Day
    ) async throws -> [CensusCounts]

    /// The cohort of a milestone at a place at every patient-level census, oldest first.
    ///
    /// Without censuses at which the milestone was not counted, because it was not configured then, or the place had nobody
    /// on its list. England is the sum of the boards, and a region of those that belonged to it at that census.
    func cohorts(
        of terms: MilestoneTerms, at geography: Geography, from first: Day, through last: Day
    ) async throws -> [CensusCohort]

    /// What the flow views said of a provider's or England's weeks, oldest first; without weeks of which they said nothing.
    ///
    /// Of boards and regions they say nothing.
    func events(of geography: Geography, from first: Day, through last: Day) async throws -> [CensusEvents]

    /// The extracts under a policy of censuses of a kind between two days, oldest first: those kept of their current figures.
    ///
    /// One that cannot be read, or that another version of the program wrote, is left out like one that is missing: whoever
    /// needs it makes it from the tally.
    func measures(
        of kind: SnapshotListing.Kind, under policy: DisclosurePolicy, from first: Day, through last: Day
    ) async throws -> [CensusMeasures]

    /// Keeps the extract of a census in place of any other under its policy; it goes with the tally from which it was made.
    ///
    /// Answers false, and keeps nothing, when the census is not recorded any more as `record` has it.
    @discardableResult
    func keep(_ measures: CensusMeasures, of record: CensusRecord) async throws -> Bool

    /// Lets a census that is held pass; the decision is kept for ever.
    ///
    /// Throws when there is no such census, nothing holds it, it was released before, or a word is missing.
    @discardableResult
    func release(_ census: Day, kind: SnapshotListing.Kind, by person: String, reason: String) async throws -> Release

    /// Drops the tallies, extracts, cohorts and flows of censuses that are more than so many weeks older than the newest of their kind; records
    /// and checks stay.
    ///
    /// 0 keeps all. Returns how many censuses lost theirs.
    func prune(keepingWeeks weeks: Int) async throws -> Int
}
