// What the rows of one view hold that the contract does not allow.
import Postgres

/// One view that may be read, and those of its columns that fit.
struct RowsCheck {
    let view: ContractView
    /// The columns that are there with a type that suits.
    let columns: [ContractColumn]
    /// Quoted for SQL where it must be.
    let schema: String

    /// What a query brought: a value, or what the server said against it.
    struct Answer<Value> {
        var value: Value?
        var findings: [ContractFinding] = []
    }

    /// How many rows or codes are shown as examples.
    private static let examples = 5

    /// The view in a FROM clause, named `v`.
    var table: String { "\(schema).\(view.name) AS v" }

    /// Whether these columns can be asked about.
    func can(_ names: String...) -> Bool { can(names) }

    private func can(_ names: [String]) -> Bool { names.allSatisfy { name in columns.contains { $0.name == name } } }

    /// Runs queries such that a view which the server cannot compute is a finding and the snapshot lives on.
    func asking<Value>(on connection: isolated PostgresConnection, _ body: () throws -> Value) throws -> Answer<Value> {
        try connection.execute("SAVEPOINT asked")
        do {
            let value = try body()
            try connection.execute("RELEASE SAVEPOINT asked")
            return Answer(value: value)
        } catch let error as PostgresError where error.code == .server && !error.isTransient {
            try connection.execute("ROLLBACK TO SAVEPOINT asked")
            return Answer(findings: [unanswered(error)])
        }
    }

    /// Counts the rows, and what is wrong with them, in one pass; only what is wrong is then asked for examples.
    func run(
        census: String?, on connection: isolated PostgresConnection
    ) throws -> (rows: ContractReport.Rows, findings: [ContractFinding]) {
        let whose = census == nil ? "" : " WHERE v.census_date = $1::date"
        let parameters = census.map { [$0] } ?? []
        let answer = try connection.query("SELECT \(counts) FROM \(table)\(whose)", parameters)
        guard let row = answer.first else { throw PostgresError(.malformedData, "a count brought no row") }
        let total = try row.int("total")
        var findings = try required.compactMap { column in
            try nulls(in: column, count: row.int("null_\(column.name)"), of: total)
        }
        for (index, rule) in rules.enumerated() {
            let count = try row.int("broken_\(index)")
            guard count > 0 else { continue }
            let shown = try examples(of: rule, whose, parameters, on: connection)
            findings.append(
                ContractFinding(
                    .fault, view.name, column: rule.column,
                    "has \(count) of \(total) rows that \(rule.what): \(shown)", remedy: rule.remedy))
        }
        findings += try repeatedKeys(on: connection)
        return (ContractReport.Rows(count: total, census: census), findings)
    }

    /// A finding that names values of which a view should have one row each.
    func repeats(
        of expression: String, where condition: String, column: String, remedy: String,
        on connection: isolated PostgresConnection
    ) throws -> [ContractFinding] {
        let rows = try connection.query(
            """
            SELECT \(Self.shortened(expression)) AS example, count(*) AS rows FROM \(table) WHERE \(condition)
            GROUP BY \(expression) HAVING count(*) > 1 ORDER BY count(*) DESC, \(expression) LIMIT \(Self.examples)
            """)
        guard !rows.isEmpty else { return [] }
        let what = "has more than one row for the same: \(try Self.inWords(rows))"
        return [ContractFinding(.fault, view.name, column: column, what, remedy: remedy)]
    }

    private func repeatedKeys(on connection: isolated PostgresConnection) throws -> [ContractFinding] {
        guard let column = view.key, can(column) else { return [] }
        return try repeats(
            of: "v.\(column)::text", where: "v.\(column) IS NOT NULL", column: column, remedy: "show each once",
            on: connection)
    }

    private var required: [ContractColumn] { columns.filter { $0.nulls != .allowed } }

    private var rules: [ContractRule] { view.allRules.filter { can($0.reads) } }

    private var counts: String {
        let nulls = required.map { "count(*) - count(v.\($0.name)) AS null_\($0.name)" }
        let broken = rules.enumerated().map { "count(*) FILTER (WHERE \($0.element.broken)) AS broken_\($0.offset)" }
        return (["count(*) AS total"] + nulls + broken).joined(separator: ", ")
    }

    private func nulls(in column: ContractColumn, count: Int, of total: Int) -> ContractFinding? {
        guard count > 0 else { return nil }
        return ContractFinding(
            column.nulls == .forbidden ? .fault : .warning, view.name, column: column.name,
            "is null in \(count) of \(total) rows",
            remedy: "fill it in the view, or leave such rows out")
    }

    private func examples(
        of rule: ContractRule, _ whose: String, _ parameters: [String], on connection: isolated PostgresConnection
    ) throws -> String {
        let condition = whose.isEmpty ? " WHERE \(rule.broken)" : "\(whose) AND (\(rule.broken))"
        return try Self.inWords(
            connection.query(
                """
                SELECT \(Self.shortened(rule.example)) AS example, count(*) AS rows FROM \(table)\(condition)
                GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT \(Self.examples)
                """, parameters))
    }

    private func unanswered(_ error: PostgresError) -> ContractFinding {
        let isForbidden = error.sqlState == "42501"
        return ContractFinding(
            .fault, view.name, "cannot be read: \(error.discreetMessage) [SQLSTATE \(error.sqlState ?? "unknown")]",
            remedy: isForbidden
                ? "the owner of the view must be allowed to read what it is made of" : "mend the view's query")
    }

    /// Whatever stands where a code should may be long.
    private static func shortened(_ expression: String) -> String { "left(\(expression), 40)" }

    /// `"X" (12), "Y" (3)`, fit for one line.
    private static func inWords(_ rows: [Row]) throws -> String {
        try rows.map { row in
            let example = row["example"]?.unicodeScalars.map { $0.escaped(asASCII: false) }.joined() ?? "null"
            return "\"\(example)\" (\(try row.int("rows")))"
        }.joined(separator: ", ")
    }
}
