// What the imports of a census have in common: where a file comes from, and why it may be refused.

import Postgres

/// A file that holds one census.
protocol CensusImport: Sendable {
    /// `band` or `pathway`, as the view `snapshot` names it.
    static var kind: String { get }
    /// The file's name, for messages and for the load's provenance.
    var file: String { get }
    /// In lower-case hexadecimal; nil when it was not computed.
    var sha256: String? { get }
    /// Whether the figures are made up.
    var illustrative: Bool { get }
    /// Whether a list that is much smaller than the one before is stored all the same.
    var acceptsShrunkenList: Bool { get }
}

extension CensusImport {
    /// Throws everything at once that the refusing checks among `checks` find; returns what they said when that is
    /// nothing.
    func refuseIfWrong(
        _ checks: [ImportCheck], in rows: CheckedRows, _ connection: isolated PostgresConnection
    ) throws -> [CheckRun] {
        let runs = try CheckRun.all(checks, .refuse, in: rows, connection)
        if let refusal = ImportError(file: file, runs) { throw refusal }
        return runs
    }

    /// A file cut off between two providers is sound in itself: only the list before it tells that much is missing.
    func refuseIfShrunken(_ census: String, _ connection: isolated PostgresConnection) throws {
        guard !acceptsShrunkenList else { return }
        let found = try connection.query(
            """
            SELECT before.census_date::text, before.pathways::text AS before, now.pathways::text AS now
            FROM (SELECT census_date, pathways FROM waiting_list.load
                WHERE kind = $1 AND is_current AND illustrative = $2::boolean AND census_date <= $3::date
                ORDER BY census_date DESC LIMIT 1) AS before,
                (SELECT pathways FROM national WHERE part = 'Part_2') AS now
            WHERE now.pathways < 0.75 * before.pathways
            """, [Self.kind, illustrative ? "true" : "false", census])
        guard let row = found.first else { return }
        throw refusal(
            "list-not-shrunken",
            "the list is no more than a quarter smaller than the one before (--accept-shrunken-list if it really is)",
            "\(try row.text("now")) pathways, \(try row.text("before")) at \(try row.text("census_date"))")
    }

    /// Derives `previous`: the current census before this one, of the same kind and nature (real or made up); empty if
    /// there is none.
    func findPrevious(_ census: String, _ connection: isolated PostgresConnection) throws {
        try connection.execute(
            "CREATE TEMP TABLE previous (census_date date, pathways bigint, over_52 bigint) ON COMMIT DROP")
        let sql = """
            INSERT INTO previous SELECT census_date, pathways, over_52_weeks FROM waiting_list.load
            WHERE kind = $1 AND is_current AND census_date < $2::date AND illustrative = $3::boolean
            ORDER BY census_date DESC LIMIT 1
            """
        _ = try connection.query(sql, [Self.kind, census, illustrative ? "true" : "false"])
    }

    /// A refusal for a single reason.
    func refusal(_ check: String, _ rule: String, _ found: String) -> ImportError {
        ImportError(file: file, check, rule, found)
    }
}
