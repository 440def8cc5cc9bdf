// A database of its own for each test, on the cluster that .ci/with-postgres starts.

import Foundation
package import Testing

/// A fresh, empty database; gone when the test is over.
package struct TestDatabase: Sendable {
    /// A libpq connection string for this database, as the cluster's superuser.
    package let conninfo: String
    /// The database's name, which no other test has.
    package let name: String

    /// The cluster's connection string; nil when there is none.
    package static var cluster: String? {
        ProcessInfo.processInfo.environment["PLANNEDCARE_TEST_POSTGRES"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether tests that need a database run: with a cluster, and always in CI, where its absence is a failure.
    package static var isWanted: Bool {
        cluster != nil || ProcessInfo.processInfo.environment["CI"] == "true"
    }

    /// Test frameworks start everything at once; a server has only so many connections.
    private static let turnstile = Turnstile(places: 6)

    /// Creates a database, lends it to `body` and drops it, whatever `body` did; open connections to it are cut.
    ///
    /// Only a few databases exist at a time: others wait for their turn, so do not nest calls.
    ///
    /// Throws when no cluster is named, and when PostgreSQL refuses.
    package static func with<Result>(_ body: (TestDatabase) async throws -> Result) async throws -> Result {
        guard let cluster else { throw NoCluster() }
        await turnstile.enter()
        do {
            let result = try await withFresh(cluster, body)
            await turnstile.leave()
            return result
        } catch {
            await turnstile.leave()
            throw error
        }
    }

    private static func withFresh<Result>(
        _ cluster: String, _ body: (TestDatabase) async throws -> Result
    ) async throws -> Result {
        let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
        // template0, because a template that another test is copying must have no connections.
        try await Psql.run(cluster, "CREATE DATABASE \(name) TEMPLATE template0")
        let database = TestDatabase(conninfo: conninfo(cluster, database: name), name: name)
        do {
            let result = try await body(database)
            try await Psql.run(cluster, "DROP DATABASE \(name) WITH (FORCE)")
            return result
        } catch {
            try await Psql.run(cluster, "DROP DATABASE \(name) WITH (FORCE)")
            throw error
        }
    }

    /// The connection string with another value for one keyword, such as `host` or `user`.
    package func conninfo(_ keyword: String, _ value: String) -> String {
        "\(conninfo) \(keyword)=\(value)"
    }

    /// The path of the server's Unix socket.
    package var socketPath: String {
        let host = conninfo.split(separator: " ").first { $0.hasPrefix("host=") }?.dropFirst(5) ?? ""
        return "\(host)/.s.PGSQL.5432"
    }

    /// Runs SQL with psql, so that a test can look from outside; returns the unaligned text that psql prints.
    @discardableResult
    package func psql(_ sql: String) async throws -> String {
        try await Psql.run(conninfo, sql)
    }

    private static func conninfo(_ cluster: String, database: String) -> String {
        cluster.split(separator: " ").filter { !$0.hasPrefix("dbname=") }.joined(separator: " ") + " dbname=\(database)"
    }
}

/// CI runs every test: there a missing cluster is a failure.
package struct NoCluster: Error, CustomStringConvertible {
    package var description: String {
        "PLANNEDCARE_TEST_POSTGRES names no cluster: run the tests as `.ci/with-postgres swift test`"
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips the suite when there is no PostgreSQL to test with, and says how to get one.
    ///
    /// In CI it is never skipped.
    package static var needsPostgres: Self {
        .enabled(
            if: TestDatabase.isWanted,
            "needs PostgreSQL: run `.ci/with-postgres swift test`, or name a cluster in PLANNEDCARE_TEST_POSTGRES")
    }
}
