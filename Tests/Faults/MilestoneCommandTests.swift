// Cohorts of milestones by the commands an administrator types: England made up, recorded, and its series written.

import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct MilestoneCommandTests {
    @Test func `a milestone of the configuration is counted while a census is recorded, and has a series`()
        async throws
    {
        try await Scene.with { scene in
            let connection = ["--connection", scene.database.conninfo]
            let made = try await Program.run(
                ["synthesise", "england", "--load", "--pathways", "10000", "--weeks", "2"] + connection,
                within: .seconds(240))
            #expect(made.code == 0, "\(made)")
            try scene.folder.write("milestones:\n  - {weeks: 40, date: 2026-02-28}\n", to: "pc.yaml")
            let options = connection + ["--config", scene.folder.path + "/pc.yaml"]
            for (census, engine) in [("2026-01-18", "stream"), ("2026-01-25", "pushdown")] {
                let end = try await Program.run(
                    ["record", "--census", census, "--engine", engine] + options, within: .seconds(120))
                #expect(end.code == 0, "\(end)")
            }
            let series = try await Program.run(["series", "--kind", "pathway"] + options, within: .seconds(60))
            let expected = try await expected(in: scene)
            #expect(expected.count == 10 && !expected.contains { $0.contains("_40_weeks_2026_02_28,0,") })
            let found = series.text.split(whereSeparator: \.isNewline).map(String.init)
                .filter { $0.contains(",milestone_") && $0.contains(",all,all,") }
                .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
                .map { "\($0[0]),\($0[3]),\($0[7])" }
            #expect(found == expected)
            let nowhere = try await Program.run(
                ["series", "--kind", "pathway", "--place", "provider:NOPE"] + options, within: .seconds(60))
            #expect(nowhere.code == 65 && nowhere.errorText.contains("no pathway census of provider:NOPE"))
        }
    }

    /// Census, measure and number, counted by the database as the definition reads: over 40 weeks is 281 days and more.
    private func expected(in scene: Scene) async throws -> [String] {
        let parts = [
            ("", "true"), ("_dated_by", "tci_date BETWEEN census_date AND '2026-02-28'"),
            ("_dated_after", "tci_date > '2026-02-28'"), ("_date_passed", "tci_date < census_date"),
            ("_undated", "tci_date IS NULL"),
        ]
        var expected: [String] = []
        for census in ["2026-01-18", "2026-01-25"] {
            for (suffix, condition) in parts {
                let count = try await scene.database.psql(
                    """
                    SELECT count(*) FROM waiting_list.pathway WHERE census_date = '\(census)' AND \(condition)
                        AND DATE '2026-02-28' - clock_start >= 281 AND clock_start <= census_date
                        AND commissioner_code IS DISTINCT FROM 'NONC'
                    """)
                expected.append("\(census),milestone_40_weeks_2026_02_28\(suffix),\(count)")
            }
        }
        return expected
    }
}
