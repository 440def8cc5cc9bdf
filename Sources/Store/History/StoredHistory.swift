// The history in PostgreSQL: one schema, which may be on another server than the source.
package import Postgres
package import Statistics
package import WaitingList

/// Tallies kept in the tables of one schema.
///
/// Every call opens a connection of its own and closes it. Throws `HistoryError` for what the history refuses or cannot read
/// and `PostgresError` for what the server does.
package struct StoredHistory: History {
    private let settings: ConnectionSettings
    private let schema: SchemaName
    private let programVersion: String

    /// Keeps tallies in `schema` over connections made with `settings`; the version is noted with each.
    package init(_ settings: ConnectionSettings, schema: SchemaName = .plannedCare, programVersion: String) {
        self.settings = settings
        self.schema = schema
        self.programVersion = programVersion
    }

    /// Brings the schema up to date; returns the steps that were missing.
    package func migrate() async throws -> [Migration] {
        let connection = try await PostgresConnection.connect(settings)
        do {
            let applied = try await HistorySchema(schema).migrate(on: connection)
            await connection.close()
            return applied
        } catch {
            await connection.close()
            throw error
        }
    }

    /// What to say to whoever migrated as another role than the schema's owner, who may then not use the tables.
    ///
    /// Nil when all is well.
    package func ownerWarning() async throws -> String? {
        try await reading { try SchemaOwner.warning(of: schema, on: $0) }
    }

    /// See `History`.
    package func records() async throws -> [CensusRecord] {
        try await reading { try CensusRecords.all(on: $0, in: schema) }
    }

    /// See `History`.
    package func record(_ snapshot: Snapshot, took: Duration) async throws {
        let recording = Recording(
            snapshot: snapshot, tally: try PackedTally(snapshot.tally), cohorts: try PackedCohorts(snapshot.tally),
            took: took, programVersion: programVersion)
        try await writing { try recording.store(on: $0, in: schema) }
    }

    /// See `History`.
    package func snapshot(of listing: SnapshotListing) async throws -> Snapshot? {
        let found = try await reading { try KeptSnapshot.read(listing, on: $0, in: schema) }
        return try found?.snapshot()
    }

    /// See `History`.
    package func series(
        of geography: Geography, kind: SnapshotListing.Kind, from first: Day, through last: Day
    ) async throws -> [CensusCounts] {
        guard first <= last else { return [] }
        let question = SeriesQuestion(series: KeptSeries(geography: geography, kind: kind, days: first...last))
        return try await reading { try question.answer(on: $0, in: schema) }
    }

    /// See `History`.
    package func cohorts(
        of terms: MilestoneTerms, at geography: Geography, from first: Day, through last: Day
    ) async throws -> [CensusCohort] {
        guard first <= last else { return [] }
        let series = KeptSeries(geography: geography, kind: .pathway, days: first...last)
        let question = CohortQuestion(terms: terms, series: series)
        return try await reading { try question.answer(on: $0, in: schema) }
    }

    /// See `History`.
    package func events(of geography: Geography, from first: Day, through last: Day) async throws -> [CensusEvents] {
        guard first <= last else { return [] }
        return try await reading { try KeptEvents.series(of: geography, days: first...last, on: $0, in: schema) }
    }

    /// See `History`.
    package func measures(
        of kind: SnapshotListing.Kind, under policy: DisclosurePolicy, from first: Day, through last: Day
    ) async throws -> [CensusMeasures] {
        guard first <= last else { return [] }
        return try await reading {
            try KeptMeasures.read(kind, under: policy, days: first...last, on: $0, in: schema)
        }
    }

    /// See `History`.
    @discardableResult
    package func keep(_ measures: CensusMeasures, of record: CensusRecord) async throws -> Bool {
        try await writing { try KeptMeasures.store(measures, of: record, on: $0, in: schema) }
    }

    /// See `History`.
    @discardableResult
    package func release(
        _ census: Day, kind: SnapshotListing.Kind, by person: String, reason: String
    ) async throws -> Release {
        let releasing = Releasing(census: census, kind: kind, person: person, reason: reason)
        return try await writing { try releasing.store(on: $0, in: schema) }
    }

    /// See `History`.
    package func prune(keepingWeeks weeks: Int) async throws -> Int {
        try await writing { try Retention.prune(keepingWeeks: weeks, on: $0, in: schema) }
    }
}

extension StoredHistory {
    /// One transaction that sees one state of the history.
    private func reading<Result: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) throws -> Result
    ) async throws -> Result {
        try await connected { connection in
            try await connection.readOnlySnapshot { connection in
                try HistorySchema(schema).check(on: connection)
                return try body(connection)
            }
        }
    }

    /// One transaction whose every statement sees what others have committed until then: rows are locked, then looked at.
    private func writing<Result: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) throws -> Result
    ) async throws -> Result {
        try await connected { connection in
            try await connection.transaction { connection in
                try connection.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
                try HistorySchema(schema).check(on: connection)
                return try body(connection)
            }
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
