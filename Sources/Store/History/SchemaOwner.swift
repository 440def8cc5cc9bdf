// Whether the role that owns the history's schema, which is the daemon's, may use the tables in it.
import Postgres

/// The owner of the schema beside those of its tables.
enum SchemaOwner {
    /// What to say to whoever made the tables as another role; nil when the owner may use all of them.
    static func warning(of schema: SchemaName, on connection: isolated PostgresConnection) throws(PostgresError)
        -> String?
    {
        let found = try connection.query(
            """
            SELECT pg_get_userbyid(n.nspowner) AS owner, pg_get_userbyid(min(c.relowner)) AS maker, count(*) AS tables
            FROM pg_namespace AS n JOIN pg_class AS c ON c.relnamespace = n.oid
            WHERE n.oid = to_regnamespace($1) AND c.relkind IN ('r', 'p') AND NOT (
                has_table_privilege(n.nspowner, c.oid, 'SELECT') AND has_table_privilege(n.nspowner, c.oid, 'INSERT')
                AND has_table_privilege(n.nspowner, c.oid, 'UPDATE') AND has_table_privilege(n.nspowner, c.oid, 'DELETE'))
            GROUP BY n.nspowner
            """, ["\(schema)"])
        guard let row = found.first else { return nil }
        let (owner, maker, tables) = (try row.text("owner"), try row.text("maker"), try row.int("tables"))
        return """
            the role \(owner), who owns the schema \(schema), may not use \(tables) of its tables, which belong to \(maker): \
            a daemon that works as \(owner) can keep nothing there. What helps is \
            GRANT ALL ON ALL TABLES IN SCHEMA \(schema) TO \(owner); next time run plannedcare migrate as \(owner)
            """
    }
}
