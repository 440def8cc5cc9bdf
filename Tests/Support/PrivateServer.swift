// PostgreSQL servers of a test's own, which it may stop, kill and start again.

import Foundation
package import Testing

/// A scratch cluster in a folder of its own, reached by a Unix socket in that folder and by nothing else.
package struct PrivateServer: Sendable {
    /// The folder, which is also the `host` of a connection string.
    package let directory: String

    /// Whether tests that need one run: server programs are there, or this is CI, where their absence is a failure.
    package static var isWanted: Bool {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        return !versions.isEmpty || ProcessInfo.processInfo.environment["CI"] == "true"
    }

    /// Starts `count` servers, lends them to `body`, stops those that still run and removes them, whatever `body` did.
    package static func with<Result>(
        _ count: Int = 1, _ body: ([PrivateServer]) async throws -> Result
    ) async throws -> Result {
        let servers = (0..<count).map { _ in PrivateServer() }
        do {
            for server in servers { try await server.start() }
            let result = try await body(servers)
            for server in servers { try await server.remove() }
            return result
        } catch {
            for server in servers { try await server.remove() }
            throw error
        }
    }

    /// A short path: that of a Unix socket has at most 107 bytes.
    private init() {
        directory = NSTemporaryDirectory() + "server-" + UUID().uuidString.prefix(8).lowercased()
    }

    /// A connection string for one of its databases, as its superuser.
    package func conninfo(database: String = "postgres") -> String {
        "host=\(directory) port=5432 user=\(NSUserName()) dbname=\(database)"
    }

    /// The path of its socket.
    package var socketPath: String { "\(directory)/.s.PGSQL.5432" }

    /// Starts it, with what it held before; returns when it takes connections.
    ///
    /// Starting it twice is not an error.
    package func start() async throws { try await run("start", "--scratch") }

    /// Stops it as an administrator would: sessions are ended with a word.
    ///
    /// Not an error when it is not running.
    package func stop() async throws { try await run("stop") }

    /// Stops it at once, as a crash would; it recovers when it is started again.
    ///
    /// Not an error when it is not running.
    package func kill() async throws { try await run("kill") }

    /// Makes an empty database and returns its connection string.
    package func create(database: String) async throws -> String {
        try await Psql.run(conninfo(), "CREATE DATABASE \(database) TEMPLATE template0")
        return conninfo(database: database)
    }

    private func remove() async throws {
        try await kill()
        if FileManager.default.fileExists(atPath: directory) {
            try FileManager.default.removeItem(atPath: directory)
        }
    }

    private func run(_ action: String, _ options: String...) async throws {
        // The script's own patience is a minute for the server, after that of making a cluster.
        let words = [Checkout.root + "/.ci/private-postgres", action, directory] + options
        let outcome = try await Command.run(words, within: .seconds(240))
        guard outcome.status == 0 else {
            throw CommandFailed(what: "private-postgres \(action)", message: outcome.errorText)
        }
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips the suite when no PostgreSQL server is installed; in CI it is never skipped.
    package static var needsServers: Self {
        .enabled(if: PrivateServer.isWanted, "needs PostgreSQL's server programs: run `.ci/install`")
    }
}
