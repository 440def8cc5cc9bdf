// A census, folded and named: all that a report is made from.

/// What the source says of one snapshot.
package struct SnapshotListing: Hashable, Sendable {
    /// How a snapshot's rows are made.
    package enum Kind: String, Sendable {
        /// One row a pathway.
        case pathway
        /// Pathways counted by weeks waited.
        case band
    }

    package var census: Day
    package var kind: Kind
    /// 1 for the first load of a census, and one more each time it is replaced.
    package var revision: Int
    /// Rows that the source says it holds.
    package var rowCount: Int
    /// Where the figures come from, for the reader: a file name or the like.
    package var source: String?
    /// Whether the figures are made up, which every page then says.
    package var isIllustrative: Bool

    package init(
        census: Day, kind: Kind, revision: Int, rowCount: Int, source: String?, isIllustrative: Bool
    ) {
        self.census = census
        self.kind = kind
        self.revision = revision
        self.rowCount = rowCount
        self.source = source
        self.isIllustrative = isIllustrative
    }
}

/// A tally with its date, its names and where it came from.
package struct Snapshot: Sendable {
    package var listing: SnapshotListing
    package var tally: Tally
    package var directory: OrganisationDirectory

    package init(listing: SnapshotListing, tally: Tally, directory: OrganisationDirectory) {
        self.listing = listing
        self.tally = tally
        self.directory = directory
    }
}
