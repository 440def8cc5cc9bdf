// The command that checks a source: a line for each view, a line for each finding, and the exit code.

import Support
import Testing

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct CheckSourceTests {
    private func check(_ scene: Scene, _ arguments: [String] = []) async throws -> Program.End {
        try await Program.run(["check-source", "--connection", scene.database.conninfo] + arguments)
    }

    @Test func `a source that fits is told view by view`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            try await scene.database.psql("DROP VIEW waiting_list.assessment, waiting_list.icb")
            let end = try await check(scene)
            #expect(end.code == 0, "\(end)")
            #expect(end.errorText.isEmpty)
            let lines = end.text.split(separator: "\n").map(String.init)
            #expect(lines.count == 13)
            #expect(lines[0] == "snapshot: fits, 8 columns, 1 row")
            #expect(lines[1] == "pathway: fits, 19 columns, no complete census")
            #expect(lines[2] == "band: fits, 9 columns, 460 rows of 2026-01-31")
            #expect(lines[3] == "provider: fits, 7 columns, 2 rows")
            #expect(lines[4] == "icb: absent")
            #expect(lines[9] == "assessment: absent; off: risk flags, readiness")
        }
    }

    @Test func `a source that does not fit is wrong data, with every finding`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            try await scene.database.psql(
                """
                DROP VIEW waiting_list.plan;
                CREATE VIEW waiting_list.plan AS SELECT 1 AS pathway_id, 'f'::text AS flag, 'p'::text AS programme,
                    now()::date AS started_on, NULL::date AS due_on, NULL::date AS completed_on;
                UPDATE waiting_list.load SET row_count = 7
                """)
            let end = try await check(scene)
            #expect(end.code == 65, "\(end)")
            #expect(end.errorText == "plannedcare: the source does not fit: 2 faults\n")
            #expect(end.text.contains("\nplan: does not fit, 6 columns, 1 row\n"))
            #expect(
                end.text.contains("\nfault: snapshot.row_count says that the band census of 2026-01-31 has 7 rows, "))
            #expect(end.text.contains("\nfault: plan.pathway_id is integer, where text is read; "))
        }
    }

    @Test func `another schema can be named`() async throws {
        try await Scene.with { scene in
            let end = try await check(scene, ["--schema", "elsewhere"])
            #expect(end.code == 65)
            #expect(end.text.contains("fault: the schema elsewhere does not exist; "))
            try await scene.database.psql("ALTER SCHEMA waiting_list RENAME TO elsewhere")
            #expect(try await check(scene, ["--schema", "elsewhere"]).code == 0)
            #expect(try await check(scene, ["--schema", "Else where"]).code == 64)
        }
    }

    @Test func `a configuration names the source`() async throws {
        try await Scene.with { scene in
            try scene.folder.write(
                "source:\n  connection: \"\(scene.database.conninfo)\"\noutput: out\nreports: reports\n", to: "pc.yaml")
            let end = try await Program.run(["check-source", "--config", scene.folder.path + "/pc.yaml"])
            #expect(end.code == 0, "\(end)")
            #expect(end.text.hasPrefix("snapshot: fits, 8 columns, 0 rows\n"))
        }
    }

    @Test func `a server that cannot be reached is an unavailable source`() async throws {
        let folder = try TemporaryFolder()
        let end = try await Program.run(["check-source", "--connection", "host=\(folder.path) dbname=none"])
        #expect(end.code == 69, "\(end)")
        #expect(end.text.isEmpty)
    }
}
