// What the data checks look at: a census, the one before, and what happened in between.

/// A folded census with its sums, made once for all checks.
package struct CheckedCensus: Sendable {
    /// The census in question.
    package let snapshot: Snapshot
    /// The latest census before it of the same kind; `nil` for the first.
    package let previous: Snapshot?
    /// `nil` when nobody counts them, or the census before is not a week older.
    package let flows: FlowTotals?
    let now: CensusSums
    /// The sums of `previous`.
    let before: CensusSums?

    /// `previous` must be of the same kind; a census of another kind is another statistic, and is not compared.
    ///
    /// `flows` are those of the snapshot's own week unless they are given.
    package init(_ snapshot: Snapshot, previous: Snapshot? = nil, flows: FlowTotals? = nil) {
        let comparable = previous.flatMap { $0.listing.kind == snapshot.listing.kind ? $0 : nil }
        self.snapshot = snapshot
        self.previous = comparable
        now = CensusSums(snapshot.tally)
        before = comparable.map { CensusSums($0.tally) }
        self.flows = flows ?? Self.flows(snapshot, now, previous: comparable, before)
    }

    /// As the source's flow views have them.
    private static func flows(
        _ snapshot: Snapshot, _ now: CensusSums, previous: Snapshot?, _ before: CensusSums?
    ) -> FlowTotals? {
        guard let previous, let before, snapshot.listing.census - previous.listing.census == 7 else { return nil }
        guard let counts = snapshot.events?.england.counts(), let starts = counts.starts, let stops = counts.stops
        else {
            return nil
        }
        return FlowTotals(
            listBefore: before.size, starts: starts, stops: stops.admitted + stops.nonAdmitted,
            otherRemovals: stops.otherRemovals, listNow: now.size)
    }

    var kind: SnapshotListing.Kind { snapshot.listing.kind }

    /// `18 January 2026`; empty without a census before.
    var dateBefore: String { previous?.listing.census.inWords ?? "" }

    /// The name a reader sees for a provider, with its code.
    ///
    /// Who is gone may be known to the census before alone.
    func provider(_ code: String) -> String {
        let known = snapshot.directory.providers[code] ?? previous?.directory.providers[code]
        return known.map { "\(OrganisationWords.titleCase($0.name)) (\(code))" } ?? code
    }
}

extension DataCheck.Answer {
    /// The rule compares, and there is nothing to compare with.
    static let noCensusBefore = DataCheck.Answer.notApplicable("there is no census before this one")
    /// The rule is about the monthly return.
    static let monthlyReturnsOnly = DataCheck.Answer.notApplicable("for monthly returns only")
    /// The rule is about what only rows of patients tell.
    static let patientLevelOnly = DataCheck.Answer.notApplicable("for patient-level snapshots only")
    /// There is no list to look at, which another rule tells.
    static let noList = DataCheck.Answer.notApplicable("nobody is on the list")
}
