// What the history knows of one census, apart from its counts.

/// A census of one kind as it was last recorded.
package struct CensusRecord: Hashable, Sendable {
    /// What the source said of it.
    package var listing: SnapshotListing
    package var rows: RowCounts
    /// `nil` when nobody said how it was read.
    package var reading: Reading?
    /// From connecting to the folded tally, to the millisecond.
    package var took: Duration
    /// When, as `yyyy-mm-ddThh:mm:ssZ`, by the clock of the history's database.
    package var recordedAt: String
    /// Of the program that recorded it.
    package var programVersion: String
    /// In the order of their list.
    package var checks: [CheckResult]
    /// Who let these very figures pass; `nil` when nobody did, or had to.
    package var release: Release?
    /// Whether other figures of this census had been recorded before, so that readers may have seen those.
    package var isRevised: Bool
    /// Whether its counts are still there; retention drops them and keeps the record.
    package var isKept: Bool

    package init(
        listing: SnapshotListing, rows: RowCounts, reading: Reading?, took: Duration, recordedAt: String,
        programVersion: String, checks: [CheckResult], release: Release?, isRevised: Bool, isKept: Bool
    ) {
        self.listing = listing
        self.rows = rows
        self.reading = reading
        self.took = took
        self.recordedAt = recordedAt
        self.programVersion = programVersion
        self.checks = checks
        self.release = release
        self.isRevised = isRevised
        self.isKept = isKept
    }

    /// Whether nothing may be published from it until a person releases it.
    package var isHeld: Bool { release == nil && checks.contains { $0.outcome == .held } }
}
