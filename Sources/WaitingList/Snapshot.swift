// A census, folded and named: all that a report is made from.

/// What the source says of one snapshot.
package struct SnapshotListing: Hashable, Sendable {
    /// How a snapshot's rows are made.
    package enum Kind: String, CaseIterable, Sendable {
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

/// How a snapshot was read.
package struct Reading: Hashable, Sendable {
    /// Where rows are counted.
    package enum Engine: String, CaseIterable, Sendable {
        /// Rows come to this program, which counts them.
        case stream
        /// The server counts; only counts leave the database.
        case pushdown
    }

    package var engine: Engine
    /// Connections that really shared the work: 1 where it could not be shared, however many were asked for.
    package var connections: Int

    package init(engine: Engine, connections: Int) {
        self.engine = engine
        self.connections = connections
    }
}

/// A tally with its date, its names and where it came from.
package struct Snapshot: Sendable {
    package var listing: SnapshotListing
    package var tally: Tally
    package var directory: OrganisationDirectory
    /// `nil` when nobody read it, as in tests and memory.
    package var reading: Reading?
    /// What the flow views say of the week that ends with the census; `nil` when they are not there or say nothing of it.
    package var events: WeekEvents?
    /// What the data checks said, in the order of their list; empty before they were asked.
    package var checks: [CheckResult] = []
    /// Who let it pass when it was held; `nil` when nobody did, or had to.
    package var release: Release?

    /// Whether nothing may be published from it until a person releases it.
    package var isHeld: Bool { release == nil && checks.contains { $0.outcome == .held } }

    package init(
        listing: SnapshotListing, tally: Tally, directory: OrganisationDirectory, reading: Reading? = nil
    ) {
        self.listing = listing
        self.tally = tally
        self.directory = directory
        self.reading = reading
    }
}
