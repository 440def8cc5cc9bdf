// What stands behind the view `pathway` for one census: asked of the planner.
import Postgres
import WaitingList

/// A reading of EXPLAIN.
struct PathwayPlan {
    /// A table that would be read.
    struct Table: Hashable {
        let schema: String
        let name: String
    }

    /// One step of the plan.
    struct Step: Equatable {
        /// As EXPLAIN names it.
        let kind: String
        /// `nil` where the step reads none.
        var table: Table?
        /// What the step hands on, as EXPLAIN writes it; `nil` where it does not say.
        var output: String?
    }

    let steps: [Step]

    /// Asks how the rows of this census would be read; `column` is the one that would be asked for.
    static func read(
        _ column: String, _ census: Day, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> PathwayPlan {
        let plan = try connection.query(
            """
            EXPLAIN (VERBOSE, COSTS OFF, FORMAT JSON)
            SELECT \(column) FROM \(schema).pathway WHERE census_date = '\(census)'::date
            """)
        return PathwayPlan(plan.compactMap { $0.values.first ?? nil }.joined(separator: "\n"))
    }

    /// From the plan's text, which has one property a line, and those of a step before the next step.
    init(_ text: String) {
        var steps: [Step] = []
        var name: String?
        for line in text.split(separator: "\n") {
            if let kind = Self.value(of: "Node Type", in: line) {
                steps.append(Step(kind: kind))
                name = nil
            }
            guard let last = steps.indices.last else { continue }
            if let found = Self.value(of: "Relation Name", in: line) { name = found }
            if let schema = Self.value(of: "Schema", in: line), let name {
                steps[last].table = Table(schema: schema, name: name)
            }
            if let output = Self.list(of: "Output", in: line) { steps[last].output = output }
        }
        self.steps = steps
    }

    /// Every table that would be read, once.
    var tables: [Table] {
        steps.compactMap(\.table).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Whether some rows lie on other servers, which know nothing of the snapshot of this one.
    var readsOtherServers: Bool { steps.contains { $0.kind == "Foreign Scan" || $0.kind == "Custom Scan" } }

    /// Whether nothing but plain tables would be read, one after another, and each row give its own address: of a plan for
    /// `row_address` alone.
    ///
    /// Through a join or a function an address may be null, or another one for another connection.
    var givesAddresses: Bool {
        !steps.isEmpty
            && steps.allSatisfy { step in
                if step.table == nil { return ["Append", "Gather", "Bitmap Index Scan"].contains(step.kind) }
                return ["Seq Scan", "Index Scan", "Bitmap Heap Scan"].contains(step.kind)
                    && step.output?.hasSuffix(".ctid\"") == true && step.output?.contains(",") == false
            }
    }

    private static func value(of property: String, in line: Substring) -> String? {
        text(of: property, from: "\"", to: "\"", in: line)
    }

    private static func list(of property: String, in line: Substring) -> String? {
        text(of: property, from: "[", to: "]", in: line)
    }

    private static func text(of property: String, from: String, to: Character, in line: Substring) -> String? {
        let line = line.drop { $0 == " " }
        let start = "\"\(property)\": \(from)"
        guard line.hasPrefix(start) else { return nil }
        let rest = line.dropFirst(start.count)
        guard let end = rest.lastIndex(of: to) else { return nil }
        return String(rest[..<end])
    }
}
