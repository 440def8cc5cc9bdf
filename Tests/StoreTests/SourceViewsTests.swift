// Reading a census from the source views: what comes back, and when nothing may.
import Postgres
import Statistics
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct SourceViewsTests {
    @Test func `a census comes back with its listing, its counts and its names`() async throws {
        try await SourceScene.with { scene in
            try await scene.addBand()
            try await scene.addBand(["provider_code": "'RBB'", "commissioner_icb_code": "NULL"])
            try await scene.addBand([
                "rtt_part": "'1A'", "week_bands": SourceScene.bands(of: 105), "unknown_clock_start": "2",
                "total_all": "9",
            ])
            try await scene.addBand(["rtt_part": "'3'", "week_bands": "'{}'", "total_all": "40"])
            try await scene.addBand(["rtt_part": "'3'", "week_bands": "NULL", "total_all": "2"])
            try await scene.addBand(["commissioner_code": "'NONC'"])
            try await scene.addBand(["treatment_function_code": "'C_999'"])
            try await scene.addBand(["treatment_function_code": "'C_998'"])
            try await scene.addBand(["census_date": "'2025-12-31'", "provider_code": "'ROLD'"])
            try await scene.addSnapshot(rows: 8, ["revision": "3", "illustrative": "true"])
            try await scene.run(
                """
                INSERT INTO provider VALUES ('RAA', 'ASHTOWN', 'QAA', 'A BOARD', 'Y56', 'London', true);
                INSERT INTO icb VALUES ('QAA', 'A BOARD', 'Y56', 'London');
                """)

            let snapshot = try await scene.snapshot()

            let listing = SnapshotListing(
                census: SourceScene.census, kind: .band, revision: 3, rowCount: 8, source: "month.csv",
                isIllustrative: true)
            #expect(snapshot.listing == listing)
            #expect(snapshot.tally.rows.counted == 6)
            #expect(snapshot.tally.rows.ofNonEnglishCommissioners == 1)
            #expect(snapshot.tally.rows.ofTotals == 1)
            #expect(snapshot.tally.rows.ofUnknownTreatmentFunction == 1)
            let cell = CellKey(.provider("RAA"), treatmentFunction: "C_110", .partIncomplete)
            let waiting = try #require(snapshot.tally[cell])
            #expect(waiting.total == 7 && waiting.bands.counts[17] == 3 && waiting.bands.counts[18] == 4)
            let admitted = CellKey(.board("QAA"), treatmentFunction: "C_110", .partCompletedAdmitted)
            #expect(snapshot.tally[admitted]?.unknownClockStart == 2)
            #expect(snapshot.tally[admitted]?.total == 9)
            let new = CellKey(.provider("RAA"), treatmentFunction: "C_110", .partNewPeriods)
            #expect(snapshot.tally[new]?.total == 42)
            let nowhere = CellKey(.board(Tally.noBoard), treatmentFunction: "C_110", .partIncomplete)
            #expect(snapshot.tally[nowhere]?.total == 7)
            #expect(!snapshot.tally.cells.keys.contains { $0.place == .provider("ROLD") })
            #expect(snapshot.directory.name(of: .provider(code: "RAA")) == "ASHTOWN")
            #expect(snapshot.directory.name(of: .region(code: "Y56")) == "London")
        }
    }

    @Test func `a census without a row is one of no pathways`() async throws {
        try await SourceScene.with { scene in
            try await scene.addSnapshot(rows: 0)
            let snapshot = try await scene.snapshot()
            #expect(snapshot.tally == Tally())
        }
    }

    @Test(arguments: [0, 1, 3])
    func `rows that went missing or came twice are told`(named: Int) async throws {
        try await SourceScene.with { scene in
            try await scene.addBand()
            try await scene.addBand(["provider_code": "'RBB'"])
            try await scene.addSnapshot(rows: named)
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot() }
            #expect(error?.code == .wrongRowCount)
            #expect(error?.message.contains("names \(named) rows, but the view band holds 2") == true)
        }
    }

    @Test(arguments: [
        ["census_date": "'2025-12-31'"], ["complete": "false"], ["complete": "NULL"], ["kind": "'pathway'"],
    ])
    func `a census that is absent, incomplete or of another kind cannot be read`(changes: [String: String]) async throws
    {
        try await SourceScene.with { scene in
            try await scene.addBand()
            try await scene.addSnapshot(rows: 1, changes)
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot() }
            #expect(error?.code == .noSuchCensus)
            #expect(error?.message.contains("2026-01-31") == true)
        }
    }

    @Test func `complete snapshots are listed oldest first, others not`() async throws {
        try await SourceScene.with { scene in
            #expect(try await scene.source.listings().isEmpty)
            try await scene.addSnapshot(rows: 5, ["census_date": "'2026-02-28'", "source": "NULL"])
            try await scene.addSnapshot(rows: 6)
            try await scene.addSnapshot(rows: 7, ["kind": "'pathway'"])
            try await scene.addSnapshot(rows: 8, ["census_date": "'2026-03-31'", "complete": "false"])

            let listings = try await scene.source.listings()

            #expect(listings.map(\.census.description) == ["2026-01-31", "2026-01-31", "2026-02-28"])
            #expect(listings.map(\.kind) == [.band, .pathway, .band])
            #expect(listings.map(\.rowCount) == [6, 7, 5])
            #expect(listings.map(\.source) == ["month.csv", "month.csv", nil])
        }
    }

    @Test(arguments: [
        (["kind": "'week'"], "neither pathway nor band"), (["census_date": "'infinity'"], "no day"),
        ([:], "names the band census of 2026-01-31 twice"),
    ])
    func `a snapshot view that breaks the contract is told`(changes: [String: String], words: String) async throws {
        try await SourceScene.with { scene in
            try await scene.addSnapshot(rows: 0)
            try await scene.addSnapshot(rows: 0, changes)
            let error = await #expect(throws: SourceError.self) { try await scene.source.listings() }
            #expect(error?.code == .malformedRow)
            #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        }
    }

    @Test(arguments: ["revision", "row_count"])
    func `a snapshot without its numbers cannot be read`(column: String) async throws {
        try await SourceScene.with { scene in
            try await scene.addSnapshot(rows: 0, [column: "NULL"])
            let error = await #expect(throws: PostgresError.self) { try await scene.source.listings() }
            #expect(error?.code == .malformedData)
        }
    }

    @Test func `another schema may hold the views`() async throws {
        try await SourceScene.with(schema: try #require(SchemaName("wards_2026"))) { scene in
            try await scene.addBand()
            try await scene.addSnapshot(rows: 1)
            let snapshot = try await scene.snapshot()
            #expect(snapshot.tally.rows.counted == 1)
            let elsewhere = SourceViews(ConnectionSettings(conninfo: scene.database.conninfo))
            let error = await #expect(throws: PostgresError.self) { try await elsewhere.listings() }
            #expect(error?.sqlState == "42P01")
        }
    }

    // Its time at the turnstile counts, too.
    @Test(.timeLimit(.minutes(10)))
    func `a census that is replaced while it is read is read as it was`() async throws {
        try await SourceScene.with { scene in
            try await scene.addBand()
            try await scene.addSnapshot(rows: 1)
            // The first question waits at a gate, and what it sees is settled before it waits.
            try await scene.run(
                """
                ALTER TABLE snapshot RENAME TO snapshots;
                CREATE VIEW snapshot AS
                    SELECT s.* FROM snapshots AS s, (SELECT pg_advisory_xact_lock(7)) AS gate;
                """)
            let other = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
            try await other.execute("SELECT pg_advisory_lock(7)")
            async let reading = scene.snapshot()
            try await scene.wait(
                for: """
                    SELECT 1 FROM pg_locks AS l JOIN pg_database AS d ON d.oid = l.database
                    WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()
                    """)
            try await scene.addBand(["provider_code": "'RBB'"])
            try await scene.run(
                """
                UPDATE band SET provider_code = 'RCC' WHERE provider_code = 'RAA';
                UPDATE snapshots SET row_count = 2, revision = 2;
                INSERT INTO provider VALUES ('RAA', 'NEW NAME', NULL, NULL, NULL, NULL, true);
                """)
            try await other.execute("SELECT pg_advisory_unlock(7)")

            let snapshot = try await reading

            #expect(snapshot.listing.revision == 1)
            #expect(snapshot.tally.providerCodes == ["RAA"])
            #expect(snapshot.directory.providers.isEmpty)
            let later = try await scene.snapshot()
            #expect(later.listing.revision == 2)
            #expect(later.tally.providerCodes == ["RBB", "RCC"])
            await other.close()
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func `nothing is held after reading, also when it fails`() async throws {
        try await SourceScene.with { scene in
            try await scene.addBand(["total_all": "8"])
            try await scene.addSnapshot(rows: 1)
            await #expect(throws: SourceError.self) { try await scene.snapshot() }
            _ = try await scene.source.listings()
            // A server process ends a moment after its client has gone.
            try await scene.wait(
                for: """
                    SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
                    HAVING count(*) FILTER (WHERE pid <> pg_backend_pid()) = 0
                    """)
        }
    }
}

extension Tally {
    /// The providers that reported anything.
    fileprivate var providerCodes: Set<String> {
        Set(cells.keys.map(\.place).filter { $0.kind == .provider }.map(\.code))
    }
}
