// Holds a reading up in the middle of its rows, so that something can happen to it there and nowhere else.
import Postgres
import Support

/// A lock that the view of a `SourcePathwayScene` with a gate waits for.
struct Gate: Sendable {
    private let conninfo: String
    private let holder: PostgresConnection

    /// Closes the gate of a database.
    static func close(_ conninfo: String) async throws -> Gate {
        let holder = try await PostgresConnection.connect(ConnectionSettings(conninfo: conninfo))
        try await holder.execute("SELECT pg_advisory_lock(42)")
        return Gate(conninfo: conninfo, holder: holder)
    }

    /// Opens it; not an error when the server is gone, and the lock with it.
    func open() async { await holder.close() }

    /// Returns when somebody waits at the gate, with the process ids of all who do.
    func waiting() async throws -> [String] {
        let waiting = """
            SELECT pid::text FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """
        var found: [String] = []
        try await waitUntil("somebody at the gate") {
            found = try await holder.query(waiting).map { try $0.text("pid") }
            return !found.isEmpty
        }
        return found
    }
}
