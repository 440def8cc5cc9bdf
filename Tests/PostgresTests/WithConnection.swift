// A connection to a fresh database, for one test.

import Postgres
import Support

/// Lends a connection to a database of the test's own; `change` adjusts the settings first.
func withConnection<Result>(
    _ change: (inout ConnectionSettings) -> Void = { _ in }, _ body: (PostgresConnection) async throws -> Result
) async throws -> Result {
    try await TestDatabase.with { database in
        var settings = ConnectionSettings(conninfo: database.conninfo)
        change(&settings)
        let connection = try await PostgresConnection.connect(settings)
        let result = try await body(connection)
        await connection.close()
        return result
    }
}
