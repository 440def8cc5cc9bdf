// Migrations: from nothing, again, two at once; refused where the schema is not what this program knows.
import Postgres
import Support
import Testing
import WaitingList

@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct HistorySchemaTests {
    private static let more = Migration(Migration.all.count + 1, "more", sql: "CREATE TABLE {schema}.more (x int);")

    private func migrate(
        _ scene: HistoryScene, _ migrations: [Migration] = Migration.all
    ) async throws -> [Int] {
        let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
        do {
            let applied = try await HistorySchema(migrations: migrations).migrate(on: connection)
            await connection.close()
            return applied.map(\.number)
        } catch {
            await connection.close()
            throw error
        }
    }

    @Test func `steps count from 1 without gaps`() {
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }

    @Test func `what is missing is applied, and nothing twice`() async throws {
        try await HistoryScene.with(isMigrated: false) { scene in
            #expect(try await migrate(scene) == Migration.all.map(\.number))
            #expect(try await migrate(scene) == [])
            #expect(try await migrate(scene, Migration.all + [Self.more]) == [Self.more.number])
            let steps = try await scene.database.psql("SELECT name FROM plannedcare.migration ORDER BY number")
            #expect(steps == "history\nmilestone_cohorts\nextracts\nmore")
        }
    }

    @Test func `of several who migrate at once each step is applied once`() async throws {
        try await HistoryScene.with(isMigrated: false) { scene in
            let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 1...5 { group.addTask { try await migrate(scene) } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(applied.sorted() == Migration.all.map(\.number))
        }
    }

    @Test func `a step that fails leaves no trace`() async throws {
        try await HistoryScene.with { (scene: HistoryScene) async throws in
            let broken = Migration(
                Self.more.number, "broken", sql: "CREATE TABLE {schema}.more (x int); SELECT 1 / 0;")
            await #expect(throws: PostgresError.self) { try await migrate(scene, Migration.all + [broken]) }
            #expect(try await scene.database.psql("SELECT to_regclass('plannedcare.more') IS NULL") == "t")
            #expect(try await migrate(scene, Migration.all + [Self.more]) == [Self.more.number])
        }
    }

    @Test func `a step that was changed after it was applied is refused`() async throws {
        try await HistoryScene.with { (scene: HistoryScene) async throws in
            let first = Migration.all[0]
            let changed = Migration(1, first.name, sql: first.sql + " ")
            let error = await #expect(throws: HistoryError.self) {
                try await migrate(scene, [changed] + Migration.all.dropFirst() + [Self.more])
            }
            #expect(error?.code == .changedMigration)
            #expect(error?.message.contains("step 1 (history)") == true)
            #expect(try await scene.database.psql("SELECT to_regclass('plannedcare.more') IS NULL") == "t")
        }
    }

    @Test func `a tampered list of steps is refused`() async throws {
        try await HistoryScene.with { scene in
            try await scene.database.psql("UPDATE plannedcare.migration SET sha256 = 'x'")
            let error = await #expect(throws: HistoryError.self) { try await migrate(scene) }
            #expect(error?.code == .changedMigration)
        }
    }

    @Test func `a schema that is newer than the program is refused everywhere`() async throws {
        try await HistoryScene.with { scene in
            _ = try await migrate(scene, Migration.all + [Self.more])
            for error in [
                await #expect(throws: HistoryError.self) { try await migrate(scene) },
                await #expect(throws: HistoryError.self) { try await scene.history.records() },
            ] {
                #expect(error?.code == .isNewer)
                #expect(error?.message.contains("at step 4, and this program knows 3") == true)
            }
        }
    }

    @Test func `a schema that is missing is told everywhere with what helps`() async throws {
        try await HistoryScene.with(isMigrated: false) { scene in
            let snapshot = HistoryScene.snapshot(pathways: 1)
            for error in [
                await #expect(throws: HistoryError.self) { try await scene.history.records() },
                await #expect(throws: HistoryError.self) { try await scene.history.record(snapshot, took: .zero) },
                await #expect(throws: HistoryError.self) { try await scene.history.snapshot(of: snapshot.listing) },
                await #expect(throws: HistoryError.self) { try await scene.series(.england) },
                await #expect(throws: HistoryError.self) { try await scene.history.prune(keepingWeeks: 1) },
            ] {
                #expect(error?.code == .needsMigration)
                #expect(error?.message.hasSuffix("is missing: run plannedcare migrate") == true)
            }
        }
    }

    @Test func `a schema that is old is told with what helps`() async throws {
        try await HistoryScene.with { scene in
            try await scene.database.psql("DELETE FROM plannedcare.migration")
            let error = await #expect(throws: HistoryError.self) { try await scene.history.records() }
            #expect(error?.code == .needsMigration)
            #expect(error?.message.contains("is at step 0 of 3: run plannedcare migrate") == true)
        }
    }

    @Test func `a role that may not make schemas migrates one that was made for it`() async throws {
        try await HistoryScene.with(isMigrated: false) { scene in
            let role = "keeper_\(scene.database.name.suffix(12))"
            try await scene.database.psql("CREATE ROLE \(role) LOGIN; CREATE SCHEMA plannedcare AUTHORIZATION \(role)")
            let settings = ConnectionSettings(conninfo: scene.database.conninfo("user", role))
            let history = StoredHistory(settings, programVersion: "1")
            #expect(try await history.migrate().count == Migration.all.count)
            try await history.record(HistoryScene.snapshot(), took: .zero)
            #expect(try await history.records().count == 1)
            try await scene.database.psql("DROP OWNED BY \(role); DROP ROLE \(role)")
        }
    }

    @Test func `every table and every column has a comment`() async throws {
        try await HistoryScene.with { scene in
            let missing = try await scene.database.psql(
                """
                SELECT c.relname, a.attname FROM pg_class AS c
                JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum >= 0 OR a.attrelid = c.oid AND a.attname = 'tableoid'
                WHERE c.relnamespace = 'plannedcare'::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped
                    AND col_description(c.oid, a.attnum) IS NULL AND a.attnum > 0
                    OR c.relnamespace = 'plannedcare'::regnamespace AND c.relkind = 'r'
                        AND obj_description(c.oid, 'pg_class') IS NULL
                """)
            #expect(missing.isEmpty, "\(missing)")
            let tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'plannedcare'"
            #expect(try await scene.database.psql(tables) == "11")
            let storage = "SELECT attstorage FROM pg_attribute WHERE attname = 'counts'"
            #expect(try await scene.database.psql(storage) == "e")
        }
    }
}
