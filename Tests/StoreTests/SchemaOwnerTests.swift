// A history that was made by another role than the daemon's is told of, before the daemon stumbles over it.
import Store
import Support
import Testing

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct SchemaOwnerTests {
    @Test func `tables that the schema's owner may not use are told, until they are granted`() async throws {
        try await HistoryScene.with(isMigrated: false) { scene in
            let role = "daemon_\(scene.database.name.suffix(12))"
            try await scene.database.psql("CREATE ROLE \(role); CREATE SCHEMA plannedcare AUTHORIZATION \(role)")
            _ = try await scene.history.migrate()
            let warning = try #require(try await scene.history.ownerWarning())
            let told = "the role \(role), who owns the schema \"plannedcare\", may not use 11 of its tables"
            #expect(warning.hasPrefix(told), "\(warning)")
            try await scene.database.psql("GRANT ALL ON ALL TABLES IN SCHEMA plannedcare TO \(role)")
            #expect(try await scene.history.ownerWarning() == nil)
            try await scene.database.psql("DROP OWNED BY \(role) CASCADE; DROP ROLE \(role)")
        }
    }

    @Test func `a history that its maker owns is not spoken of`() async throws {
        try await HistoryScene.with { scene in
            let warning = try await scene.history.ownerWarning()
            #expect(warning == nil)
        }
    }
}
