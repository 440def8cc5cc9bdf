// The published extract of January 2026, imported and folded once for all back-tests.
import Daemon
import Foundation
import Postgres
import Store
import Support
import Testing
import WaitingList

/// The journey from the zip to the tally, over a real server.
actor January2026 {
    static let shared = January2026()
    private var reading: Task<[Form: Snapshot], any Error>?

    /// How the census is read.
    enum Form: CaseIterable {
        /// The published counts.
        case published
        /// One row a pathway, counted here.
        case stream
        /// One row a pathway, counted by the server.
        case pushdown
    }

    /// The folded census; imported on the first call.
    func snapshot(_ form: Form = .published) async throws -> Snapshot {
        let task = reading ?? Task { try await Self.read() }
        reading = task
        return try #require(try await task.value[form])
    }

    private static func read() async throws -> [Form: Snapshot] {
        let zip = try #require(PublishedData.folder).appendingPathComponent(PublishedData.extract)
        return try await TestDatabase.with { database in
            try await database.psql(Checkout.text("config/waiting_list.sql"))
            var configuration = Configuration()
            configuration.source.connection = database.conninfo
            _ = try await RTTImport.run(zip.path, isIllustrative: false, configuration)
            try await database.psql(expansion)
            return [
                .published: try await snapshot(.band, .stream, database),
                .stream: try await snapshot(.pathway, .stream, database),
                .pushdown: try await snapshot(.pathway, .pushdown, database),
            ]
        }
    }

    private static func snapshot(
        _ kind: SnapshotListing.Kind, _ engine: Reading.Engine, _ database: TestDatabase
    ) async throws -> Snapshot {
        let source = SourceViews(ConnectionSettings(conninfo: database.conninfo), engine: engine)
        return try await source.snapshot(of: try #require(try await source.listings().last { $0.kind == kind }))
    }

    /// A row for each pathway of part 2, with a clock start somewhere in its band.
    private static let expansion = """
        CREATE TABLE waiting_list.pathway_row_expanded PARTITION OF waiting_list.pathway_row FOR VALUES IN ('2026-01-31');
        INSERT INTO waiting_list.pathway_row (census_date, pathway_id, provider_code, commissioner_code,
            commissioner_icb_code, treatment_function_code, clock_start)
        SELECT b.census_date, '', b.provider_code, b.commissioner_code, b.commissioner_icb_code,
            b.treatment_function_code, b.census_date - (CASE WHEN w.week = 1 THEN n.n % 8
                WHEN w.week = 105 THEN 729 + n.n % 60 ELSE 7 * (w.week - 1)::int + 1 + n.n % 7 END)
        FROM waiting_list.band AS b, unnest(b.week_bands) WITH ORDINALITY AS w (pathways, week),
            generate_series(1, w.pathways) AS n (n)
        WHERE b.census_date = '2026-01-31' AND b.rtt_part = '2';
        INSERT INTO waiting_list.load (census_date, kind, revision, source, complete, row_count, is_current)
        SELECT '2026-01-31', 'pathway', 1, 'expanded', true, count(*), true FROM waiting_list.pathway_row_expanded
        """
}
