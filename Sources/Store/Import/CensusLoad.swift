// The record of one load: which revision of its census it is, what the checks said, and that the views now show it.

import Postgres

/// One load of one census; everything happens inside the caller's transaction.
struct CensusLoad {
    /// As `yyyy-mm-dd`.
    let census: String
    /// `band` or `pathway`.
    let kind: String
    let revision: Int

    /// Imports run one after another, so that revisions are counted right; readers are not held up.
    static func queueUp(_ connection: isolated PostgresConnection) throws(PostgresError) {
        try connection.execute("SELECT pg_advisory_xact_lock(hashtext('waiting_list.import'))")
    }

    /// Counts the revisions of this census.
    init(census: String, kind: String, _ connection: isolated PostgresConnection) throws(PostgresError) {
        self.census = census
        self.kind = kind
        let sql =
            """
            SELECT coalesce(max(revision), 0) + 1 AS next FROM waiting_list.load
            WHERE census_date = $1::date AND kind = $2
            """
        revision = try connection.query(sql, [census, kind]).first?.int("next") ?? 1
    }

    /// Makes this revision the one that the views show, with what was found out about it; returns the pathways on the
    /// list.
    func register<Job: CensusImport>(
        _ file: Job, rows: Int, checks: [CheckRun], _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> Int {
        _ = try connection.query(
            """
            UPDATE waiting_list.load SET is_current = false
            WHERE census_date = $1::date AND kind = $2 AND is_current
            """, [census, kind])
        let sql = """
            INSERT INTO waiting_list.load (census_date, kind, revision, source, source_sha256, illustrative, complete,
                row_count, pathways, over_52_weeks, is_current)
            SELECT $1::date, $2, $3::int, $4, $5, $6::boolean, true, $7::bigint, pathways, over_52, true
            FROM national WHERE part = 'Part_2'
            RETURNING pathways
            """
        let stored = try connection.query(
            sql, [census, kind, "\(revision)", file.file, file.sha256, file.illustrative ? "true" : "false", "\(rows)"])
        for run in checks { try record(run, connection) }
        guard let pathways = try stored.first?.int("pathways") else {
            throw PostgresError(.malformedData, "the load was not registered: England has no part 2")
        }
        return pathways
    }

    private func record(_ run: CheckRun, _ connection: isolated PostgresConnection) throws(PostgresError) {
        _ = try connection.query(
            "INSERT INTO waiting_list.import_check VALUES ($1::date, $2, $3::int, $4, $5, $6::boolean, $7)",
            [
                census, kind, "\(revision)", run.check.id, run.check.severity.rawValue, run.passed ? "true" : "false",
                run.passed ? nil : run.examples.joined(separator: "; "),
            ])
    }
}
