// The newest complete census of each kind, as the view `snapshot` has it.
import Postgres

/// What `snapshot` says of the censuses that are looked at.
struct NewestCensuses: Sendable {
    /// One census of one kind.
    struct Census: Sendable {
        let kind: String
        /// As `yyyy-mm-dd`.
        let date: String
        /// The rows that it should have; nil when `snapshot` does not say.
        let rows: Int?

        /// A fault when the view holds another number of rows: what is missing, or counted twice, nobody can say.
        func miscount(_ counted: Int, in view: ContractView) -> [ContractFinding] {
            guard let rows, rows != counted else { return [] }
            let what =
                "says that the \(kind) census of \(date) has \(rows) rows, but the view \(view.name) holds \(counted)"
            let remedy = "load it again, or make snapshot count what the view shows"
            return [ContractFinding(.fault, ContractView.snapshot.name, column: "row_count", what, remedy: remedy)]
        }
    }

    /// By kind.
    var newest: [String: Census] = [:]
    /// Censuses that stand there twice.
    var findings: [ContractFinding] = []

    /// Asks `snapshot`; where its columns do not fit, no census is known.
    static func read(_ check: RowsCheck, on connection: isolated PostgresConnection) throws -> NewestCensuses {
        var censuses = NewestCensuses()
        guard check.can("census_date", "kind", "complete", "row_count", "revision") else { return censuses }
        let rows = try connection.query(
            """
            SELECT DISTINCT ON (v.kind::text) v.kind::text AS kind, v.census_date::text AS date, v.row_count::text AS rows
            FROM \(check.table) WHERE v.complete AND v.census_date IS NOT NULL AND v.kind IS NOT NULL
            ORDER BY v.kind::text, v.census_date DESC, v.revision DESC NULLS LAST
            """)
        for row in rows {
            let kind = try row.text("kind")
            censuses.newest[kind] = Census(
                kind: kind, date: try row.text("date"), rows: row["rows"].flatMap { Int($0) })
        }
        censuses.findings = try check.repeats(
            of: "v.kind::text || ' census of ' || v.census_date::text", where: "v.complete", column: "census_date",
            remedy: "show the current revision of each census only", on: connection)
        return censuses
    }
}
