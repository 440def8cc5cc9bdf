// Reads censuses of week-band counts from the source views.
package import Postgres
package import WaitingList

/// The `band` kind of snapshot: one row a provider, commissioner, part and treatment function.
///
/// Every read opens a connection of its own and closes it, so that nothing is held while a report is made.
package struct BandSnapshots: SnapshotSource {
    private let settings: ConnectionSettings
    private let schema: SchemaName

    /// Reads the views of `schema` over connections made with `settings`.
    package init(_ settings: ConnectionSettings, schema: SchemaName = .waitingList) {
        self.settings = settings
        self.schema = schema
    }

    /// See `SnapshotSource`.
    package func listings() async throws -> [SnapshotListing] {
        let schema = schema
        return try await connected { connection in
            try await connection.readOnlySnapshot { try SnapshotView.listings(on: $0, in: schema) }
        }
    }

    /// See `SnapshotSource`.
    package func snapshot(census: Day) async throws -> Snapshot {
        let schema = schema
        return try await connected { connection in
            try await connection.readOnlySnapshot { connection in
                let listings = try SnapshotView.listings(on: connection, in: schema)
                guard let listing = listings.last(where: { $0.census == census && $0.kind == .band }) else {
                    throw SourceError(.noSuchCensus, "there is no complete snapshot of \(census) in \(schema).snapshot")
                }
                let tally = try BandView.fold(census, into: Tally(), on: connection, in: schema)
                try Self.check(tally, against: listing)
                let directory = try OrganisationViews.directory(on: connection, in: schema)
                return Snapshot(listing: listing, tally: tally, directory: directory)
            }
        }
    }

    /// Rows that went missing, or came twice, make every figure wrong.
    private static func check(_ tally: Tally, against listing: SnapshotListing) throws {
        let rows = tally.rowsCounted + tally.rowsOfNonEnglishCommissioners + tally.rowsOfTotals
        guard rows == listing.rowCount else {
            throw SourceError(
                .wrongRowCount,
                "the snapshot of \(listing.census) names \(listing.rowCount) rows, but the view band holds \(rows)")
        }
    }

    private func connected<Result: Sendable>(
        _ body: @Sendable (PostgresConnection) async throws -> Result
    ) async throws -> Result {
        let connection = try await PostgresConnection.connect(settings)
        do {
            let result = try await body(connection)
            await connection.close()
            return result
        } catch {
            await connection.close()
            throw error
        }
    }
}
