// The owner of one libpq result.

import CPostgres

/// One PGresult, freed when this goes.
struct ServerReply: ~Copyable {
    private let result: OpaquePointer

    init(owning result: OpaquePointer) {
        self.result = result
    }

    deinit { PQclear(result) }

    var status: ExecStatusType { PQresultStatus(result) }

    var isFailure: Bool {
        status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR
    }

    /// The rows that the command says it touched; nil for commands that do not count rows.
    var rowsTouched: Int? { Int(String(cString: PQcmdTuples(result))) }

    /// The result as text; small results only.
    var rows: [Row] {
        let columns = (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
        return (0..<PQntuples(result)).map { row in
            Row(columns: columns, values: columns.indices.map { value(row: row, column: Int32($0)) })
        }
    }

    /// The error that this reply reports, as the server worded it.
    func failure(statement: String?) -> PostgresError {
        let state = field(PC_DIAG_SQLSTATE)
        var message = field(PC_DIAG_MESSAGE_PRIMARY) ?? String(cString: PQresultErrorMessage(result)).trimmed
        if let detail = field(PC_DIAG_MESSAGE_DETAIL) { message += " (\(detail))" }
        return PostgresError(
            state == nil ? .connectionLost : .server, message, sqlState: state, context: field(PC_DIAG_CONTEXT),
            statement: statement)
    }

    private func field(_ code: Int32) -> String? {
        PQresultErrorField(result, code).map { String(cString: $0) }
    }

    private func value(row: Int32, column: Int32) -> String? {
        PQgetisnull(result, row, column) == 1 ? nil : String(cString: PQgetvalue(result, row, column))
    }
}

extension String {
    /// Without the line ends and blanks that libpq leaves around its messages.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
