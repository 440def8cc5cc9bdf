// The flow views: read for one week with the census, kept with it, and absent where they are absent.
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct FlowViewsTests {
    private static let pathway = """
        CREATE TABLE pathway (census_date date, provider_code text, site_code text, commissioner_code text,
            commissioner_icb_code text, treatment_function_code text, waiting_list_type text,
            priority_code text, clock_start date, tci_date date, sex text, age_years smallint,
            ethnic_category text, imd_decile smallint)
        """
    private static let views = """
        CREATE TABLE clock_start (week_ending date, provider_code text, treatment_function_code text,
            commissioner_code text, waiting_list_type text, pathways int);
        CREATE TABLE clock_stop (LIKE clock_start);
        ALTER TABLE clock_stop ADD stop_type text;
        """

    /// A patient-level census without a pathway, over a source that has the flow views and these rows.
    private func events(starts: [String] = [], stops: [String] = [], hasViews: Bool = true) async throws -> WeekEvents?
    {
        var events: WeekEvents?
        try await SourceScene.with { scene in
            try await scene.run(Self.pathway)
            if hasViews { try await scene.run(Self.views) }
            for row in starts { try await scene.run("INSERT INTO clock_start VALUES (\(row))") }
            for row in stops { try await scene.run("INSERT INTO clock_stop VALUES (\(row))") }
            try await scene.addSnapshot(rows: 0, ["kind": "'pathway'"])
            events = try await scene.source.snapshot(of: SourceScene.listing(.pathway)).events
        }
        return events
    }

    @Test func `starts and stops are summed by provider and published line`() async throws {
        let events = try await events(
            starts: [
                "'2026-01-31', 'RAA', '110', '00A', 'IRTT', 5", "'2026-01-31', 'RAA', 'C_110', '00B', NULL, 6",
                "'2026-01-31', 'RAA', '111', NULL, NULL, 7", "'2026-01-31', 'RAA', 'C_999', NULL, NULL, 100",
                "'2026-01-31', 'RAA', '110', 'NONC', NULL, 1000", "'2026-01-24', 'RAA', '110', '00A', NULL, 10000",
                "'2026-01-31', 'RBB', 'odd', NULL, NULL, 2",
            ],
            stops: [
                "'2026-01-31', 'RAA', '110', '00A', 'IRTT', 3, 'admitted'",
                "'2026-01-31', 'RAA', '110', '00B', 'ORTT', 4, 'non_admitted'",
                "'2026-01-31', 'RAA', '100', '00B', NULL, 8, 'other_removal'",
                "'2026-01-31', 'RAA', '100', '00A', NULL, 1, 'other_removal'",
            ])
        let week = try #require(events)
        #expect(week.providers.keys.sorted() == ["RAA", "RBB"])
        #expect(
            week.providers["RAA"]?.lines == [
                "C_110": .init(starts: 18, stops: .init(admitted: 3, nonAdmitted: 4)),
                "C_100": .init(stops: .init(otherRemovals: 9)),
            ])
        #expect(week.providers["RBB"]?.counts(treatmentFunction: "X06") == .init(starts: 2))
    }

    @Test func `without the views, or without a row of the week, nothing is known`() async throws {
        #expect(try await events(hasViews: false) == nil)
        #expect(try await events() == nil)
        #expect(try await events(starts: ["'2026-01-30', 'RAA', '110', NULL, NULL, 5"]) == nil)
    }

    @Test(arguments: [
        "ALTER TABLE clock_start DROP COLUMN commissioner_code", "ALTER TABLE clock_start ALTER week_ending TYPE text",
        "ALTER TABLE clock_start RENAME pathways TO patients", "REVOKE SELECT ON clock_start FROM reader",
    ])
    func `a view that cannot be read as agreed costs what it shows, and not the census`(flaw: String) async throws {
        try await SourceScene.with { scene in
            // Roles belong to the whole server: one of this database's name is nobody else's.
            let role = "f_\(scene.database.name)"
            try await scene.run(
                """
                \(Self.pathway); \(Self.views) CREATE ROLE \(role); GRANT USAGE ON SCHEMA waiting_list TO \(role);
                GRANT SELECT ON ALL TABLES IN SCHEMA waiting_list TO \(role);
                INSERT INTO clock_start VALUES ('2026-01-31', 'RAA', '110', '00A', 'IRTT', 5);
                INSERT INTO clock_stop VALUES ('2026-01-31', 'RAA', '110', '00A', 'IRTT', 3, 'admitted');
                """)
            try await scene.addSnapshot(rows: 0, ["kind": "'pathway'"])
            let source = SourceViews(
                ConnectionSettings(conninfo: scene.database.conninfo + " options='-c role=\(role)'"))
            func counts() async throws -> PlaceEvents.Counts? {
                try await source.snapshot(of: SourceScene.listing(.pathway)).events?.england.counts()
            }
            #expect(try await counts() == .init(starts: 5, stops: .init(admitted: 3)))
            try await scene.run(flaw.replacing("FROM reader", with: "FROM \(role)"))
            #expect(try await counts() == .init(starts: nil, stops: .init(admitted: 3)))
            try await scene.run("DROP OWNED BY \(role); DROP ROLE \(role)")
        }
    }

    @Test func `stops alone leave starts unknown`() async throws {
        let week = try #require(
            try await events(stops: ["'2026-01-31', 'RAA', '110', NULL, NULL, 0, 'admitted'"]))
        #expect(week.england.counts() == .init(starts: nil, stops: .init()))
    }

    @Test(arguments: [
        "'2026-01-31', 'RAA', '110', NULL, NULL, -1", "'2026-01-31', 'RAA', '110', NULL, NULL, NULL",
        "'2026-01-31', NULL, '110', NULL, NULL, 1", "'2026-01-31', 'RAA', NULL, NULL, NULL, 1",
        "'2026-01-31', 'RAA', '110', NULL, NULL, 1000000001",
    ])
    func `a row that is no count is refused`(row: String) async throws {
        let error = await #expect(throws: SourceError.self) { try await events(starts: [row]) }
        #expect(error?.code == .malformedRow)
        #expect(error?.message.contains("the view clock_start has a") == true)
    }

    @Test func `English commissioners together beside single ones are refused, for they would count twice`()
        async throws
    {
        let single = "'2026-01-31', 'RAA', '110', '00A', NULL, 5"
        let error = await #expect(throws: SourceError.self) {
            try await events(starts: [single, "'2026-01-31', 'RAA', '110', NULL, 'IRTT', 5"])
        }
        #expect(error?.code == .malformedRow)
        #expect(error?.message.contains("clock_start has rows for RAA, treatment function 110, both") == true)
        let stops = ["\(single), 'admitted'", "'2026-01-31', 'RAA', '110', NULL, NULL, 5, 'admitted'"]
        await #expect(throws: SourceError.self) { try await events(stops: stops) }
        // Of other weeks, providers, functions and kinds of stops, and of those that are not English, nothing is said.
        let others = [
            single, "'2026-01-24', 'RAA', '110', NULL, NULL, 5", "'2026-01-31', 'RBB', '110', NULL, NULL, 5",
            "'2026-01-31', 'RAA', '120', NULL, NULL, 5", "'2026-01-31', 'RBB', '110', 'NONC', NULL, 5",
        ]
        #expect(try await events(starts: others)?.england.counts().starts == 15)
    }

    @Test func `a stop of an unknown kind is refused`() async throws {
        let row = "'2026-01-31', 'RAA', '110', NULL, NULL, 1, 'vanished'"
        let error = await #expect(throws: SourceError.self) { try await events(stops: [row]) }
        #expect(error?.code == .malformedRow)
    }

    @Test func `events are kept with their census and come back by place`() async throws {
        try await HistoryScene.with { scene in
            var (first, second) = (HistoryScene.snapshot(), HistoryScene.snapshot(week: 1))
            var (one, other) = (PlaceEvents(), PlaceEvents())
            one.add(.init(starts: 4, stops: .init(admitted: 1, nonAdmitted: 2, otherRemovals: 3)), to: "C_100")
            one.add(.init(starts: 5), to: "C_110")
            other.add(.init(starts: 6), to: "C_100")
            first.events = WeekEvents(providers: ["RAA": one, "RBB": other])
            second.events = WeekEvents(providers: ["RAA": other])
            for snapshot in [second, first, HistoryScene.snapshot(week: 2)] {
                try await scene.history.record(snapshot, took: .zero)
            }
            #expect(try await scene.history.snapshot(of: first.listing)?.events == first.events)
            #expect(try await scene.history.snapshot(of: HistoryScene.snapshot(week: 2).listing)?.events == nil)
            func series(_ geography: Geography, from day: Int = 0) async throws -> [CensusEvents] {
                let start = Day(daysSince2000: HistoryScene.census.daysSince2000 + day)
                return try await scene.history.events(of: geography, from: start, through: Day(daysSince2000: 99_999))
            }
            let england = try #require(first.events?.england)
            #expect(england.counts().starts == 15)
            #expect(
                try await series(.england) == [
                    CensusEvents(census: first.listing.census, events: england),
                    CensusEvents(census: second.listing.census, events: other),
                ])
            #expect(try await series(.provider(code: "RAA"), from: 1).map(\.events) == [other])
            #expect(try await series(.board(code: "QAA")).isEmpty)
        }
    }

    @Test func `a new revision replaces the events, retention drops them`() async throws {
        try await HistoryScene.with { scene in
            var events = PlaceEvents()
            events.add(.init(starts: 6), to: "C_100")
            var snapshot = HistoryScene.snapshot()
            snapshot.events = WeekEvents(providers: ["RAA": events])
            try await scene.history.record(snapshot, took: .zero)
            func rows() async throws -> String {
                try await scene.database.psql("SELECT count(*) FROM plannedcare.flow")
            }
            #expect(try await rows() == "2")
            try await scene.history.record(HistoryScene.snapshot(revision: 2), took: .zero)
            #expect(try await rows() == "0")
            snapshot.listing.revision = 3
            try await scene.history.record(snapshot, took: .zero)
            try await scene.history.record(HistoryScene.snapshot(week: 2), took: .zero)
            #expect(try await scene.history.prune(keepingWeeks: 1) == 1)
            #expect(try await rows() == "0")
        }
    }
}
