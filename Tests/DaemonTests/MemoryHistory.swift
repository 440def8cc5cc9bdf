// A history in memory, which a test can look into.
import Statistics
import WaitingList

/// What was recorded, in the order of recording; keeps no promise about concurrency but the actor's.
actor MemoryHistory: History {
    /// What it answers with in place of its records.
    var trouble: (any Error)?
    private(set) var kept: [Snapshot] = []
    private var tookOf: [Duration] = []

    func breakDown(_ trouble: (any Error)?) {
        self.trouble = trouble
    }

    func records() async throws -> [CensusRecord] {
        if let trouble { throw trouble }
        return kept.sorted { $0.listing.census < $1.listing.census }.map { snapshot in
            CensusRecord(
                listing: snapshot.listing, rows: snapshot.tally.rows, reading: snapshot.reading, took: .zero,
                recordedAt: "2026-01-01T00:00:00Z", programVersion: "test", checks: snapshot.checks,
                release: snapshot.release, isRevised: snapshot.listing.revision > 1, isKept: true)
        }
    }

    func record(_ snapshot: Snapshot, took: Duration) async throws {
        kept.removeAll { $0.listing.census == snapshot.listing.census && $0.listing.kind == snapshot.listing.kind }
        kept.append(snapshot)
        tookOf.append(took)
    }

    func snapshot(of listing: SnapshotListing) async throws -> Snapshot? {
        kept.last {
            $0.listing.census == listing.census && $0.listing.kind == listing.kind
                && $0.listing.revision == listing.revision && $0.listing.rowCount == listing.rowCount
        }
    }

    func series(
        of geography: Geography, kind: SnapshotListing.Kind, from first: Day, through last: Day
    ) async throws -> [CensusCounts] { [] }

    func cohorts(
        of terms: MilestoneTerms, at geography: Geography, from first: Day, through last: Day
    ) async throws -> [CensusCohort] { [] }

    func events(of geography: Geography, from first: Day, through last: Day) async throws -> [CensusEvents] { [] }

    /// Extracts that were kept.
    private(set) var extracts: [CensusMeasures] = []
    /// Between which days extracts were asked for.
    private(set) var asked: [ClosedRange<Day>] = []
    /// What keeping an extract fails with.
    private var keepingTrouble: (any Error)?
    /// How often somebody tried to keep one.
    private(set) var triedToKeep = 0

    func refuseToKeep(_ trouble: (any Error)?) {
        keepingTrouble = trouble
    }

    func measures(
        of kind: SnapshotListing.Kind, under policy: DisclosurePolicy, from first: Day, through last: Day
    ) async throws -> [CensusMeasures] {
        asked.append(first...last)
        return extracts.filter { $0.kind == kind && $0.policy == policy && first...last ~= $0.census }
            .sorted { $0.census < $1.census }
    }

    func keep(_ measures: CensusMeasures, of record: CensusRecord) async throws -> Bool {
        triedToKeep += 1
        if let keepingTrouble { throw keepingTrouble }
        extracts.removeAll {
            $0.census == measures.census && $0.kind == measures.kind && $0.policy == measures.policy
        }
        extracts.append(measures)
        return true
    }

    func release(
        _ census: Day, kind: SnapshotListing.Kind, by person: String, reason: String
    ) async throws -> Release {
        let release = Release(by: person, at: "2026-01-01T00:00:00Z", reason: reason)
        for index in kept.indices where kept[index].listing.census == census { kept[index].release = release }
        return release
    }

    func prune(keepingWeeks weeks: Int) async throws -> Int {
        guard weeks > 0, let newest = kept.map(\.listing.census).max() else { return 0 }
        let before = kept.count
        kept.removeAll { newest - $0.listing.census > 7 * weeks }
        return before - kept.count
    }
}
