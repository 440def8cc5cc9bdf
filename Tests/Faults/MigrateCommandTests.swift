// `plannedcare migrate`, run as an administrator runs it.
import Support
import Testing

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct MigrateCommandTests {
    @Test func `the command makes the history's tables, once`() async throws {
        try await TestDatabase.with { database in
            let first = try await Program.run(["migrate", "--connection", database.conninfo])
            #expect(first.code == 0)
            let steps = ["1, history", "2, milestone_cohorts", "3, extracts"]
            #expect(first.text == steps.map { "applied migration \($0), to the schema plannedcare\n" }.joined())
            let second = try await Program.run(["migrate", "--connection", database.conninfo])
            #expect(second.code == 0)
            #expect(second.text == "the schema plannedcare is up to date\n")
        }
    }

    @Test func `tables of a newer program are wrong configuration`() async throws {
        try await TestDatabase.with { database in
            _ = try await Program.run(["migrate", "--connection", database.conninfo])
            try await database.psql("INSERT INTO plannedcare.migration (number, name, sha256) VALUES (4, 'x', 'y')")
            let end = try await Program.run(["migrate", "--connection", database.conninfo])
            #expect(end.code == 78)
            #expect(end.errorText.contains("is at step 4, and this program knows 3"))
        }
    }
}
