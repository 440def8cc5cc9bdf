// Rows that lie on several servers: each counts its own, and the tally is that of one table.
import Support
import Testing
import WaitingList

@testable import Postgres
@testable import Store

@Suite(.needsServers, .serialized, .timeLimit(.minutes(15)))
struct ScaleOutTests {
    @Test func `rows on three servers come to the tally of the same rows in one table`() async throws {
        try await ScaleOutScene.with(rows: 12_000) { scene in
            for server in 0...2 {
                let table = server == 0 ? ScaleOutScene.leaf + "_0" : ScaleOutScene.leaf
                let rows = try #require(try await Int(scene.ask(server, "SELECT count(*) FROM waiting_list.\(table)")))
                #expect(rows > 1000 && rows < 10_000, "server \(server) holds \(rows)")
            }
            for engine in Reading.Engine.allCases {
                for connections in 1...3 {
                    let way: Comment = "\(engine) over \(connections)"
                    let snapshot = try await scene.parent.snapshot(engine, connections)
                    #expect(snapshot.tally == scene.expected, way)
                    #expect(snapshot.reading?.connections == 1, way)
                    #expect(
                        try await scene.parent.snapshot(engine, connections, in: scene.plain).tally == scene.expected,
                        way)
                }
            }
            try await everyQuestionIsAnsweredWhereTheRowsAre(scene)
            try await rowsOfOtherServersAreReadOverOneConnection(scene)
            try await rowsOnTheWrongServerCount(scene)
        }
    }

    private func everyQuestionIsAnsweredWhereTheRowsAre(_ scene: ScaleOutScene) async throws {
        let tables = PathwayQuestion.byServer.reduce(into: PathwayFold.Tables()) { $0.formUnion($1.tables) }
        #expect(tables == .all)
        let census = SourcePathwayScene.census
        let cohorts = MilestoneQuestion(census, SourcePathwayScene.milestones, isByServer: true)
        let all = PathwayQuestion.byServer.map { $0.select(census, in: .waitingList) }
        for select in all + [try #require(cohorts?.select(in: .waitingList))] {
            let plan = try await scene.plan(select)
            let lines = plan.split(separator: "\n").map { $0.trimmingPrefix(/[\s>-]*/) }
            let remote = lines.filter { $0.hasPrefix("Remote SQL: ") }
            #expect(remote.count == 2 && remote.allSatisfy { $0.contains(" GROUP BY ") }, "\(plan)")
            #expect(lines.count { $0.hasPrefix("Relations: Aggregate on (") } == 2, "\(plan)")
            #expect(lines.count { $0.hasPrefix("Async Foreign Scan") } == 2, "\(plan)")
            #expect(lines.first?.hasPrefix("Append") == true, "\(plan)")
        }
        // What this shows can be otherwise: grouped by boards alone, every row is sent.
        let careless = try await scene.plan(
            "SELECT commissioner_icb_code, count(*) FROM waiting_list.pathway WHERE census_date = '2026-01-31' GROUP BY 1"
        )
        #expect(!careless.contains("GROUP BY"), "\(careless)")
    }

    private func rowsOfOtherServersAreReadOverOneConnection(_ scene: ScaleOutScene) async throws {
        let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.parent.conninfo))
        let shares = try await connection.perform {
            try PathwayShares.conditions(SourcePathwayScene.census, shares: 2, on: $0, in: .waitingList)
        }
        #expect(shares == [""])
        await connection.close()
    }

    /// Nothing keeps a server from holding a provider that another one should: it must not be lost, or counted twice.
    private func rowsOnTheWrongServerCount(_ scene: ScaleOutScene) async throws {
        let row = "(clock_start, provider_code, treatment_function_code, pathway_id, census_date)"
        for server in 1...2 {
            try await scene.ask(
                server,
                """
                INSERT INTO waiting_list.\(ScaleOutScene.leaf) \(row)
                VALUES ('2026-01-01', 'RST', '110', 'astray \(server)', '2026-01-31')
                """)
        }
        try await scene.ask(0, "UPDATE waiting_list.load SET row_count = row_count + 2")
        for engine in Reading.Engine.allCases {
            let tally = try await scene.parent.snapshot(engine, 2).tally
            let key = CellKey(.provider("RST"), treatmentFunction: "C_110", .unstatedListUndated)
            #expect(tally.rows.read == 12_002 && tally[key]?.total == 2, "\(engine)")
        }
    }

    @Test(arguments: Reading.Engine.allCases)
    func `a server that is killed while it counts gives no tally, and once it is back it does`(
        engine: Reading.Engine
    ) async throws {
        try await ScaleOutScene.with(rows: 3000) { scene in
            try await scene.addGate(on: 2)
            let gate = try await Gate.close(scene.conninfo(2))
            async let reading = #expect(throws: PostgresError.self) {
                try await scene.parent.snapshot(engine, 2)
            }
            _ = try await gate.waiting()
            try await scene.servers[2].kill()
            let error = await reading
            #expect(error?.isTransient == true, "\(error.map(String.init) ?? "")")
            let again = await #expect(throws: PostgresError.self) { try await scene.parent.snapshot(engine, 2) }
            #expect(again?.sqlState == "08001" && again?.isTransient == true, "\(again.map(String.init) ?? "")")
            try await scene.servers[2].start()
            #expect(try await scene.parent.snapshot(engine, 2).tally == scene.expected)
        }
    }
}
