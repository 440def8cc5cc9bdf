// Reading what the history knows of its censuses, apart from their counts.
import Postgres
import WaitingList

/// Reads the tables `census_revision`, `census_check` and `release`.
enum CensusRecords {
    /// Which census and kind.
    struct Key: Hashable {
        let census: String
        let kind: String
    }

    /// The current record of every census and kind, oldest first.
    static func all(on connection: isolated PostgresConnection, in schema: SchemaName) throws -> [CensusRecord] {
        var checks: [Key: [CheckResult]] = [:]
        for row in try connection.query(checksSQL(in: schema, "true")) {
            checks[try key(row), default: []].append(try check(row))
        }
        return try connection.query(recordsSQL(in: schema, "true")).map { try record($0, checks[key($0)] ?? []) }
    }

    /// The current record of one, with the sum of its names; `nil` when there is none.
    static func one(
        _ census: Day, _ kind: SnapshotListing.Kind, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> (record: CensusRecord, directory: String, fingerprint: String)? {
        let isIt = "c.census_date = $1::date AND c.kind = $2"
        let key = ["\(census)", kind.rawValue]
        guard let row = try connection.query(recordsSQL(in: schema, isIt), key).first else { return nil }
        let checks = try connection.query(checksSQL(in: schema, isIt), key).map(check)
        return (try record(row, checks), try row.text("directory_sha256"), try row.text("fingerprint"))
    }

    private static func recordsSQL(in schema: SchemaName, _ condition: String) -> String {
        """
        SELECT r.census_date::text, r.kind, r.revision::text, r.source_rows::text, r.source, r.is_illustrative,
            r.rows_counted, r.rows_non_english, r.rows_of_totals, r.rows_of_unknown_treatment_function, r.engine,
            r.connections, r.took_ms, r.program_version, r.directory_sha256, r.fingerprint, r.is_revised, r.is_kept,
            \(timestamp("r.recorded_at")) AS recorded_at,
            l.released_by, l.reason, \(timestamp("l.released_at")) AS released_at
        FROM \(schema).census AS c
        JOIN \(schema).census_revision AS r USING (census_date, kind, revision)
        LEFT JOIN \(schema).release AS l USING (census_date, kind, revision, fingerprint)
        WHERE \(condition) ORDER BY c.census_date, c.kind
        """
    }

    private static func checksSQL(in schema: SchemaName, _ condition: String) -> String {
        """
        SELECT k.census_date::text, k.kind, k.check_id, k.rule, k.outcome, k.finding
        FROM \(schema).census AS c JOIN \(schema).census_check AS k USING (census_date, kind, revision)
        WHERE \(condition) ORDER BY k.census_date, k.kind, k.position
        """
    }

    /// As `yyyy-mm-ddThh:mm:ssZ`, whatever the session's time zone.
    static func timestamp(_ column: String) -> String {
        "to_char(\(column) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
    }

    private static func key(_ row: Row) throws -> Key {
        Key(census: try row.text("census_date"), kind: try row.text("kind"))
    }

    private static func check(_ row: Row) throws -> CheckResult {
        let outcome = try row.text("outcome")
        guard let known = CheckResult.Outcome(rawValue: outcome) else { throw damaged(row, "the outcome \(outcome)") }
        return CheckResult(
            id: try row.text("check_id"), rule: try row.text("rule"), outcome: known, finding: row["finding"])
    }

    private static func record(_ row: Row, _ checks: [CheckResult]) throws -> CensusRecord {
        guard let census = Day(try row.text("census_date")),
            let kind = SnapshotListing.Kind(rawValue: try row.text("kind"))
        else { throw damaged(row, "its date or kind") }
        var rows = RowCounts()
        rows.counted = try row.int("rows_counted")
        rows.ofNonEnglishCommissioners = try row.int("rows_non_english")
        rows.ofTotals = try row.int("rows_of_totals")
        rows.ofUnknownTreatmentFunction = try row.int("rows_of_unknown_treatment_function")
        return CensusRecord(
            listing: SnapshotListing(
                census: census, kind: kind, revision: try row.int("revision"), rowCount: try row.int("source_rows"),
                source: row["source"], isIllustrative: try row.bool("is_illustrative")),
            rows: rows, reading: try reading(row), took: .milliseconds(try row.int("took_ms")),
            recordedAt: try row.text("recorded_at"), programVersion: try row.text("program_version"), checks: checks,
            release: try release(row), isRevised: try row.bool("is_revised"), isKept: try row.bool("is_kept"))
    }

    private static func reading(_ row: Row) throws -> Reading? {
        guard let engine = row["engine"] else { return nil }
        guard let known = Reading.Engine(rawValue: engine) else { throw damaged(row, "the engine \(engine)") }
        return Reading(engine: known, connections: try row.int("connections"))
    }

    private static func release(_ row: Row) throws -> Release? {
        guard let person = row["released_by"] else { return nil }
        return Release(by: person, at: try row.text("released_at"), reason: try row.text("reason"))
    }

    private static func damaged(_ row: Row, _ what: String) -> HistoryError {
        HistoryError(
            .damaged,
            "the history's record of the census of \(row["census_date"] ?? "?") (\(row["kind"] ?? "?")) cannot be read: \(what)"
        )
    }
}
