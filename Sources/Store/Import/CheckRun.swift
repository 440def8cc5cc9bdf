// Running the checks over a staged file.

import Postgres

/// What one check said of one file.
struct CheckRun: Sendable {
    let check: ImportCheck
    /// How many offenders were found; 0 means passed.
    let count: Int
    /// Up to ten of them, in words, in the file's order.
    let examples: [String]

    var passed: Bool { count == 0 }

    /// Runs the checks of one severity.
    static func all(
        _ severity: ImportCheck.Severity, _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> [CheckRun] {
        let checks = ImportCheck.all.filter { $0.severity == severity }
        let clean = try withoutOffendingRows(checks, connection)
        var runs: [CheckRun] = []
        for check in checks {
            runs.append(
                clean.contains(check.id) ? CheckRun(check: check, count: 0, examples: []) : try run(check, connection))
        }
        return runs
    }

    /// The checks of single rows that no row fails, found in one pass over the file.
    private static func withoutOffendingRows(
        _ checks: [ImportCheck], _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> Set<String> {
        var conditions: [(id: String, sql: String)] = []
        for check in checks {
            if case .rows(let condition) = check.offenders { conditions.append((check.id, condition)) }
        }
        guard !conditions.isEmpty else { return [] }
        let found = conditions.map { "bool_or(\($0.sql))" }.joined(separator: ", ")
        let row = try connection.query("SELECT \(found) FROM facts").first
        return Set(conditions.indices.filter { row?[$0] != "t" }.map { conditions[$0].id })
    }

    private static func run(
        _ check: ImportCheck, _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> CheckRun {
        let sql = """
            WITH found AS MATERIALIZED (\(check.query)),
            listed AS (SELECT * FROM found ORDER BY row_number LIMIT 10)
            SELECT offender.row_number,
                concat_ws(', ', f.provider_code, f.commissioner_code, f.part, f.treatment_function_code) AS place,
                \(check.detail) AS detail, (SELECT count(*) FROM found) AS count
            FROM listed AS offender LEFT JOIN facts AS f ON f.row_number = offender.row_number
            ORDER BY offender.row_number
            """
        let rows = try connection.query(sql)
        guard let count = try rows.first?.int("count") else { return CheckRun(check: check, count: 0, examples: []) }
        return CheckRun(check: check, count: count, examples: try rows.map(inWords))
    }

    private static func inWords(_ row: Row) throws(PostgresError) -> String {
        let detail = ExtractColumn.inWords(row["detail"] ?? "")
        guard let number = row["row_number"] else { return detail }
        return "row \(number) (\(try row.text("place"))): \(detail)"
    }
}
