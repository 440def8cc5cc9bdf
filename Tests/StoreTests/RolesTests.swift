// The roles as administrators get them, on a real server: who may read, write, own what.

import Foundation
import Postgres
import Support
import Testing

@testable import Store

/// Roles belong to a whole cluster, so each test has its own, named after its database instead of `plannedcare`.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct RolesTests {
    private struct Scene {
        let source: ImportScene
        let prefix: String
        var reader: String { "\(prefix)_reader" }
        var importer: String { "\(prefix)_importer" }

        func run(_ sql: String) async throws { try await source.connection.execute(sql) }

        /// `config/roles.sql` with this scene's names for the roles and the daemon's schema.
        func makeRoles() async throws {
            let sql = try Checkout.text("config/roles.sql")
            try await run(sql.replacingOccurrences(of: "plannedcare", with: prefix))
        }

        /// Lends a connection on which `role` is in force.
        func acting<Result: Sendable>(
            as role: String, _ body: (PostgresConnection) async throws -> Result
        ) async throws -> Result {
            let connection = try await PostgresConnection.connect(
                ConnectionSettings(conninfo: source.database.conninfo))
            try await connection.execute("SET SESSION AUTHORIZATION \(role)")
            let result = try await body(connection)
            await connection.close()
            return result
        }

        /// The SQLSTATE of the refusal; nil when the statement ran.
        func refusal(of sql: String, as role: String) async throws -> String? {
            try await acting(as: role) { connection in
                do throws(PostgresError) {
                    try await connection.execute(sql)
                    return nil
                } catch {
                    return error.sqlState
                }
            }
        }

        /// The names of relations in the schema by what they are: views, or everything with rows of its own.
        func names(views: Bool) async throws -> [String] {
            try await source.connection.query(
                """
                SELECT relname FROM pg_class WHERE relnamespace = 'waiting_list'::regnamespace
                    AND relkind = ANY ('{\(views ? "v,m" : "r,p")}') ORDER BY 1
                """
            ).compactMap { $0[0] }
        }
    }

    /// The shipped schema with a month in it, and the roles.
    private func withRoles(_ body: (Scene) async throws -> Void) async throws {
        try await ImportScene.with { scene async throws in
            let roles = Scene(source: scene, prefix: scene.database.name)
            try await scene.load(ExtractText().text)
            try await roles.makeRoles()
            try await body(roles)
            let all = [roles.prefix, roles.reader, roles.importer].joined(separator: ", ")
            try await roles.run("REASSIGN OWNED BY \(all) TO CURRENT_USER; DROP OWNED BY \(all); DROP ROLE \(all)")
        }
    }

    private let forbidden = "42501"

    @Test func `the reader reads every view, though every table is closed to it`() async throws {
        try await withRoles { scene in
            let views = try await scene.names(views: true)
            #expect(Set(views) == Set(ContractView.all.map(\.name)))
            for view in views {
                #expect(
                    try await scene.refusal(of: "SELECT * FROM waiting_list.\(view)", as: scene.reader) == nil,
                    "\(view)")
            }
            for table in try await scene.names(views: false) {
                let refusal = try await scene.refusal(of: "SELECT FROM waiting_list.\(table)", as: scene.reader)
                #expect(refusal == forbidden, "\(table)")
            }
        }
    }

    @Test func `the views show the reader their rows`() async throws {
        try await withRoles { scene in
            let rows = try await scene.acting(as: scene.reader) { connection in
                try await connection.query(
                    "SELECT (SELECT count(*) FROM waiting_list.band) AS band, count(*) AS providers FROM waiting_list.provider"
                )
            }
            #expect(try rows.first?.int("band") == 20)
            #expect(try rows.first?.int("providers") == 2)
        }
    }

    @Test(arguments: ["reader", "daemon"])
    func `nothing in the source can be written, changed or added`(who: String) async throws {
        try await withRoles { scene in
            let role = who == "reader" ? scene.reader : scene.prefix
            for name in try await scene.names(views: true) + scene.names(views: false) {
                for change in ["DELETE FROM waiting_list.\(name)", "INSERT INTO waiting_list.\(name) DEFAULT VALUES"] {
                    let refusal = try await scene.refusal(of: change, as: role)
                    // A view of several tables takes no rows from anybody.
                    #expect(refusal == forbidden || refusal == "55000", "\(change)")
                }
            }
            let granted = try await scene.source.connection.query(
                """
                SELECT relname FROM pg_class WHERE relnamespace = 'waiting_list'::regnamespace
                    AND relkind IN ('r', 'p', 'v')
                    AND has_table_privilege($1, oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
                """, [role])
            #expect(granted.map(\.values) == [])
            for change in [
                "CREATE TABLE waiting_list.mine (n int)", "DROP VIEW waiting_list.band",
                "CREATE OR REPLACE VIEW waiting_list.plan AS SELECT 1", "SET ROLE \(scene.importer)",
            ] {
                #expect(try await scene.refusal(of: change, as: role) == forbidden, "\(change)")
            }
        }
    }

    @Test func `the daemon reads what the reader reads, owns its own schema and has no other power`() async throws {
        try await withRoles { scene in
            let daemon = scene.prefix
            #expect(try await scene.refusal(of: "SELECT * FROM waiting_list.pathway", as: daemon) == nil)
            #expect(try await scene.refusal(of: "SELECT FROM waiting_list.load", as: daemon) == forbidden)
            #expect(try await scene.refusal(of: "CREATE TABLE \(daemon).tally (n int)", as: daemon) == nil)
            #expect(try await scene.refusal(of: "SELECT FROM \(daemon).tally", as: scene.reader) == forbidden)
            #expect(try await scene.refusal(of: "CREATE ROLE another", as: daemon) == forbidden)
            let roles = try await scene.source.connection.query(
                """
                SELECT rolname, rolcanlogin, rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls
                    AS is_mighty, rolpassword IS NULL AS has_no_password,
                    shobj_description(oid, 'pg_authid') <> '' AS has_comment
                FROM pg_authid WHERE starts_with(rolname, $1) ORDER BY rolname
                """, [daemon])
            #expect(
                roles.map(\.values) == [
                    [daemon, "t", "f", "t", "t"], [scene.importer, "f", "f", "t", "t"],
                    [scene.reader, "f", "f", "t", "t"],
                ])
        }
    }

    @Test func `the importer imports another month and the same one again, and readers see it`() async throws {
        try await withRoles { scene in
            try await scene.acting(as: scene.importer) { connection in
                for period in ["RTT-January-2026", "RTT-February-2026"] {
                    let text = Array(ExtractText(period: period).text.utf8)
                    let job = RTTExtractImport(file: "extract.csv")
                    _ = try await job.run(MemorySource(bytes: text, piece: 4096), on: connection)
                }
            }
            let rows = try await scene.acting(as: scene.reader) { connection in
                try await connection.query(
                    "SELECT census_date::text, revision::text FROM waiting_list.snapshot ORDER BY 1")
            }
            #expect(rows.map(\.values) == [["2026-01-31", "2"], ["2026-02-28", "1"]])
        }
    }

    @Test func `running both files again changes nothing, and takes back what was given besides`() async throws {
        try await withRoles { scene in
            let acl = """
                SELECT relname, relowner::regrole::text, (SELECT string_agg(a::text, ',' ORDER BY a::text)
                    FROM unnest(relacl) AS a)
                FROM pg_class WHERE relnamespace = 'waiting_list'::regnamespace AND relkind IN ('r', 'p', 'v') ORDER BY 1
                """
            let before = try await scene.source.connection.query(acl)
            #expect(before.allSatisfy { $0[1] == scene.importer })
            try await scene.run("GRANT SELECT ON waiting_list.load TO \(scene.reader), PUBLIC")
            try await scene.run("CREATE TABLE waiting_list.band_row_later (LIKE waiting_list.band_row)")
            try await scene.run(ImportScene.schema())
            try await scene.makeRoles()
            let after = try await scene.source.connection.query(acl)
            #expect(after.filter { $0[0] != "band_row_later" } == before)
            #expect(after.first { $0[0] == "band_row_later" }?[1] == scene.importer)
        }
    }

    @Test func `the shipped schema fits with no finding, as the reader finds it`() async throws {
        try await withRoles { scene in
            let report = try await scene.acting(as: scene.reader) {
                try await ContractCheck.run(on: $0, in: .waitingList)
            }
            #expect(report.findings == [])
            #expect(report.available.sectionsOff == [])
            #expect(
                report.views.first { $0.name == "band" }?.rows == ContractReport.Rows(count: 20, census: "2026-01-31"))
        }
    }

    @Test func `without the schema nothing is made`() async throws {
        try await TestDatabase.with { database in
            let sql = try Checkout.text("config/roles.sql").replacingOccurrences(of: "plannedcare", with: database.name)
            await #expect(throws: CommandFailed.self) { try await database.psql(sql) }
            #expect(
                try await database.psql("SELECT count(*) FROM pg_roles WHERE rolname LIKE '\(database.name)%'") == "0")
        }
    }
}
