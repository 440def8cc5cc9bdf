// A source of patient-level rows: the shipped schema with made-up pathways.
import Postgres
import Store
import Support
import WaitingList

/// One database with the shipped views.
struct SourcePathwayScene: Sendable {
    let conninfo: String
    private let writer: PostgresConnection

    static let census = SourceScene.census

    /// Milestones of days to come and past, their cohorts one within the other or with one clock start for two.
    static let milestones = [(52, 60), (52, 0), (65, -30), (1, 200), (104, 424), (18, 30)].map { weeks, days in
        MilestoneTerms(weeks: weeks, date: Day(daysSince2000: census.daysSince2000 + days))
    }

    /// Makes the schema and one census's table, parted by provider where there are several partitions.
    static func with(partitions: Int = 1, _ body: (SourcePathwayScene) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let scene = try await SourcePathwayScene(database.conninfo)
            try await scene.makeTable(partitions: partitions)
            try await body(scene)
            await scene.close()
        }
    }

    /// Makes the schema in an empty database.
    init(_ conninfo: String) async throws {
        self.conninfo = conninfo
        try await Psql.run(conninfo, file: Checkout.root + "/config/waiting_list.sql")
        writer = try await PostgresConnection.connect(ConnectionSettings(conninfo: conninfo))
    }

    func close() async { await writer.close() }

    /// Makes a table for the census.
    func makeTable(partitions: Int = 1) async throws {
        let leaf =
            "waiting_list.pathway_row_test PARTITION OF waiting_list.pathway_row FOR VALUES IN ('\(Self.census)')"
        try await run("CREATE TABLE \(leaf)" + (partitions > 1 ? " PARTITION BY HASH (provider_code)" : ""))
        for part in 0..<partitions where partitions > 1 {
            try await run(
                """
                CREATE TABLE waiting_list.pathway_row_test_\(part) PARTITION OF waiting_list.pathway_row_test
                FOR VALUES WITH (MODULUS \(partitions), REMAINDER \(part))
                """)
        }
    }

    func run(_ sql: String) async throws {
        try await writer.execute(sql)
    }

    func source(
        _ engine: Reading.Engine, _ connections: Int, in schema: SchemaName = .waitingList
    ) -> SourceViews {
        SourceViews(
            ConnectionSettings(conninfo: conninfo), schema: schema, engine: engine, connections: connections,
            milestones: Self.milestones)
    }

    func snapshot(
        _ engine: Reading.Engine, _ connections: Int, in schema: SchemaName = .waitingList
    ) async throws -> Snapshot {
        try await source(engine, connections, in: schema).snapshot(of: SourceScene.listing(.pathway))
    }

    /// Puts a gate into the view: who reads a row behind it waits there for as long as the gate is closed.
    func addGate(before row: Int) async throws {
        try await run(
            """
            CREATE FUNCTION waiting_list.gate(id text) RETURNS boolean LANGUAGE plpgsql AS $$
            BEGIN
                IF id = '\(row)' THEN PERFORM pg_advisory_xact_lock_shared(42); END IF;
                RETURN true;
            END $$;
            DO $$ BEGIN
                EXECUTE 'CREATE OR REPLACE VIEW waiting_list.pathway AS '
                    || rtrim(pg_get_viewdef('waiting_list.pathway'::regclass), ';')
                    || ' WHERE waiting_list.gate(pathway_id)';
            END $$
            """)
    }

    /// Stores made-up rows and lists them as a complete census; returns what they come to.
    @discardableResult
    func fill(rows count: Int, seed: UInt64) async throws -> Tally {
        try await fill(PathwaySample.rows(count, seed: seed, census: Self.census))
    }

    /// Stores rows and lists them as a complete census; returns what they come to.
    ///
    /// Row `n` has the pathway_id `n`, from 0.
    @discardableResult
    func fill(_ rows: [PathwayRow]) async throws -> Tally {
        let count = rows.count
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
        var fold = PathwayFold(census: Self.census, milestones: Self.milestones)
        for row in rows { fold.add(row) }
        return fold.tally()
    }

    private static func sql(_ day: Int32?) -> String {
        day.map { "'\(Day(daysSince2000: Int($0)))'" } ?? "NULL"
    }

    private static func sql(_ row: PathwayRow, id: Int) -> String {
        let codes = [
            row.provider, row.site, row.commissioner, row.board, row.treatmentFunction, row.listType, row.priority,
            row.sex, row.ethnicCategory,
        ]
        let start = sql(row.clockStart)
        let values =
            [
                start, sql(row.dateToComeIn), row.deprivationDecile.map(String.init) ?? "NULL",
                row.ageYears.map(String.init) ?? "NULL",
            ] + codes.map { $0.isAbsent ? "NULL" : "'\($0)'" } + ["'\(id)'", "'\(census)'"]
        return "(\(values.joined(separator: ", ")))"
    }
}
