// Sharing the rows of a census out over connections: by where they lie in their tables.
import Postgres
import WaitingList

/// Conditions on the view `pathway` that part its rows: every row meets one of them and no row two.
enum PathwayShares {
    /// At most `count` conditions to put behind the census, the first of them for the first connection.
    ///
    /// There is one condition, for all, unless the view is a plain selection from tables of this server with the address of
    /// each row as `row_address`: rows of other servers would be seen at different moments over different connections.
    static func conditions(
        _ census: Day, shares count: Int, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> [String] {
        guard count > 1, try hasRowAddress(on: connection, in: schema) else { return [""] }
        let plan = try PathwayPlan.read("row_address", census, on: connection, in: schema)
        guard plan.givesAddresses else { return [""] }
        let pages = try pages(of: plan.tables, on: connection)
        guard pages >= count else { return [""] }
        let cuts = (1..<count).map { pages * $0 / count }
        return zip([nil] + cuts.map(Optional.init), cuts.map(Optional.init) + [nil]).map(condition)
    }

    /// Without a last page: rows may lie behind those that were there when the pages were counted.
    private static func condition(_ first: Int?, _ end: Int?) -> String {
        let from = first.map { " AND row_address >= '(\($0),0)'::tid" } ?? ""
        return from + (end.map { " AND row_address < '(\($0),0)'::tid" } ?? "")
    }

    private static func hasRowAddress(
        on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> Bool {
        let found = try connection.query(
            """
            SELECT 1 AS found FROM pg_attribute
            WHERE attrelid = to_regclass($1) AND attname = 'row_address' AND atttypid = 'tid'::regtype AND attnum > 0
            """, ["\(schema).pathway"])
        return !found.isEmpty
    }

    /// Pages of the largest table.
    ///
    /// With several tables the shares are less even, and as right. One that was dropped since the snapshot has none.
    private static func pages(
        of tables: [PathwayPlan.Table], on connection: isolated PostgresConnection
    ) throws(PostgresError) -> Int {
        var largest = 0
        for table in tables {
            // By catalog, which asks for no privilege on the table's schema.
            let found = try connection.query(
                """
                SELECT coalesce(pg_relation_size(c.oid), 0) / current_setting('block_size')::int AS pages
                FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                WHERE n.nspname = $1 AND c.relname = $2
                """, [table.schema, table.name])
            if let row = found.first { largest = max(largest, try row.int("pages")) }
        }
        return largest
    }
}
