// Keeping a snapshot: everything of it in one transaction.
import Postgres
import WaitingList

/// A snapshot on its way into the history.
struct Recording: Sendable {
    let snapshot: Snapshot
    let tally: PackedTally
    let cohorts: PackedCohorts
    let took: Duration
    let programVersion: String

    private var listing: SnapshotListing { snapshot.listing }
    /// What names a revision in every table: parameters 1 to 3.
    private var key: [String?] { ["\(listing.census)", listing.kind.rawValue, "\(listing.revision)"] }

    /// Runs in the caller's transaction; nothing of it may stay when it throws.
    func store(on connection: isolated PostgresConnection, in schema: SchemaName) throws {
        try claim(on: connection, in: schema)
        let directory = try KeptDirectory.store(snapshot.directory, on: connection, in: schema)
        try storeRevision(directory: directory, on: connection, in: schema)
        try storeChecks(on: connection, in: schema)
        try storeTally(on: connection, in: schema)
        if listing.kind == .pathway {
            try KeptCohorts.store(cohorts, listing.census, on: connection, in: schema)
            try KeptEvents.store(snapshot.events, listing.census, on: connection, in: schema)
        }
    }

    /// Locks the census, so that whoever else records it waits, and makes this revision the current one unless it is older.
    private func claim(on connection: isolated PostgresConnection, in schema: SchemaName) throws {
        let claimed = try connection.query(
            """
            INSERT INTO \(schema).census AS c (census_date, kind, revision) VALUES ($1::date, $2, $3::int)
            ON CONFLICT (census_date, kind) DO UPDATE SET revision = greatest(c.revision, excluded.revision)
            RETURNING revision::text
            """, key)
        let kept = try claimed[0].int("revision")
        guard kept == listing.revision else {
            throw HistoryError(
                .olderRevision,
                """
                revision \(listing.revision) of the census of \(listing.census) (\(listing.kind.rawValue)) is older than \
                revision \(kept), which is kept
                """)
        }
    }

    private func storeRevision(
        directory: String, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws {
        let rows = snapshot.tally.rows
        let values: [String?] = [
            "\(listing.rowCount)", listing.source, "\(listing.isIllustrative)", "\(rows.counted)",
            "\(rows.ofNonEnglishCommissioners)", "\(rows.ofTotals)", "\(rows.ofUnknownTreatmentFunction)",
            snapshot.reading?.engine.rawValue, snapshot.reading.map { "\($0.connections)" },
            "\(max(0, took.wholeMilliseconds))", programVersion, directory, tally.fingerprint,
        ]
        _ = try connection.query(Self.revisionSQL(in: schema), key + values)
        _ = try connection.query(
            """
            UPDATE \(schema).census_revision SET is_kept = false
            WHERE census_date = $1::date AND kind = $2 AND revision < $3::int AND is_kept
            """, key)
    }

    private static func revisionSQL(in schema: SchemaName) -> String {
        """
        INSERT INTO \(schema).census_revision AS r (census_date, kind, revision, source_rows, source, is_illustrative,
            rows_counted, rows_non_english, rows_of_totals, rows_of_unknown_treatment_function, engine, connections,
            took_ms, program_version, directory_sha256, fingerprint, is_revised, is_kept)
        SELECT $1::date, $2, $3::int, $4::bigint, $5, $6::boolean, $7::bigint, $8::bigint, $9::bigint, $10::bigint,
            $11, $12::int, $13::bigint, $14, $15, $16,
            EXISTS (SELECT FROM \(schema).census_revision AS o
                WHERE o.census_date = $1::date AND o.kind = $2 AND o.revision < $3::int), true
        ON CONFLICT (census_date, kind, revision) DO UPDATE SET source_rows = excluded.source_rows,
            source = excluded.source, is_illustrative = excluded.is_illustrative,
            rows_counted = excluded.rows_counted, rows_non_english = excluded.rows_non_english,
            rows_of_totals = excluded.rows_of_totals,
            rows_of_unknown_treatment_function = excluded.rows_of_unknown_treatment_function,
            engine = excluded.engine, connections = excluded.connections, took_ms = excluded.took_ms,
            program_version = excluded.program_version, directory_sha256 = excluded.directory_sha256,
            fingerprint = excluded.fingerprint, is_kept = true, recorded_at = excluded.recorded_at,
            is_revised = r.is_revised OR excluded.is_revised OR r.fingerprint <> excluded.fingerprint
        """
    }

    private func storeChecks(on connection: isolated PostgresConnection, in schema: SchemaName) throws {
        _ = try connection.query(
            "DELETE FROM \(schema).census_check WHERE census_date = $1::date AND kind = $2 AND revision = $3::int", key)
        let checks = snapshot.checks.enumerated().map { index, check in
            JSONText.object([
                "position": "\(index + 1)", "id": check.id, "rule": check.rule, "outcome": check.outcome.rawValue,
                "finding": check.finding,
            ])
        }
        _ = try connection.query(
            """
            INSERT INTO \(schema).census_check (census_date, kind, revision, position, check_id, rule, outcome, finding)
            SELECT $1::date, $2, $3::int, c.position, c.id, c.rule, c.outcome, c.finding
            FROM jsonb_to_recordset($4::jsonb) AS c (position int, id text, rule text, outcome text, finding text)
            """, key + [JSONText.array(checks)])
    }

    private func storeTally(on connection: isolated PostgresConnection, in schema: SchemaName) throws {
        try KeptMeasures.drop(key[0], key[1], on: connection, in: schema)
        _ = try connection.query(
            "DELETE FROM \(schema).tally WHERE census_date = $1::date AND kind = $2", Array(key.prefix(2)))
        var source = TallyRows(listing: listing, rows: tally.rows)
        let copied = try connection.copyIn(
            """
            COPY \(schema).tally (kind, place_kind, place_code, census_date, counts) FROM STDIN (FORMAT binary)
            """, from: &source
        ) { source, buffer in
            source.fill(&buffer)
        }
        guard copied == tally.rows.count else {
            throw HistoryError(.unusableCounts, "\(copied) of \(tally.rows.count) places were stored")
        }
    }
}

/// Packed places, handed over piece by piece.
private struct TallyRows {
    private let listing: SnapshotListing
    private let rows: [PackedTally.Row]
    private var next = 0

    init(listing: SnapshotListing, rows: [PackedTally.Row]) {
        self.listing = listing
        self.rows = rows
    }

    /// Appends some rows; false when they were the last.
    mutating func fill(_ buffer: inout [UInt8]) -> Bool {
        if next == 0 { buffer += BinaryRows.header }
        while next < rows.count, buffer.count < 200_000 {
            BinaryRows.begin(values: 5, to: &buffer)
            BinaryRows.add(listing.kind.rawValue.utf8, to: &buffer)
            BinaryRows.add(rows[next].place.kind.utf8, to: &buffer)
            BinaryRows.add(rows[next].place.code.utf8, to: &buffer)
            BinaryRows.add(listing.census, to: &buffer)
            BinaryRows.add(rows[next].counts, to: &buffer)
            next += 1
        }
        if next == rows.count { buffer += BinaryRows.trailer }
        return next < rows.count
    }
}

extension Duration {
    /// Rounded down.
    var wholeMilliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
