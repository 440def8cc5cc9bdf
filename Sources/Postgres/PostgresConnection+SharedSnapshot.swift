// Several connections that see the database as it was at one moment, to share the reading of it.

extension PostgresConnection {
    /// Opens `count` connections in read-only transactions of one and the same snapshot, lends them to `body`, and closes
    /// them, whatever it did.
    ///
    /// Throws what `connect` throws, and the server's error where it cannot hand its snapshot on (asking for one connection
    /// needs no such thing). Keep it short: the server can clean up nothing that the snapshot may still see.
    package static func sharingSnapshot<Result: Sendable>(
        _ settings: ConnectionSettings, connections count: Int,
        _ body: ([PostgresConnection]) async throws -> Result
    ) async throws -> Result {
        var connections: [PostgresConnection] = []
        do {
            connections.append(try await connect(settings))
            try await connections[0].execute(begin)
            if count > 1 {
                let snapshot = try await connections[0].query("SELECT pg_export_snapshot() AS id")[0].text("id")
                for _ in 1..<count {
                    connections.append(try await connect(settings))
                    try await connections[connections.count - 1].join(snapshot)
                }
            }
            let result = try await body(connections)
            for connection in connections { await connection.close() }
            return result
        } catch {
            for connection in connections { await connection.close() }
            throw error
        }
    }

    /// Runs `body` on the connection, where it calls the connection's functions without `await`.
    package func perform<Result: Sendable>(
        _ body: @Sendable (isolated PostgresConnection) throws -> Result
    ) rethrows -> Result {
        try body(self)
    }

    private static var begin: String { "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" }

    private func join(_ snapshot: String) throws(PostgresError) {
        // The server makes the name of digits, letters and dashes: nothing that ends a literal.
        try execute("\(Self.begin); SET TRANSACTION SNAPSHOT '\(snapshot)'")
    }
}
