// psql from a test: a look from outside, and the files that administrators run.

/// The command-line client.
package enum Psql {
    /// Runs SQL and returns the unaligned text that psql prints; an error of the SQL is an error.
    @discardableResult
    package static func run(_ conninfo: String, _ sql: String) async throws -> String {
        try await run(conninfo, ["-At", "-c", sql])
    }

    /// Runs a file of SQL with psql variables, as `psql -f` does.
    package static func run(_ conninfo: String, file: String, _ variables: [String: String] = [:]) async throws {
        let settings = variables.sorted { $0.key < $1.key }.flatMap { ["-v", "\($0.key)=\($0.value)"] }
        try await run(conninfo, settings + ["-f", file])
    }

    @discardableResult
    private static func run(_ conninfo: String, _ arguments: [String]) async throws -> String {
        let outcome = try await Command.run(["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", conninfo] + arguments)
        guard outcome.status == 0 else { throw CommandFailed(what: "psql", message: outcome.errorText) }
        return outcome.text
    }
}
