// Running checks over a loaded file.

import Postgres

/// What one check said of one file.
struct CheckRun: Sendable {
    let check: ImportCheck
    /// How many offenders were found; 0 means passed.
    let count: Int
    /// Up to ten of them, in words, in the file's order.
    let examples: [String]

    var passed: Bool { count == 0 }

    var problem: ImportError.Problem {
        ImportError.Problem(check: check.id, rule: check.rule, count: count, examples: examples)
    }

    var warning: ImportReceipt.Warning? {
        passed
            ? nil : ImportReceipt.Warning(check: check.id, text: "\(check.rule): \(examples.joined(separator: "; "))")
    }

    /// Runs those of the checks that have this severity.
    static func all(
        _ checks: [ImportCheck], _ severity: ImportCheck.Severity, in rows: CheckedRows,
        _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> [CheckRun] {
        let checks = checks.filter { $0.severity == severity }
        let clean = try withoutOffendingRows(checks, rows, connection)
        var runs: [CheckRun] = []
        for check in checks {
            runs.append(
                clean.contains(check.id)
                    ? CheckRun(check: check, count: 0, examples: []) : try run(check, in: rows, connection))
        }
        return runs
    }

    /// Runs one check.
    static func run(
        _ check: ImportCheck, in rows: CheckedRows, _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> CheckRun {
        let sql = """
            WITH found AS MATERIALIZED (\(query(check, rows))),
            listed AS (SELECT * FROM found ORDER BY row_number LIMIT 10)
            SELECT offender.row_number IS NOT NULL AS is_row, \(rows.number) AS row_number,
                \(rows.place) AS place, \(check.detail) AS detail, (SELECT count(*) FROM found) AS count
            FROM listed AS offender LEFT JOIN \(rows.table) AS f ON \(rows.isAtOffender)
            ORDER BY offender.row_number
            """
        let found = try connection.query(sql)
        guard let count = try found.first?.int("count") else { return CheckRun(check: check, count: 0, examples: []) }
        let examples = try found.map { row throws(PostgresError) in try inWords(row, rows) }
        return CheckRun(check: check, count: count, examples: examples)
    }

    /// The checks of single rows that no row fails, found in one pass over the file.
    private static func withoutOffendingRows(
        _ checks: [ImportCheck], _ rows: CheckedRows, _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> Set<String> {
        var conditions: [(id: String, sql: String)] = []
        for check in checks {
            if case .rows(let condition) = check.offenders { conditions.append((check.id, condition)) }
        }
        guard !conditions.isEmpty else { return [] }
        let found = conditions.map { "bool_or(\($0.sql))" }.joined(separator: ", ")
        let row = try connection.query("SELECT \(found) FROM \(rows.table)").first
        return Set(conditions.indices.filter { row?[$0] != "t" }.map { conditions[$0].id })
    }

    /// The query that finds all offenders.
    private static func query(_ check: ImportCheck, _ rows: CheckedRows) -> String {
        switch check.offenders {
        case .rows(let condition): "SELECT \(rows.address) AS row_number FROM \(rows.table) WHERE \(condition)"
        case .query(let sql): sql
        }
    }

    private static func inWords(_ row: Row, _ rows: CheckedRows) throws(PostgresError) -> String {
        let detail = rows.inWords(row["detail"] ?? "")
        guard try row.bool("is_row"), let number = row["row_number"] else { return detail }
        return "row \(number) (\(try row.text("place"))): \(detail)"
    }
}
