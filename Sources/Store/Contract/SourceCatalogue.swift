// What the server says is in the schema: views, their columns, and what this role may read.
import Postgres

/// The schema as the server's catalogue has it; rows are not looked at.
struct SourceCatalogue: Sendable, Equatable {
    /// A column that is there.
    struct Column: Sendable, Equatable {
        /// The type as PostgreSQL writes it, such as `character varying(10)`.
        let type: String
        /// The name of the type in `pg_catalog`, domains taken off; types from elsewhere have their schema before it.
        let base: String
    }

    /// A view or table that is there.
    struct View: Sendable, Equatable {
        var isReadable: Bool
        var columns: [String: Column] = [:]
    }

    /// The role that asks, quoted for SQL where it must be.
    var role: String
    /// The schema, quoted for SQL where it must be.
    var schema: String
    var exists = true
    /// Whether the role may use the schema at all.
    var isUsable = true
    /// The views of the contract that are there, by name.
    var views: [String: View] = [:]

    /// Asks the catalogue, which every role may read.
    static func read(
        on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> SourceCatalogue {
        let first = try connection.query(
            """
            SELECT quote_ident(current_user) AS role, quote_ident($1) AS schema,
                to_regnamespace(quote_ident($1)) IS NOT NULL AS is_there,
                coalesce(has_schema_privilege(to_regnamespace(quote_ident($1)), 'USAGE'), false) AS is_usable
            """, [schema.text])
        guard let row = first.first else { throw PostgresError(.malformedData, "the server does not say who asks") }
        var catalogue = SourceCatalogue(
            role: try row.text("role"), schema: try row.text("schema"), exists: try row.bool("is_there"),
            isUsable: try row.bool("is_usable"))
        for row in try connection.query(columns, [schema.text]) { try catalogue.add(row) }
        return catalogue
    }

    private mutating func add(_ row: Row) throws {
        let name = try row.text("view")
        var view = try views[name] ?? View(isReadable: row.bool("is_readable"))
        // A view may have no column at all.
        if let column = row["column"] {
            view.columns[column] = Column(type: try row.text("type"), base: try row.text("base"))
        }
        views[name] = view
    }

    /// One row a column of each view of the contract; domains are followed to the type that they stand on.
    private static var columns: String {
        """
        WITH RECURSIVE found AS (
            SELECT c.relname, has_table_privilege(c.oid, 'SELECT') AS is_readable, a.attname,
                format_type(a.atttypid, a.atttypmod) AS type, a.atttypid AS base
            FROM pg_class AS c
            LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace = to_regnamespace(quote_ident($1)) AND c.relkind IN ('v', 'm', 'r', 'p', 'f')
                AND c.relname IN (\(ContractView.all.map { "'\($0.name)'" }.joined(separator: ", ")))
            UNION ALL
            SELECT f.relname, f.is_readable, f.attname, f.type, t.typbasetype
            FROM found AS f JOIN pg_type AS t ON t.oid = f.base AND t.typtype = 'd'
        )
        SELECT f.relname AS view, f.is_readable, f.attname AS column, f.type,
            CASE n.nspname WHEN 'pg_catalog' THEN t.typname ELSE n.nspname || '.' || t.typname END AS base
        FROM found AS f
        LEFT JOIN pg_type AS t ON t.oid = f.base
        LEFT JOIN pg_namespace AS n ON n.oid = t.typnamespace
        WHERE t.typtype IS DISTINCT FROM 'd'
        """
    }
}
