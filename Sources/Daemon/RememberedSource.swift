// A source that remembers: each census is read once, checked, and kept.
package import WaitingList

/// Reads a census from the source only when the history does not have it, and puts it there before anyone sees it.
///
/// So nothing is published that was not checked and kept, and old rows are never read again.
package struct RememberedSource: SnapshotSource {
    /// What the data checks say of a snapshot beside the one before it.
    package typealias Checking = @Sendable (_ snapshot: Snapshot, _ before: Snapshot?) -> [CheckResult]

    private let source: any SnapshotSource
    private let history: any History
    private let check: Checking

    /// Reads from `source`, keeps in `history`, and asks `check` in between.
    package init(_ source: any SnapshotSource, keptIn history: any History, check: @escaping Checking) {
        self.source = source
        self.history = history
        self.check = check
    }

    /// See `SnapshotSource`: what the source holds.
    package func listings() async throws -> [SnapshotListing] {
        try await source.listings()
    }

    /// See `SnapshotSource`: from the history, or read, checked and kept now.
    package func snapshot(of listing: SnapshotListing) async throws -> Snapshot {
        if let kept = try await history.snapshot(of: listing) { return kept }
        return try await read(listing)
    }

    /// Reads, checks and keeps a census whatever the history has of it: names and flows may have come since.
    ///
    /// Figures that are the same stay released; others are checked, and perhaps held, anew.
    package func read(_ listing: SnapshotListing) async throws -> Snapshot {
        let start = ContinuousClock.now
        var snapshot = try await source.snapshot(of: listing)
        let took = ContinuousClock.now - start
        snapshot.checks = check(snapshot, try await before(snapshot.listing))
        try await history.record(snapshot, took: took)
        guard snapshot.isHeld else { return snapshot }
        // Only the history knows whether these very figures were released before.
        return try await history.snapshot(of: snapshot.listing) ?? snapshot
    }

    /// The newest census before that is still kept and that one can compare with: not held itself, and made up only when
    /// this one is.
    private func before(_ listing: SnapshotListing) async throws -> Snapshot? {
        let older = try await history.records().last {
            $0.listing.kind == listing.kind && $0.listing.census < listing.census && $0.isKept && !$0.isHeld
                && $0.listing.isIllustrative == listing.isIllustrative
        }
        guard let older else { return nil }
        return try await history.snapshot(of: older.listing)
    }
}
