// Storing a staged and checked file as a new revision of its census.

import Postgres

/// One load of published counts; everything happens inside the caller's transaction.
struct BandLoad {
    /// As `yyyy-mm-dd`.
    let census: String
    let revision: Int

    /// Stands behind every other import, and counts the revisions of this census.
    init(census: String, _ connection: isolated PostgresConnection) throws(PostgresError) {
        self.census = census
        let sql =
            """
            SELECT coalesce(max(revision), 0) + 1 AS next FROM waiting_list.load
            WHERE census_date = $1::date AND kind = 'band'
            """
        revision = try connection.query(sql, [census]).first?.int("next") ?? 1
    }

    /// Imports run one after another; readers are not held up.
    static func queueUp(_ connection: isolated PostgresConnection) throws(PostgresError) {
        try connection.execute("SELECT pg_advisory_xact_lock(hashtext('waiting_list.import'))")
    }

    /// Stores the rows; returns how many.
    ///
    /// The first load of a month fills a table of its own and attaches it at the end: attaching an empty partition
    /// first would lock every reader out of all months.
    func storeRows(_ connection: isolated PostgresConnection) throws(PostgresError) -> Int {
        let exists = try connection.query("SELECT to_regclass($1) AS found", [partition]).first?["found"] != nil
        if !exists { try connection.execute(createPartition) }
        let rows = try connection.execute(insertRows)
        if !exists {
            try connection.execute(
                "ALTER TABLE waiting_list.band_row ATTACH PARTITION \(partition) FOR VALUES IN ('\(census)')")
        }
        return rows
    }

    /// Makes this revision the one that the views show, with what was found out about it; returns the pathways on the
    /// list.
    func register(
        _ file: RTTExtractImport, rows: Int, checks: [CheckRun], _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> Int {
        _ = try connection.query(
            """
            UPDATE waiting_list.load SET is_current = false
            WHERE census_date = $1::date AND kind = 'band' AND is_current
            """, [census])
        let sql = """
            INSERT INTO waiting_list.load (census_date, kind, revision, source, source_sha256, illustrative, complete,
                row_count, pathways, over_52_weeks, is_current)
            SELECT $1::date, 'band', $2::int, $3, $4, $5::boolean, true, $6::bigint, pathways, over_52, true
            FROM national WHERE part = 'Part_2'
            RETURNING pathways
            """
        let stored = try connection.query(
            sql, [census, "\(revision)", file.file, file.sha256, file.illustrative ? "true" : "false", "\(rows)"])
        for run in checks { try record(run, connection) }
        guard let pathways = try stored.first?.int("pathways") else {
            throw PostgresError(.malformedData, "the load was not registered: England has no part 2")
        }
        return pathways
    }

    private func record(_ run: CheckRun, _ connection: isolated PostgresConnection) throws(PostgresError) {
        _ = try connection.query(
            "INSERT INTO waiting_list.import_check VALUES ($1::date, 'band', $2::int, $3, $4, $5::boolean, $6)",
            [
                census, "\(revision)", run.check.id, run.check.severity.rawValue, run.passed ? "true" : "false",
                run.passed ? nil : run.examples.joined(separator: "; "),
            ])
    }

    private var partition: String {
        "waiting_list.band_row_\(census.map { $0 == "-" ? "_" : String($0) }.joined())"
    }

    /// The CHECK spares a scan when the table is attached.
    ///
    /// Statistics on 105 counts a row would cost much and tell nothing.
    private var createPartition: String {
        """
        CREATE TABLE \(partition) (LIKE waiting_list.band_row INCLUDING ALL, CHECK (census_date = DATE '\(census)'));
        ALTER TABLE \(partition) ALTER week_bands SET STATISTICS 0;
        COMMENT ON TABLE \(partition) IS 'Published counts of the census of \(census), every revision.'
        """
    }

    private var insertRows: String {
        let bands = ExtractColumn.bands.map { "coalesce(\($0.staged), 0)" }.joined(separator: ", ")
        return """
            INSERT INTO \(partition) (census_date, revision, unknown_clock_start, total_all, provider_code,
                commissioner_code, commissioner_icb_code, rtt_part, treatment_function_code, week_bands)
            SELECT DATE '\(census)', \(revision), coalesce(unknown_clock_start, 0), total_all, provider_code,
                commissioner_code, commissioner_parent_code, substr(part, 6), treatment_function_code,
                CASE WHEN part = 'Part_3' THEN '{}' ELSE ARRAY[\(bands)] END
            FROM staging WHERE treatment_function_code <> 'C_999'
            """
    }
}
