// Extracts of censuses, kept beside the tallies from which they are made.
import Postgres
import Statistics
import WaitingList

/// Writes and reads the table `extract`.
enum KeptMeasures {
    /// Those of the current figures, oldest first; without those that cannot be read.
    static func read(
        _ kind: SnapshotListing.Kind, under policy: DisclosurePolicy, days: ClosedRange<Day>,
        on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> [CensusMeasures] {
        try connection.copyOut(
            """
            SELECT e.census_date, e.revision, e.measures FROM \(schema).extract AS e
            JOIN \(schema).census AS c ON (c.census_date, c.kind, c.revision) = (e.census_date, e.kind, e.revision)
            WHERE e.kind = '\(kind.rawValue)' AND e.policy = '\(policy)' AND e.format = \(PackedMeasures.version)
                AND e.census_date BETWEEN '\(days.lowerBound)'::date AND '\(days.upperBound)'::date
            ORDER BY e.census_date
            """, into: [CensusMeasures]()
        ) { extracts, row in
            let head = PackedMeasures.Head(
                census: Day(daysSince2000: Int(try row.date(0) ?? 0)), kind: kind,
                revision: Int(try row.int4(1) ?? 0), policy: policy)
            let bytes = try row.bytes(2) ?? []
            // The tally is still there: whoever needs a damaged extract makes it anew, which replaces this one.
            if let measures = try? PackedMeasures.unpack(bytes, as: head) { extracts.append(measures) }
        }
    }

    /// Keeps one in the caller's transaction, unless others were recorded since the record was read.
    static func store(
        _ measures: CensusMeasures, of record: CensusRecord, on connection: isolated PostgresConnection,
        in schema: SchemaName
    ) throws -> Bool {
        let key = ["\(measures.census)", measures.kind.rawValue]
        // Whoever records the census anew waits for this, and then drops it.
        _ = try connection.query(
            "SELECT FROM \(schema).census WHERE census_date = $1::date AND kind = $2 FOR UPDATE", key)
        let stored = try connection.query(
            """
            INSERT INTO \(schema).extract (kind, policy, census_date, revision, format, measures)
            SELECT r.kind, $4, r.census_date, r.revision, $5::int, $6::bytea
            FROM \(schema).census AS c
            JOIN \(schema).census_revision AS r USING (census_date, kind, revision)
            WHERE r.census_date = $1::date AND r.kind = $2 AND r.revision = $3::int AND r.is_kept
                AND \(CensusRecords.timestamp("r.recorded_at")) = $7
            ON CONFLICT (kind, policy, census_date) DO UPDATE
                SET revision = excluded.revision, format = excluded.format, measures = excluded.measures
            RETURNING 1 AS one
            """,
            key + [
                "\(measures.revision)", "\(measures.policy)", "\(PackedMeasures.version)",
                hexadecimal(PackedMeasures.pack(measures)), record.recordedAt,
            ])
        return !stored.isEmpty
    }

    /// Drops those of a census, whose figures are others now or are forgotten.
    static func drop(
        _ census: String?, _ kind: String?, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) {
        _ = try connection.query(
            "DELETE FROM \(schema).extract WHERE census_date = $1::date AND kind = $2", [census, kind])
    }

    /// As PostgreSQL takes a `bytea` in a text.
    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = Array("\\x".utf8)
        text.reserveCapacity(2 * bytes.count + 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
