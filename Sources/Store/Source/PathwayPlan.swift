// Which tables stand behind the view `pathway` for one census: asked of the planner.
import Postgres
import WaitingList

/// A reading of EXPLAIN.
enum PathwayPlan {
    /// A table that would be read.
    struct Table: Hashable {
        let schema: String
        let name: String
    }

    /// Every table that a reading of this census would touch, once.
    static func tables(
        _ census: Day, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> [Table] {
        let plan = try connection.query(
            """
            EXPLAIN (VERBOSE, COSTS OFF, FORMAT JSON)
            SELECT provider_code FROM \(schema).pathway WHERE census_date = '\(census)'::date
            """)
        return tables(in: plan.compactMap { $0.values.first ?? nil }.joined(separator: "\n"))
    }

    /// From the plan's text, which has one property a line and names a table just before its schema.
    static func tables(in plan: String) -> [Table] {
        var tables: [Table] = []
        var name: String?
        for line in plan.split(separator: "\n") {
            if let found = value(of: "Relation Name", in: line) { name = found }
            guard let schema = value(of: "Schema", in: line), let table = name else { continue }
            if !tables.contains(Table(schema: schema, name: table)) {
                tables.append(Table(schema: schema, name: table))
            }
            name = nil
        }
        return tables
    }

    private static func value(of property: String, in line: Substring) -> String? {
        let line = line.drop { $0 == " " }
        let start = "\"\(property)\": \""
        guard line.hasPrefix(start) else { return nil }
        let rest = line.dropFirst(start.count)
        guard let end = rest.lastIndex(of: "\"") else { return nil }
        return String(rest[..<end])
    }
}
