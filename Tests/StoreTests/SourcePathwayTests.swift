// Patient-level rows over a real server: both engines, any number of connections and any kind of view come to one tally.
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct SourcePathwayTests {
    /// Each engine over one connection, two and three.
    private static let ways = Reading.Engine.allCases.flatMap { engine in [1, 2, 3].map { (engine, $0) } }

    @Test func `every engine and every number of connections give the tally of the same rows`() async throws {
        try await SourcePathwayScene.with { scene in
            let expected = try await scene.fill(rows: 3000, seed: 7)
            #expect(expected.rows.ofNonEnglishCommissioners > 0 && expected.rows.ofUnknownTreatmentFunction > 0)
            let sizes = SourcePathwayScene.milestones.map {
                expected.milestones.cohort(of: $0, at: .provider("RAA"))?.cohort().size ?? 0
            }
            #expect(Set(sizes).count == 5 && sizes.allSatisfy { $0 > 0 }, "\(sizes)")
            for (engine, connections) in Self.ways {
                let snapshot = try await scene.snapshot(engine, connections)
                #expect(snapshot.tally == expected, "\(engine) over \(connections)")
                #expect(snapshot.reading == Reading(engine: engine, connections: connections))
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
                let snapshot = try await scene.snapshot(engine, connections)
                #expect(snapshot.tally == expected)
                // Whole questions can be shared out even so.
                #expect(snapshot.reading?.connections == (engine == .stream ? 1 : connections))
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

    @Test func `what no list has, however long or large, counts as not known over every engine`() async throws {
        try await SourcePathwayScene.with { scene in
            var rows = PathwaySample.rows(300, seed: 12, census: SourcePathwayScene.census)
            for index in 0..<12 { (rows[index].commissioner, rows[index].site) = (.absent, .absent) }
            rows[0].treatmentFunction = try #require(Code("odd"))
            (rows[1].priority, rows[2].sex, rows[3].ethnicCategory) = (.absent, .absent, .absent)
            (rows[4].listType, rows[5].ageYears, rows[6].deprivationDecile) = (.absent, nil, nil)
            (rows[7].ageYears, rows[8].deprivationDecile) = (nil, nil)
            rows[11].commissioner = try #require(PathwayFold.nonEnglish)
            let expected = try await scene.fill(rows)
            try await scene.run(Self.oddities)
            for (engine, connections) in Self.ways {
                #expect(
                    try await scene.snapshot(engine, connections).tally == expected, "\(engine) over \(connections)")
            }
        }
    }

    /// Puts in place of what is not known what no contract allows; the last row is of no English commissioner.
    private static let oddities = """
        ALTER TABLE waiting_list.pathway_row DROP CONSTRAINT pathway_row_waiting_list_type,
            DROP CONSTRAINT pathway_row_imd_decile, DROP CONSTRAINT pathway_row_age_years;
        DO $$ DECLARE odd record; BEGIN
            FOR odd IN SELECT * FROM (VALUES (0, 'treatment_function_code', 'trauma and orthopaedics'),
                (1, 'priority_code', 'P2 or so, perhaps'), (2, 'sex', 'not stated'), (3, 'ethnic_category', 'not asked'),
                (4, 'waiting_list_type', 'admitted, perhaps'), (9, 'site_code', 'the old hospital'),
                (10, 'site_code', 'raa-01'), (11, 'provider_code', 'some clinic in Wales'), (11, 'site_code', 'a b'),
                (11, 'commissioner_icb_code', 'none of the boards'), (11, 'priority_code', 'P2 or so, perhaps'))
                AS v (id, name, value)
            LOOP
                EXECUTE format('UPDATE waiting_list.pathway_row SET %I = %L WHERE pathway_id = %L',
                    odd.name, odd.value, odd.id);
            END LOOP;
        END $$;
        UPDATE waiting_list.pathway_row SET age_years = 131 WHERE pathway_id = '7';
        UPDATE waiting_list.pathway_row SET imd_decile = 0 WHERE pathway_id = '8';
        DROP VIEW waiting_list.pathway;
        CREATE VIEW waiting_list.pathway AS
            SELECT clock_start, tci_date, provider_code, site_code, commissioner_code, commissioner_icb_code,
                treatment_function_code, waiting_list_type, priority_code, sex, ethnic_category, census_date,
                CASE pathway_id WHEN '5' THEN 70000 WHEN '11' THEN -70000 ELSE age_years END AS age_years,
                CASE pathway_id WHEN '6' THEN 99999 WHEN '11' THEN 99999 ELSE imd_decile END AS imd_decile,
                ctid AS row_address
            FROM waiting_list.pathway_row
        """

    @Test(arguments: Reading.Engine.allCases, ["provider_code", "commissioner_code", "commissioner_icb_code"])
    func `an organisation's code that is too long ends the reading and is named`(
        engine: Reading.Engine, column: String
    ) async throws {
        try await SourcePathwayScene.with { scene in
            var rows = PathwaySample.rows(100, seed: 12, census: SourcePathwayScene.census)
            rows[3].commissioner = .absent
            _ = try await scene.fill(rows)
            try await scene.run(
                "UPDATE waiting_list.pathway_row SET \(column) = 'St Ann''s Hospital' WHERE pathway_id = '3'")
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot(engine, 2) }
            #expect(error?.code == .malformedRow)
            #expect(
                error?.message.contains("longer than any code: St Ann\\'s Hospital…") == true, "\(error?.message ?? "")"
            )
        }
    }

    @Test func `rows are read up to the tenth code that is none, and not to the last`() async throws {
        try await SourcePathwayScene.with { scene in
            _ = try await scene.fill(rows: 1, seed: 14)
            // Only who goes on reading finds that the last row cannot be computed.
            try await scene.run(
                """
                DROP VIEW waiting_list.pathway;
                CREATE VIEW waiting_list.pathway AS
                    SELECT p.clock_start, p.tci_date, p.imd_decile, p.age_years, p.site_code, NULL AS commissioner_code,
                        p.commissioner_icb_code, p.treatment_function_code, p.waiting_list_type, p.priority_code, p.sex,
                        p.ethnic_category, p.census_date,
                        CASE n WHEN 99999 THEN (1 / (n - 99999))::text ELSE 'no/' || n END AS provider_code
                    FROM waiting_list.pathway_row AS p CROSS JOIN generate_series(1, 99999) AS n
                """)
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot(.stream, 1) }
            #expect(error?.code == .malformedRow)
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
