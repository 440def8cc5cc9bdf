// Cohorts of milestones over a real server: each edge by a day, and both engines as one.
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct SourceMilestoneTests {
    private static let census = SourcePathwayScene.census

    @Test func `every day beside an edge counts the same over every engine`() async throws {
        try await SourcePathwayScene.with { scene in
            let expected = try await scene.fill(Self.edges())
            #expect(expected.milestones.terms.count == SourcePathwayScene.milestones.count)
            for engine in Reading.Engine.allCases {
                let tally = try await scene.snapshot(engine, 2).tally
                for terms in SourcePathwayScene.milestones {
                    let found = tally.milestones.cohort(of: terms, at: .provider("RAA"))
                    #expect(found == expected.milestones.cohort(of: terms, at: .provider("RAA")), "\(engine), \(terms)")
                }
                #expect(tally == expected)
            }
        }
    }

    /// Clock starts and dates to come in within a day of every milestone's and of the census, each with each.
    private static func edges() -> [PathwayRow] {
        let census = Int32(census.daysSince2000)
        let lasts = SourcePathwayScene.milestones.map { Int32($0.lastClockStart.daysSince2000) } + [census]
        let dates = SourcePathwayScene.milestones.map { Int32($0.date.daysSince2000) } + [census]
        let starts = Set(lasts.flatMap { [$0 - 1, $0, $0 + 1] }).sorted()
        let plans = [nil] + Set(dates.flatMap { [$0 - 1, $0, $0 + 1] }).sorted().map(Optional.init)
        return starts.flatMap { start in
            plans.map { plan in
                var row = PathwaySample.plain
                (row.clockStart, row.dateToComeIn) = (start, plan)
                return row
            }
        }
    }

    @Test func `days that never come, and times of a day, count the same over every engine`() async throws {
        try await SourcePathwayScene.with { scene in
            try await scene.fill(rows: 400, seed: 15)
            try await scene.run(
                """
                UPDATE waiting_list.pathway_row SET tci_date = 'infinity' WHERE pathway_id::int % 7 = 0;
                UPDATE waiting_list.pathway_row SET tci_date = '-infinity' WHERE pathway_id::int % 7 = 1;
                UPDATE waiting_list.pathway_row SET clock_start = 'infinity' WHERE pathway_id::int % 11 = 0;
                UPDATE waiting_list.pathway_row SET clock_start = '-infinity' WHERE pathway_id::int % 11 = 1;
                """)
            let streamed = try await scene.snapshot(.stream, 2).tally
            #expect(try await scene.snapshot(.pushdown, 3).tally == streamed)
            #expect(streamed.rows.read == 400)
        }
    }

    @Test func `without milestones nothing is asked of them, and the rest is the same`() async throws {
        try await SourcePathwayScene.with { scene in
            let expected = try await scene.fill(rows: 300, seed: 16)
            for engine in Reading.Engine.allCases {
                let source = SourceViews(ConnectionSettings(conninfo: scene.conninfo), engine: engine)
                let tally = try await source.snapshot(of: SourceScene.listing(.pathway)).tally
                #expect(tally.milestones == MilestoneTally() && tally.cells == expected.cells)
            }
        }
    }
}
