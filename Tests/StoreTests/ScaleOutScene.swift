// One census whose rows lie on three servers, as config/scale_out.sql spreads them.
import Postgres
@testable import Store
import Support
import Testing
import WaitingList

/// A parent that keeps a third of the providers, two servers with the others, and the same rows in one plain table.
struct ScaleOutScene: Sendable {
    let parent: SourcePathwayScene
    /// The schema of the parent that has the same rows in one plain table.
    let plain: SchemaName
    let servers: [PrivateServer]
    /// What the rows come to.
    let expected: Tally
    static let database = "warehouse"
    static let leaf = "pathway_row_20260131"

    /// Starts the servers, spreads the rows and lends them; everything is gone afterwards.
    static func with(rows count: Int, _ body: (ScaleOutScene) async throws -> Void) async throws {
        try await PrivateServer.with(3) { servers in
            let conninfo = try await servers[0].create(database: database)
            let parent = try await SourcePathwayScene(conninfo)
            for server in servers.dropFirst() {
                try await SourcePathwayScene(server.create(database: database)).close()
            }
            try await Psql.run(
                conninfo, file: Checkout.root + "/config/scale_out.sql",
                [
                    "census": SourcePathwayScene.census.description, "host_1": servers[1].directory,
                    "host_2": servers[2].directory,
                ])
            let rows = rows(count)
            let expected = try await parent.fill(rows)
            try await parent.run("ANALYZE waiting_list.\(leaf)")
            let plain = try #require(SchemaName("plain"))
            try await parent.run(undivided)
            try await body(ScaleOutScene(parent: parent, plain: plain, servers: servers, expected: expected))
            await parent.close()
        }
    }

    private static let undivided = """
        CREATE SCHEMA plain;
        CREATE TABLE plain.pathway_row AS SELECT * FROM waiting_list.pathway_row;
        CREATE VIEW plain.pathway AS SELECT *, ctid AS row_address FROM plain.pathway_row;
        CREATE VIEW plain.snapshot AS SELECT * FROM waiting_list.snapshot;
        CREATE VIEW plain.provider AS SELECT * FROM waiting_list.provider;
        CREATE VIEW plain.icb AS SELECT * FROM waiting_list.icb;
        """

    /// Made-up rows of forty providers, so that every server has some.
    private static func rows(_ count: Int) -> [PathwayRow] {
        var numbers = SplitMix(state: 77)
        return PathwaySample.rows(count, seed: 31, census: SourcePathwayScene.census).map { row in
            var row = row
            row.provider = Code("R\(10 + numbers.next() % 40)") ?? .absent
            return row
        }
    }

    /// Asks one of the servers, the parent being 0.
    @discardableResult
    func ask(_ server: Int, _ sql: String) async throws -> String {
        try await Psql.run(conninfo(server), sql)
    }

    func conninfo(_ server: Int) -> String { servers[server].conninfo(database: Self.database) }

    /// Puts a gate into what another server shows of its rows, in the middle of them.
    func addGate(on server: Int) async throws {
        try await ask(
            server,
            """
            CREATE FUNCTION waiting_list.gate(is_there boolean) RETURNS boolean LANGUAGE plpgsql AS $$
            BEGIN
                IF is_there THEN PERFORM pg_advisory_xact_lock_shared(42); END IF;
                RETURN true;
            END $$;
            ALTER TABLE waiting_list.\(Self.leaf) RENAME TO held;
            CREATE VIEW waiting_list.\(Self.leaf) AS SELECT * FROM waiting_list.held WHERE waiting_list.gate(
                ctid = (SELECT ctid FROM waiting_list.held OFFSET (SELECT count(*) / 2 FROM waiting_list.held) LIMIT 1))
            """)
    }

    /// The plan of a statement, as text, under the settings that engine `pushdown` makes.
    func plan(_ sql: String) async throws -> String {
        let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: parent.conninfo))
        try await connection.execute("BEGIN; " + PathwayPushdown.settings)
        let lines = try await connection.query("EXPLAIN (VERBOSE, COSTS OFF) " + sql)
        await connection.close()
        return lines.compactMap { $0.values.first ?? nil }.joined(separator: "\n")
    }
}
