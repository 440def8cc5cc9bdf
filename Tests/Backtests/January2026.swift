// The published extract of January 2026, imported and folded once for all back-tests.
import Daemon
import Foundation
import Postgres
import Store
import Support
import Testing
import WaitingList

/// The journey from the zip to the tally, over a real server.
actor January2026 {
    static let shared = January2026()
    private var reading: Task<Snapshot, any Error>?

    /// The folded census; imported on the first call.
    func snapshot() async throws -> Snapshot {
        let task = reading ?? Task { try await Self.read() }
        reading = task
        return try await task.value
    }

    private static func read() async throws -> Snapshot {
        let zip = try #require(PublishedData.folder).appendingPathComponent(PublishedData.extract)
        return try await TestDatabase.with { database in
            try await database.createSourceSchema()
            var configuration = Configuration()
            configuration.source.connection = database.conninfo
            _ = try await RTTImport.run(zip.path, isIllustrative: false, configuration)
            let source = SourceViews(ConnectionSettings(conninfo: database.conninfo))
            let listing = try #require(try await source.listings().last)
            return try await source.snapshot(of: listing)
        }
    }
}

extension TestDatabase {
    /// The schema as it is shipped.
    fileprivate func createSourceSchema() async throws {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        try await psql(String(contentsOf: checkout.appendingPathComponent("config/waiting_list.sql"), encoding: .utf8))
    }
}
