// Patient-level rows over a real server: both engines, any number of connections and any kind of view come to one tally.
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres)
struct SourcePathwayTests {
    /// Each engine over one connection, two and three.
    private static let ways = Reading.Engine.allCases.flatMap { engine in [1, 2, 3].map { (engine, $0) } }

    @Test func `every engine and every number of connections give the tally of the same rows`() async throws {
        try await SourcePathwayScene.with { scene in
            let expected = try await scene.fill(rows: 3000, seed: 7)
            #expect(expected.rows.ofNonEnglishCommissioners > 0 && expected.rows.ofUnknownTreatmentFunction > 0)
            for (engine, connections) in Self.ways {
                let snapshot = try await scene.snapshot(engine, connections)
                #expect(snapshot.tally == expected, "\(engine) over \(connections)")
                #expect(snapshot.reading?.engine == engine)
                #expect(snapshot.listing.rowCount == 3000)
            }
        }
    }

    @Test func `a view without row addresses is read over one connection, and as right`() async throws {
        try await SourcePathwayScene.with { scene in
            let expected = try await scene.fill(rows: 500, seed: 8)
            try await scene.run(
                """
                ALTER VIEW waiting_list.pathway RENAME TO pathway_with_addresses;
                CREATE VIEW waiting_list.pathway AS
                    SELECT (to_jsonb(jsonb_populate_record(NULL::waiting_list.pathway_row, to_jsonb(p)))->>'pathway_id') AS id,
                        p.clock_start, p.tci_date, p.imd_decile, p.age_years, p.provider_code::varchar AS provider_code,
                        p.site_code, p.commissioner_code, p.commissioner_icb_code, p.treatment_function_code,
                        p.waiting_list_type, p.priority_code, p.sex, p.ethnic_category, p.census_date
                    FROM waiting_list.pathway_row AS p
                """)
            for (engine, connections) in Self.ways {
                #expect(try await scene.snapshot(engine, connections).tally == expected)
            }
        }
    }

    @Test func `rows of a table in several parts come once each`() async throws {
        try await SourcePathwayScene.with(partitions: 3) { scene in
            let expected = try await scene.fill(rows: 2000, seed: 9)
            for (engine, connections) in Self.ways {
                #expect(
                    try await scene.snapshot(engine, connections).tally == expected, "\(engine) over \(connections)")
            }
        }
    }

    @Test(arguments: Reading.Engine.allCases)
    func `other rows than the snapshot names are no census`(engine: Reading.Engine) async throws {
        try await SourcePathwayScene.with { scene in
            _ = try await scene.fill(rows: 100, seed: 10)
            try await scene.run("UPDATE waiting_list.load SET row_count = 101")
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot(engine, 2) }
            #expect(error?.code == .wrongRowCount)
            #expect(error?.message.contains("names 101 rows, but the view pathway holds 100") == true)
        }
    }

    @Test(arguments: Reading.Engine.allCases)
    func `a provider that is no code ends the reading and is named`(engine: Reading.Engine) async throws {
        try await SourcePathwayScene.with { scene in
            _ = try await scene.fill(rows: 100, seed: 11)
            try await scene.run("UPDATE waiting_list.pathway_row SET provider_code = 'no/code' WHERE pathway_id = '17'")
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot(engine, 2) }
            #expect(error?.code == .malformedRow)
            #expect(error?.message.contains("no/code") == true)
        }
    }

    @Test func `a code that is too long ends the reading`() async throws {
        try await SourcePathwayScene.with { scene in
            _ = try await scene.fill(rows: 100, seed: 12)
            try await scene.run(
                "UPDATE waiting_list.pathway_row SET priority_code = 'P2 or so, perhaps' WHERE pathway_id = '3'")
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot(.stream, 1) }
            #expect(
                error?.message.contains("of the view pathway: column 8 does not hold text of at most 8 bytes") == true)
        }
    }

    @Test func `a census of another kind or day is not there`() async throws {
        try await SourcePathwayScene.with { scene in
            _ = try await scene.fill(rows: 10, seed: 13)
            let error = await #expect(throws: SourceError.self) {
                try await scene.source(.stream, 2).snapshot(of: SourceScene.listing(.band))
            }
            #expect(error?.code == .noSuchCensus)
        }
    }
}
