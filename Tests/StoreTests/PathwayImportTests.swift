// Whole imports of pathways: what is stored, what the views show, and what a second import leaves.

import Store
import Support
import Testing
import WaitingList

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct PathwayImportTests {
    @Test func `a list is stored, and the receipt and the snapshot say what`() async throws {
        try await ImportScene.with { scene async throws in
            var text = PathwayText(600)
            text.rows[0]["commissioner_code"] = "NONC"
            let receipt = try await scene.loadPathways(text.text) { $0.sha256 = String(repeating: "a", count: 64) }
            #expect(receipt.censusDate == "2026-01-18" && receipt.revision == 1)
            #expect(receipt.fileRows == 600 && receipt.storedRows == 600 && receipt.pathways == 599)
            #expect(receipt.warnings.isEmpty)
            let snapshot = try #require(try await scene.connection.query("SELECT * FROM waiting_list.snapshot").first)
            #expect(snapshot["kind"] == "pathway" && snapshot["source"] == "list.csv")
            #expect(try snapshot.bool("complete") && !snapshot.bool("illustrative"))
            #expect(try snapshot.int("row_count") == 600)
            let load = try #require(try await scene.connection.query("SELECT * FROM waiting_list.load").first)
            // Waits of 365 to 499 days, one pathway each.
            #expect(try load.int("over_52_weeks") == 135)
            #expect(load["source_sha256"]?.count == 64)
        }
    }

    @Test func `a wait of 364 days is not over 52 weeks, one of 365 is`() async throws {
        try await ImportScene.with { scene async throws in
            var text = PathwayText(3)
            text.rows[0]["clock_start"] = "2025-01-19"
            text.rows[1]["clock_start"] = "2025-01-18"
            text.rows[2]["clock_start"] = ""
            try await scene.loadPathways(text.text)
            let load = try await scene.connection.query("SELECT over_52_weeks FROM waiting_list.load").first
            #expect(try load?.int("over_52_weeks") == 1)
        }
    }

    @Test func `every column comes back as it was written`() async throws {
        try await ImportScene.with { scene async throws in
            let header = PathwayText.columns.reversed().joined(separator: ",")
            let full =
                "1,A,7,1,\"W37.1, \"\"left\"\"\",2026-01-02,2026-02-03,2026-01-05,2025-12-01,P1a,ORTT,C_110,QE1,"
                + "00A,RAA01,RAA,\"id é, 1\",2026-01-18"
            let empty = ",,,,,,,,,,,110,,,,RBB,2,2026-01-18"
            let quoted =
                "\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",110,\"\",\"\",\"\",RBB,\"3\",\"2026-01-18\""
            let lines = ["\u{FEFF}\(header)", full, empty, quoted].joined(separator: "\r\n")
            try await scene.loadPathways(lines, piece: 7)
            let rows = try await scene.connection.query("SELECT * FROM waiting_list.pathway ORDER BY row_address")
            let values = rows.map { row in PathwayText.columns.map { row[$0] } }
            #expect(
                values[0] == [
                    "2026-01-18", "id é, 1", "RAA", "RAA01", "00A", "QE1", "C_110", "ORTT", "P1a", "2025-12-01",
                    "2026-01-05", "2026-02-03", "2026-01-02", "W37.1, \"left\"", "1", "7", "A", "1",
                ])
            let sparse = { (id: String) -> [String?] in
                ["2026-01-18", id, "RBB", nil, nil, nil, "110"] + Array(repeating: nil, count: 11)
            }
            #expect(values[1] == sparse("2"))
            #expect(values[2] == sparse("3"))
        }
    }

    @Test func `a file may have the least of columns, in any order, and its census told apart`() async throws {
        try await ImportScene.with { scene async throws in
            let text = "treatment_function_code,pathway_id,provider_code\n110,a,RAA\n130,b,RBB"
            let receipt = try await scene.loadPathways(text) { $0.census = Day("2026-01-25") }
            #expect(receipt.censusDate == "2026-01-25" && receipt.pathways == 2)
            let rows = try await scene.connection.query("SELECT DISTINCT census_date FROM waiting_list.pathway")
            #expect(rows.map { $0[0] } == ["2026-01-25"])
            let standard = try await scene.connection.query(
                "SELECT FROM pg_attrdef WHERE adrelid = 'waiting_list.pathway_row_2026_01_25'::regclass")
            #expect(standard.isEmpty, "the census of one file is no default of the table")
        }
    }

    @Test func `a second import replaces the rows of its census, and of no other`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText(100, census: "2026-01-11").text)
            try await scene.loadPathways(PathwayText(100).text)
            let receipt = try await scene.loadPathways(PathwayText(90).text)
            #expect(receipt.revision == 2)
            let counts = try await scene.connection.query(
                "SELECT census_date, count(*) FROM waiting_list.pathway GROUP BY 1 ORDER BY 1")
            #expect(counts.map(\.values) == [["2026-01-11", "100"], ["2026-01-18", "90"]])
            let loads = try await scene.connection.query(
                """
                SELECT revision, row_count, is_current FROM waiting_list.load WHERE census_date = '2026-01-18' ORDER BY 1
                """)
            #expect(loads.map(\.values) == [["1", "100", "f"], ["2", "90", "t"]])
            let tables = try await scene.connection.query(
                """
                SELECT relname FROM pg_class WHERE relnamespace = 'waiting_list'::regnamespace
                    AND relname LIKE 'pathway_%' AND relkind IN ('r', 'i') ORDER BY 1
                """)
            #expect(
                tables.map { $0[0] } == [
                    "pathway_row_2026_01_11", "pathway_row_2026_01_11_id", "pathway_row_2026_01_18",
                    "pathway_row_2026_01_18_id",
                ])
        }
    }

    @Test func `the two kinds of one census stand side by side`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText().text)
            let receipt = try await scene.loadPathways(PathwayText(100, census: "2026-01-31").text)
            #expect(receipt.revision == 1 && receipt.warnings.isEmpty)
            #expect(try await scene.load(ExtractText().text).revision == 2)
            let kinds = try await scene.connection.query("SELECT kind FROM waiting_list.snapshot ORDER BY kind")
            #expect(kinds.map { $0[0] } == ["band", "pathway"])
        }
    }

    @Test func `the checks are stored with the load`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText().text)
            let stored = try await scene.connection.query(
                "SELECT check_id FROM waiting_list.import_check WHERE kind = 'pathway' AND passed ORDER BY 1")
            #expect(stored.count == 12)
            #expect(stored.contains { $0[0] == "pathway-once" })
        }
    }

    @Test func `organisations that nobody has named go by their codes, until somebody does`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText(100, census: "2026-02-28").text)
            let names = "SELECT code || ' ' || name FROM waiting_list.provider ORDER BY 1"
            let unnamed = try await scene.connection.query(names)
            #expect(unnamed.map { $0[0] } == ["RAA RAA", "RBB RBB"])
            let boards = try await scene.connection.query("SELECT code, name, region_code FROM waiting_list.icb")
            #expect(boards.map(\.values) == [["QE1", "QE1", "Y62"]])
            // A published month names them, though its census is older.
            try await scene.load(ExtractText(period: "RTT-December-2025").text)
            try await scene.loadPathways(PathwayText(100, census: "2026-03-01").text)
            let named = try await scene.connection.query(names)
            #expect(named.first?[0] == "RAA ASHTOWN, \"THE\" HOSPITALS NHS TRUST")
        }
    }

    @Test func `a reader who is at it keeps the rows it has begun with`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText(100).text)
            let reader = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
            try await reader.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            let count = "SELECT count(*) AS n FROM waiting_list.pathway"
            #expect(try await reader.query(count).first?.int("n") == 100)
            async let receipt = scene.loadPathways(PathwayText(90).text)
            let isWaiting = """
                SELECT FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database
                    WHERE datname = current_database()) AND relation = 'waiting_list.pathway_row'::regclass
                """
            let watcher = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
            try await waitUntil("the import to wait for the reader") { try await !watcher.query(isWaiting).isEmpty }
            #expect(try await reader.query(count).first?.int("n") == 100)
            try await reader.execute("COMMIT")
            #expect(try await receipt.revision == 2)
            #expect(try await reader.query(count).first?.int("n") == 90)
            await watcher.close()
            await reader.close()
        }
    }

    @Test(arguments: Reading.Engine.allCases.flatMap { engine in [1, 2].map { (engine, $0) } })
    func `a reader who began before a second import never takes its rows for the first's`(
        way: (Reading.Engine, Int)
    ) async throws {
        try await ImportScene.with { scene async throws in
            let text = PathwayText(100, census: "\(SourceScene.census)").text
            try await scene.loadPathways(text)
            // Whoever looks at the snapshots waits at the gate, with a moment in hand.
            try await scene.connection.execute(
                """
                CREATE FUNCTION waiting_list.gate() RETURNS boolean LANGUAGE plpgsql AS $$
                BEGIN PERFORM pg_advisory_xact_lock_shared(42); RETURN true; END $$;
                ALTER VIEW waiting_list.snapshot RENAME TO ungated;
                CREATE VIEW waiting_list.snapshot AS SELECT * FROM waiting_list.ungated WHERE waiting_list.gate()
                """)
            let gate = try await Gate.close(scene.database.conninfo)
            let settings = ConnectionSettings(conninfo: scene.database.conninfo)
            let source = SourceViews(settings, engine: way.0, connections: way.1)
            async let reading = #expect(throws: SourceError.self) {
                try await source.snapshot(of: SourceScene.listing(.pathway))
            }
            _ = try await gate.waiting()
            #expect(try await scene.loadPathways(text).revision == 2)
            await gate.open()
            let error = await reading
            #expect(error?.code == .wrongRowCount)
            #expect(error?.message.contains("names 100 rows, but the view pathway holds 0") == true)
            let again = try await source.snapshot(of: SourceScene.listing(.pathway))
            #expect(again.listing.revision == 2 && again.tally.rows.read == 100)
        }
    }

    @Test func `two imports of one census at once become two revisions`() async throws {
        try await ImportScene.with { scene async throws in
            let other = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
            let bytes = Array(PathwayText().text.utf8)
            async let first = PathwayImport(file: "a").run(MemorySource(bytes: bytes, piece: 64), on: scene.connection)
            async let second = PathwayImport(file: "b").run(MemorySource(bytes: bytes, piece: 64), on: other)
            let revisions = try await [first.revision, second.revision]
            #expect(Set(revisions) == [1, 2])
            await other.close()
        }
    }
}
