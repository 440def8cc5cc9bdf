// Sharing rows out over connections: only where each row surely has an address of its own.
import Postgres
import Support
import Testing
import WaitingList

@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct PathwaySharesTests {
    @Test(arguments: [1, 3]) func `plain tables are shared out by the page`(partitions: Int) async throws {
        try await SourcePathwayScene.with(partitions: partitions) { scene in
            try await scene.fill(rows: 2000, seed: 41)
            #expect(try await Self.conditions(1, scene) == [""])
            let three = try await Self.conditions(3, scene)
            #expect(three.count == 3)
            #expect(!three[0].contains(">=") && three[1].contains(">=") && three[1].contains("<"))
            #expect(three[2].hasPrefix(" AND row_address >= '(") && !three[2].contains("<"))
        }
    }

    /// Views whose `row_address` is null in some rows or all, or is not that of a table.
    private static let views = [
        "SELECT p.*, NULL::tid AS row_address FROM waiting_list.pathway_row AS p",
        """
        SELECT p.*, o.ctid AS row_address FROM waiting_list.pathway_row AS p
        LEFT JOIN waiting_list.pathway_row AS o ON o.pathway_id = p.pathway_id AND o.sex = '1'
        """,
        """
        SELECT p.*, p.ctid AS row_address FROM waiting_list.pathway_row AS p WHERE sex = '1'
        UNION ALL SELECT p.*, NULL FROM waiting_list.pathway_row AS p WHERE sex IS DISTINCT FROM '1'
        """,
        """
        SELECT p.*, CASE WHEN sex = '1' THEN p.ctid END AS row_address FROM waiting_list.pathway_row AS p
        """,
    ]

    @Test(arguments: views) func `rows without an address are read over one connection, each once`(
        view: String
    ) async throws {
        try await SourcePathwayScene.with { scene in
            let expected = try await scene.fill(rows: 2000, seed: 42)
            try await scene.run("DROP VIEW waiting_list.pathway; CREATE VIEW waiting_list.pathway AS \(view)")
            #expect(try await Self.conditions(2, scene) == [""])
            #expect(try await scene.snapshot(.stream, 2).tally == expected)
        }
    }

    private static func conditions(_ count: Int, _ scene: SourcePathwayScene) async throws -> [String] {
        let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.conninfo))
        let conditions = try await connection.perform {
            try PathwayShares.conditions(SourcePathwayScene.census, shares: count, on: $0, in: .waitingList)
        }
        await connection.close()
        return conditions
    }
}
