// A source of a test's own: the contract's views as small tables, in any schema, without a rule that guards them.
import Store
import Support
import WaitingList

import Postgres

/// One schema of one fresh database; every value is SQL, so that a test can write what no view should hold.
struct SourceScene: Sendable {
    let database: TestDatabase
    let schema: SchemaName
    private let writer: PostgresConnection

    /// 2026-01-31.
    static let census = Day(daysSince2000: 9527)

    /// Makes the tables and lends them; `hasBoards` says whether there is an `icb`.
    static func with(
        schema: SchemaName = .waitingList, hasBoards: Bool = true, _ body: (SourceScene) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let writer = try await PostgresConnection.connect(ConnectionSettings(conninfo: database.conninfo))
            let scene = SourceScene(database: database, schema: schema, writer: writer)
            try await writer.execute("CREATE SCHEMA \(schema); SET search_path = \(schema)")
            try await scene.run(
                """
                CREATE TABLE snapshot (census_date date, kind text, loaded_at timestamptz, complete boolean,
                    row_count bigint, revision int, source text, illustrative boolean);
                CREATE TABLE band (census_date date, provider_code text, commissioner_code text,
                    commissioner_icb_code text, rtt_part text, treatment_function_code text, week_bands int4[],
                    unknown_clock_start int, total_all int);
                CREATE TABLE provider (code text, name text, icb_code text, icb_name text, region_code text,
                    region_name text, nhs_trust boolean);
                """)
            if hasBoards {
                try await scene.run("CREATE TABLE icb (code text, name text, region_code text, region_name text)")
            }
            try await body(scene)
            await writer.close()
        }
    }

    var source: SourceViews { SourceViews(ConnectionSettings(conninfo: database.conninfo), schema: schema) }

    /// What the source makes of the scene's one census.
    func snapshot() async throws -> Snapshot {
        try await source.snapshot(of: Self.listing(.band))
    }

    /// A listing of the scene's census, as if it had been read before.
    static func listing(_ kind: SnapshotListing.Kind, census: Day = census) -> SnapshotListing {
        SnapshotListing(census: census, kind: kind, revision: 1, rowCount: 0, source: nil, isIllustrative: false)
    }

    /// Runs SQL in the scene's schema.
    func run(_ sql: String) async throws {
        try await writer.execute(sql)
    }

    /// Asks again and again until there is a row.
    func wait(for sql: String) async throws {
        try await waitUntil("a row of \(sql)") { try await !writer.query(sql).isEmpty }
    }

    /// Adds a row to `snapshot`: a complete census of `rows` rows, unless `changes` say otherwise.
    func addSnapshot(rows: Int, _ changes: [String: String] = [:]) async throws {
        let standard = [
            "census_date": "'\(Self.census)'", "kind": "'band'", "loaded_at": "now()", "complete": "true",
            "row_count": "\(rows)", "revision": "1", "source": "'month.csv'", "illustrative": "false",
        ]
        try await insert(standard, changes, into: "snapshot")
    }

    /// Adds a row to `band`: seven pathways, three of them in the week that ends at 18, unless `changes` say otherwise.
    func addBand(_ changes: [String: String] = [:]) async throws {
        let standard = [
            "census_date": "'\(Self.census)'", "provider_code": "'RAA'", "commissioner_code": "'00A'",
            "commissioner_icb_code": "'QAA'", "rtt_part": "'2'", "treatment_function_code": "'C_110'",
            "week_bands": Self.bands(of: 105), "unknown_clock_start": "0", "total_all": "7",
        ]
        try await insert(standard, changes, into: "band")
    }

    /// Seven pathways in that many bands, as SQL.
    static func bands(of count: Int) -> String {
        "array_fill(0, ARRAY[17]) || ARRAY[3, 4] || array_fill(0, ARRAY[\(count - 19)])"
    }

    private func insert(_ standard: [String: String], _ changes: [String: String], into table: String) async throws {
        let values = standard.merging(changes) { $1 }.sorted { $0.key < $1.key }
        let columns = values.map(\.key).joined(separator: ", ")
        try await run(
            "INSERT INTO \(table) (\(columns)) VALUES (\(values.map(\.value).joined(separator: ", ")))")
    }
}
