// A source of patient-level rows: the shipped schema with made-up pathways.
import Postgres
import Store
import Support
import WaitingList

/// One fresh database with the shipped views.
struct SourcePathwayScene: Sendable {
    let database: TestDatabase
    private let writer: PostgresConnection

    static let census = SourceScene.census

    /// Makes the schema and one census's table, parted by provider where there are several partitions.
    static func with(partitions: Int = 1, _ body: (SourcePathwayScene) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let sql = try Checkout.text("config/waiting_list.sql")
            try await database.psql(sql)
            let writer = try await PostgresConnection.connect(ConnectionSettings(conninfo: database.conninfo))
            let scene = SourcePathwayScene(database: database, writer: writer)
            let leaf = "waiting_list.pathway_row_test PARTITION OF waiting_list.pathway_row FOR VALUES IN ('\(census)')"
            try await scene.run("CREATE TABLE \(leaf)" + (partitions > 1 ? " PARTITION BY HASH (provider_code)" : ""))
            for part in 0..<partitions where partitions > 1 {
                try await scene.run(
                    """
                    CREATE TABLE waiting_list.pathway_row_test_\(part) PARTITION OF waiting_list.pathway_row_test
                    FOR VALUES WITH (MODULUS \(partitions), REMAINDER \(part))
                    """)
            }
            try await body(scene)
            await writer.close()
        }
    }

    func run(_ sql: String) async throws {
        try await writer.execute(sql)
    }

    func source(_ engine: Reading.Engine, _ connections: Int) -> SourceViews {
        SourceViews(ConnectionSettings(conninfo: database.conninfo), engine: engine, connections: connections)
    }

    func snapshot(_ engine: Reading.Engine, _ connections: Int) async throws -> Snapshot {
        try await source(engine, connections).snapshot(of: SourceScene.listing(.pathway))
    }

    /// Stores made-up rows and lists them as a complete census; returns what they come to.
    func fill(rows count: Int, seed: UInt64) async throws -> Tally {
        let rows = PathwaySample.rows(count, seed: seed, census: Self.census)
        let values = rows.enumerated().map { Self.sql($1, id: $0) }
        for start in stride(from: 0, to: count, by: 500) {
            try await run(
                """
                INSERT INTO waiting_list.pathway_row (clock_start, tci_date, imd_decile, age_years, provider_code,
                    site_code, commissioner_code, commissioner_icb_code, treatment_function_code, waiting_list_type,
                    priority_code, sex, ethnic_category, pathway_id, census_date)
                VALUES \(values[start..<min(start + 500, count)].joined(separator: ", "))
                """)
        }
        try await run(
            """
            INSERT INTO waiting_list.load (census_date, kind, revision, source, complete, row_count, is_current)
            VALUES ('\(Self.census)', 'pathway', 1, 'made-up.csv', true, \(count), true)
            """)
        var fold = PathwayFold(census: Self.census)
        for row in rows { fold.add(row) }
        return fold.tally()
    }

    private static func sql(_ row: PathwayRow, id: Int) -> String {
        let codes = [
            row.provider, row.site, row.commissioner, row.board, row.treatmentFunction, row.listType, row.priority,
            row.sex, row.ethnicCategory,
        ]
        let start = row.clockStart.map { "'\(Day(daysSince2000: Int($0)))'" } ?? "NULL"
        let values =
            [
                start, row.isDated ? "'\(census)'" : "NULL", row.deprivationDecile.map(String.init) ?? "NULL",
                row.ageYears.map(String.init) ?? "NULL",
            ] + codes.map { $0.isAbsent ? "NULL" : "'\($0)'" } + ["'\(id)'", "'\(census)'"]
        return "(\(values.joined(separator: ", ")))"
    }
}
