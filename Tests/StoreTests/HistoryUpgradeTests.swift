// A history of the first release brought up to date: what was kept is still there, and new censuses have cohorts.
import Postgres
import Support
import Testing
import WaitingList

@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct HistoryUpgradeTests {
    /// SHA-256 of each step's text as the database notes it; a step that was released never changes.
    @Test func `the text of the first step is that of the first release`() async throws {
        try await HistoryScene.with { scene in
            let sum = try await scene.database.psql("SELECT sha256 FROM plannedcare.migration WHERE number = 1")
            #expect(sum == "b3956d6ba3a51d16d26a639e3d02d239890cd0968f17e0d66ff836df74f3a542")
        }
    }

    @Test func `a history at step 1 keeps what it has and counts cohorts from now on`() async throws {
        try await HistoryScene.with(isMigrated: false) { scene in
            var old = HistoryScene.snapshot()
            old.tally = Tally(cells: old.tally.cells, rows: old.tally.rows)
            try await Self.migrate(scene, [.history])
            try await Self.recordAtFirstStep(old, scene)
            let error = await #expect(throws: HistoryError.self) { try await scene.history.records() }
            #expect(error?.code == .needsMigration && error?.message.contains("is at step 1 of 3") == true)
            #expect(try await scene.history.migrate().map(\.number) == [2, 3])
            #expect(try await scene.history.records().map(\.listing) == [old.listing])
            let kept = try #require(try await scene.history.snapshot(of: old.listing))
            #expect(kept.tally == old.tally && kept.tally.cells.count > 300)
            let new = HistoryScene.snapshot(week: 1)
            try await scene.history.record(new, took: .zero)
            #expect(try await scene.history.snapshot(of: new.listing)?.tally == new.tally)
            let cohorts = try await scene.history.cohorts(
                of: HistoryScene.milestones[0], at: .england, from: HistoryScene.census, through: new.listing.census)
            #expect(cohorts.map(\.census) == [new.listing.census])
            #expect(try await scene.series(.england).count == 2)
        }
    }

    private static func migrate(_ scene: HistoryScene, _ steps: [Migration]) async throws {
        let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
        _ = try await HistorySchema(migrations: steps).migrate(on: connection)
        await connection.close()
    }

    /// As the first release did: without a word of cohorts, whose tables are lent for the moment and taken away again.
    private static func recordAtFirstStep(_ snapshot: Snapshot, _ scene: HistoryScene) async throws {
        let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
        try await connection.execute("CREATE TABLE plannedcare.counted_milestone (census_date date)")
        try await connection.execute("CREATE TABLE plannedcare.extract (census_date date, kind text)")
        try await connection.execute(
            """
            CREATE TABLE plannedcare.milestone_cohort (place_kind text, place_code text, weeks int, milestone_date date,
                census_date date, cohort bytea)
            """)
        let recording = Recording(
            snapshot: snapshot, tally: try PackedTally(snapshot.tally), cohorts: try PackedCohorts(snapshot.tally),
            took: .zero, programVersion: "0.1")
        try await connection.transaction { try recording.store(on: $0, in: .plannedCare) }
        try await connection.execute(
            "DROP TABLE plannedcare.counted_milestone, plannedcare.milestone_cohort, plannedcare.extract")
        await connection.close()
    }
}
