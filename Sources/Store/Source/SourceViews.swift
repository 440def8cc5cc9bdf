// Reads censuses from the source views, whichever kind they are.
package import Postgres
package import WaitingList

/// The source: the views of one schema over one database.
///
/// Every read opens connections of its own and closes them, so that nothing is held while a report is made.
package struct SourceViews: SnapshotSource {
    private let settings: ConnectionSettings
    private let schema: SchemaName
    private let engine: Reading.Engine
    private let connections: Int
    private let milestones: [MilestoneTerms]

    /// Reads the views of `schema` over connections made with `settings`.
    ///
    /// Patient-level rows are counted by `engine` over that many connections at once, and among them the cohorts of these
    /// milestones; published counts need but one connection, and have no cohorts.
    package init(
        _ settings: ConnectionSettings, schema: SchemaName = .waitingList, engine: Reading.Engine = .stream,
        connections: Int = 2, milestones: [MilestoneTerms] = []
    ) {
        self.settings = settings
        self.schema = schema
        self.engine = engine
        self.connections = max(1, connections)
        self.milestones = milestones
    }

    /// See `SnapshotSource`.
    package func listings() async throws -> [SnapshotListing] {
        let schema = schema
        return try await PostgresConnection.sharingSnapshot(settings, connections: 1) { connections in
            try await connections[0].perform { try SnapshotView.listings(on: $0, in: schema) }
        }
    }

    /// See `SnapshotSource`.
    package func snapshot(of asked: SnapshotListing) async throws -> Snapshot {
        let (schema, engine) = (schema, asked.kind == .band ? .stream : engine)
        let count = asked.kind == .band ? 1 : connections
        return try await PostgresConnection.sharingSnapshot(settings, connections: count) { connections in
            let listing = try await connections[0].perform { try Self.listing(asked, on: $0, in: schema) }
            let (tally, shared) = try await fold(listing, engine, on: connections)
            try Self.check(tally, against: listing)
            let directory = try await connections[0].perform { try OrganisationViews.directory(on: $0, in: schema) }
            let reading = Reading(engine: engine, connections: shared)
            var snapshot = Snapshot(listing: listing, tally: tally, directory: directory, reading: reading)
            if listing.kind == .pathway {
                snapshot.events = try await connections[0].perform {
                    try FlowViews.week(ending: listing.census, on: $0, in: schema)
                }
            }
            return snapshot
        }
    }

    private func fold(
        _ listing: SnapshotListing, _ engine: Reading.Engine, on connections: [PostgresConnection]
    ) async throws -> (tally: Tally, connections: Int) {
        switch (listing.kind, engine) {
        case (.band, _):
            let schema = schema
            let tally = try await connections[0].perform {
                try BandView.fold(listing.census, into: Tally(), on: $0, in: schema)
            }
            return (tally, 1)
        case (.pathway, .stream):
            return try await PathwayStream.tally(listing.census, milestones, on: connections, in: schema)
        case (.pathway, .pushdown):
            return try await PathwayPushdown.tally(listing.census, milestones, on: connections, in: schema)
        }
    }

    /// What the source says now of a census that it listed before.
    private static func listing(
        _ asked: SnapshotListing, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> SnapshotListing {
        let listings = try SnapshotView.listings(on: connection, in: schema)
        guard let now = listings.last(where: { $0.census == asked.census && $0.kind == asked.kind }) else {
            throw SourceError(
                .noSuchCensus,
                "there is no complete snapshot of \(asked.census) (\(asked.kind.rawValue)) in \(schema).snapshot")
        }
        guard now.rowCount <= Int(UInt32.max) else {
            throw SourceError(.wrongRowCount, "the snapshot of \(now.census) names more rows than can be counted")
        }
        return now
    }

    /// Rows that went missing, or came twice, make every figure wrong.
    private static func check(_ tally: Tally, against listing: SnapshotListing) throws {
        guard tally.rows.read == listing.rowCount else {
            throw SourceError(
                .wrongRowCount,
                """
                the snapshot of \(listing.census) names \(listing.rowCount) rows, but the view \(listing.kind.rawValue) \
                holds \(tally.rows.read)
                """)
        }
    }
}
