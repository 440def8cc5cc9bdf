// A warehouse, report definitions and an output folder of a test's own, for the real program.

import Files
import Foundation
import Support

/// The shipped schema in a fresh database, with made-up censuses, and a folder for everything else.
struct Scene: Sendable {
    let database: TestDatabase
    let folder: TemporaryFolder

    static func with(_ body: (Scene) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let scene = Scene(database: database, folder: try TemporaryFolder())
            try await database.psql(try Checkout.text("config/waiting_list.sql"))
            try await database.psql(
                """
                INSERT INTO waiting_list.organisation_icb VALUES
                    ('QMF', 'NHS A BOARD', '2025-01-31'), ('QJK', 'NHS B BOARD', '2025-01-31');
                INSERT INTO waiting_list.organisation_provider (code, name, icb_code, named_at) VALUES
                    ('RAA', 'ASHTOWN', 'QMF', '2025-01-31'), ('RBB', 'BEECHFORD', 'QJK', '2025-01-31');
                """)
            let migrated = try await Program.run(["migrate", "--connection", database.conninfo])
            guard migrated.code == 0 else { throw Program.NotStarted(why: migrated.errorText) }
            try scene.folder.write(Self.smallReport, to: "reports/small.yaml")
            try await body(scene)
        }
    }

    /// Defines a report with an edition for each of the two providers.
    func addPacks() throws {
        try folder.write(
            Self.smallReport.replacing("id: small", with: "id: packs\naudience: provider"), to: "reports/packs.yaml")
    }

    /// Loads a made-up census; each month and each revision has other figures, by so little that no check holds them, and the newest is the one that the views show.
    func addCensus(_ census: String, revision: Int = 1) async throws {
        try await database.psql(
            """
            BEGIN;
            CREATE TABLE IF NOT EXISTS waiting_list.band_row_\(census.filter { $0 != "-" })
                PARTITION OF waiting_list.band_row FOR VALUES IN ('\(census)');
            INSERT INTO waiting_list.band_row (census_date, revision, unknown_clock_start, total_all, provider_code,
                commissioner_code, commissioner_icb_code, rtt_part, treatment_function_code, week_bands)
            SELECT '\(census)', \(revision), 0, CASE part WHEN '3' THEN 40 ELSE total END, provider, '00A', board, part,
                line.code, CASE part WHEN '3' THEN '{}' ELSE bands END
            FROM unnest(ARRAY['RAA', 'RBB']) AS provider, unnest(ARRAY['QMF', 'QJK']) AS board,
                unnest(ARRAY['1A', '1B', '2', '2A', '3']) AS part, waiting_list.treatment_function AS line,
                (SELECT array_agg(waiting) AS bands, sum(waiting) AS total
                 FROM (SELECT 100 + week % 7 + \(revision)
                        + CASE week WHEN 3 THEN extract(month FROM DATE '\(census)')::int ELSE 0 END AS waiting
                    FROM generate_series(0, 104) AS week) AS weeks) AS counts;
            UPDATE waiting_list.load SET is_current = false WHERE census_date = '\(census)';
            INSERT INTO waiting_list.load (census_date, kind, revision, source, illustrative, complete, row_count,
                is_current)
            SELECT '\(census)', 'band', \(revision), 'made-up.csv', true, true, count(*), true
            FROM waiting_list.band_row WHERE census_date = '\(census)' AND revision = \(revision);
            COMMIT;
            """)
    }

    /// The arguments that publish a report of January 2026 into a folder of the scene.
    func publishing(_ report: String, into output: String) -> [String] {
        let reports = report == "national" ? Checkout.root + "/reports" : folder.path + "/reports"
        return [
            "publish", report, "--census", "2026-01-31", "--output", folder.path + "/" + output, "--reports", reports,
            "--connection", database.conninfo,
        ]
    }

    /// Writes a configuration of the daemon and starts it; `host` stands in for the server's own directory.
    func startDaemon(
        _ listener: NotifyListener, poll: String = "200ms", host: String? = nil, settings: String = "",
        _ environment: [String: String] = [:]
    ) throws -> Program {
        let connection = host.map { database.conninfo("host", $0) } ?? database.conninfo
        try folder.write(
            """
            source:
              connection: "\(connection)"
              poll_interval: \(poll)
            output: out
            reports: reports
            \(settings)
            """, to: "plannedcare.yaml")
        return try Program(
            ["daemon", "--config", folder.path + "/plannedcare.yaml"],
            environment.merging(["NOTIFY_SOCKET": listener.address]) { $1 })
    }

    /// What stands in an output folder of the scene.
    func edition(_ report: String, in output: String, census: String = "2026-01-31") throws -> EditionOnDisk {
        try EditionOnDisk(report, census, in: folder.path + "/" + output)
    }

    /// Only tables: drawn figures take most of a publication's time.
    private static let smallReport = """
        id: small
        name: Small report
        title: Waiting list
        status: For tests
        source: Made up
        outputs: [csv]
        sections: [{kind: source}]
        """
}
