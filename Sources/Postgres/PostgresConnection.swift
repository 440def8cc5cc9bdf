// A connection to PostgreSQL: an actor on a thread of its own, over libpq.

import CPostgres

/// One connection. Calls run one after another on the connection's own thread, never on the shared pool.
///
/// Meant for one task at a time: statements of several tasks would mix within one transaction. When a deadline passes,
/// the task is cancelled or the server goes away, the connection is closed for good: later calls throw `closed`,
/// and the caller opens a new one.
package actor PostgresConnection {
    private let executor: QueueExecutor
    var session: Session

    /// The queue on which libpq may block.
    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private init() {
        executor = QueueExecutor(label: "plannedcare.postgres")
        session = Session()
    }

    /// Opens a connection with JIT off, `search_path` = `pg_catalog` (so name every schema), ISO dates and UTF-8.
    ///
    /// Throws `authentication`, `connectionFailed`, `stalled` (the connect deadline), `interrupted`, or `usage` when
    /// libpq cannot read the connection string.
    package static func connect(_ settings: ConnectionSettings) async throws(PostgresError) -> PostgresConnection {
        let connection = PostgresConnection()
        try await connection.open(settings)
        return connection
    }

    /// Not in `init`, which would block its caller's thread.
    private func open(_ settings: ConnectionSettings) throws(PostgresError) {
        session = try Session.open(settings)
    }

    /// Closes the connection; closing twice is not an error.
    ///
    /// A transaction under way is rolled back by the server.
    package func close() {
        session.close(because: "close() was called")
    }

    /// Runs one or more statements, separated by semicolons, without parameters; rows that come back are dropped.
    ///
    /// Returns the rows that the last statement says it touched, 0 when it does not count. Several statements run as
    /// one transaction unless they hold BEGIN and COMMIT themselves. `silence` is for statements that take long, such as
    /// the making of an index.
    @discardableResult
    package func execute(_ sql: String, silence: Silence = .isStall) throws(PostgresError) -> Int {
        var patience = try session.begin(sql, silence: silence)
        guard PQsendQuery(try session.handle, sql) == 1 else { throw session.lost() }
        try session.flush(&patience)
        var touched = 0
        try session.finish(&patience) { touched = $0.rowsTouched ?? 0 }
        return touched
    }

    /// Runs one statement with parameters (`$1`…) and returns its rows as text: for small results.
    ///
    /// A nil parameter is NULL. The server infers the parameters' types: cast in the SQL where it cannot (`$1::date`).
    package func query(_ sql: String, _ parameters: [String?] = []) throws(PostgresError) -> [Row] {
        var patience = try session.begin(sql)
        guard !parameters.contains(where: { $0?.utf8.contains(0) ?? false }) else {
            throw session.failure(.usage, "a parameter holds a zero byte, which PostgreSQL cannot store")
        }
        let handle = try session.handle
        let sent = withCStrings(parameters) {
            PQsendQueryParams(handle, sql, Int32(parameters.count), nil, $0, nil, nil, 0)
        }
        guard sent == 1 else { throw session.lost() }
        try session.flush(&patience)
        var rows: [Row] = []
        try session.finish(&patience) { rows = $0.rows }
        return rows
    }
}
