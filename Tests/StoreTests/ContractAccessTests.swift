// What the check of a source says of views that are absent, closed or of other types, on a real server.

import Postgres
import Support
import Testing

@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct ContractAccessTests {
    @Test func `domains are followed to the type that they stand on, and types of other schemas are others`()
        async throws
    {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(
                after: """
                    CREATE DOMAIN mart.code AS varchar(5); CREATE DOMAIN mart.trust_code AS mart.code NOT NULL;
                    CREATE DOMAIN mart.flag AS text; CREATE DOMAIN mart.bands AS int2[];
                    CREATE TYPE mart.text AS ENUM ('Y56');
                    CREATE VIEW rtt.icb AS SELECT 'QAA'::mart.trust_code AS code, 'A'::character(9) AS name,
                        'Y56'::mart.text AS region_code, 'x'::"char" AS region_name;
                    CREATE VIEW rtt.contact AS SELECT 'a'::mart.code AS pathway_id, 'today'::mart.flag AS contacted_on,
                        'letter'::mart.flag AS kind;
                    CREATE VIEW rtt.band AS SELECT date '2026-01-31' AS census_date, 'RAA'::mart.code AS provider_code,
                        '00A' AS commissioner_code, '' AS commissioner_icb_code, '3' AS rtt_part,
                        '110' AS treatment_function_code, '{}'::mart.bands AS week_bands, 0 AS unknown_clock_start,
                        0::smallint AS total_all
                    """)
            #expect(
                findings == [
                    "fault: icb.region_code is mart.text, where text is read; make it text in the view",
                    "fault: contact.contacted_on is mart.flag, where date is read; make it date in the view",
                ])
        }
    }

    @Test func `an optional view that is absent is a note that names what is off`() async throws {
        try await ContractScene.with { scene in
            let report = try await scene.report()
            let notes = report.findings.filter { $0.severity == .note }
            let given: Set = ["snapshot", "pathway", "provider"]
            #expect(notes.map(\.view) == ContractView.all.map(\.name).filter { !given.contains($0) })
            #expect(
                notes.first { $0.view == "assessment" }?.description
                    == "note: assessment is absent; off: risk flags, readiness; create it to switch them on")
            #expect(report.available == AvailableViews(given))
        }
    }

    @Test func `a required view that is absent is a fault, and the other views are looked at all the same`()
        async throws
    {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(
                after: "DROP VIEW rtt.provider; UPDATE waiter SET pseudonym = NULL WHERE pseudonym = 'c'")
            #expect(
                findings == [
                    "fault: pathway.pathway_id is null in 1 of 3 rows; fill it in the view, or leave such rows out",
                    """
                    fault: provider is absent, and nothing can be reported without it; create it: \
                    config/waiting_list.sql shows how
                    """,
                ])
        }
    }

    @Test func `neither pathway nor band is a fault`() async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(after: "DROP VIEW rtt.pathway")
            #expect(findings.count == 1)
            #expect(
                findings.first?.hasPrefix("fault: pathway is absent, and so is band: one of them is needed;") == true)
        }
    }

    @Test func `a schema that is not there is one fault`() async throws {
        try await ContractScene.with { scene in
            let report = try await scene.report(schema: SchemaName("nowhere"))
            #expect(report.findings.map(\.what) == ["nowhere does not exist"])
            #expect(!report.fits && report.available == AvailableViews([]))
        }
    }

    @Test func `a view that the server cannot compute is a fault, and the rest is looked at`() async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(
                after: """
                    DROP VIEW rtt.provider;
                    CREATE VIEW rtt.provider AS SELECT code, title AS name, (1 / (length(code) - 3))::text AS icb_code,
                        NULL::text AS icb_name, NULL::text AS region_code, NULL::text AS region_name,
                        1 / (length(code) - 3) = 1 AS nhs_trust FROM trust;
                    CREATE VIEW rtt.icb AS SELECT NULL::text AS code, 'N'::text AS name, ''::text AS region_code,
                        ''::text AS region_name
                    """)
            #expect(
                findings == [
                    "fault: provider cannot be read: a value is not what the statement needs (the server's words may "
                        + "quote it and are left out) [SQLSTATE 22012]; mend the view's query",
                    "fault: icb.code is null in 1 of 1 rows; fill it in the view, or leave such rows out",
                ])
        }
    }

    @Test func `a role without grants is told what to grant, and by then all is well`() async throws {
        try await ContractScene.with { scene in
            let role = "r_\(scene.database.name)"
            try await scene.run("CREATE ROLE \"\(role)\"")
            let first = try await scene.report(as: role).findings.filter { $0.severity == .fault }
            #expect(
                first.map(\.description) == [
                    """
                    fault: the schema rtt may not be used by the role \(role); its owner can run: \
                    GRANT USAGE ON SCHEMA rtt TO \(role);
                    """
                ]
                    + ["snapshot", "pathway", "provider"].map { view in
                        """
                        fault: \(view) may not be read by the role \(role); its owner can run: \
                        GRANT SELECT ON rtt.\(view) TO \(role);
                        """
                    })
            for finding in first {
                try await scene.run(try #require(finding.remedy.split(separator: "run: ").last.map(String.init)))
            }
            #expect(try await scene.report(as: role).fits)
            try await scene.run("DROP OWNED BY \(role); DROP ROLE \(role)")
        }
    }

    @Test func `a view whose owner may not read its tables is a fault that says whose right is missing`() async throws {
        try await ContractScene.with { scene in
            let role = "o_\(scene.database.name)"
            let findings = try await scene.findings(
                after:
                    "CREATE ROLE \(role); GRANT USAGE ON SCHEMA rtt, mart TO \(role); ALTER VIEW rtt.provider OWNER TO \(role)"
            )
            #expect(
                findings == [
                    """
                    fault: provider cannot be read: permission denied for table trust [SQLSTATE 42501]; \
                    the owner of the view must be allowed to read what it is made of
                    """
                ])
            try await scene.run("REASSIGN OWNED BY \(role) TO CURRENT_USER; DROP OWNED BY \(role); DROP ROLE \(role)")
        }
    }

    @Test func `the catalogue tells at once what can be read, for the daemon`() async throws {
        try await ContractScene.with { scene in
            // There, but without the columns of the contract.
            try await scene.run("CREATE VIEW rtt.plan AS SELECT 1 AS one; CREATE VIEW rtt.contact AS SELECT")
            let schema = try #require(ContractScene.schema)
            let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
            let available = try await connection.readOnlySnapshot { try AvailableViews.read(on: $0, in: schema) }
            await connection.close()
            #expect(available == AvailableViews(["snapshot", "pathway", "provider"]))
        }
    }

    @Test func `a source that stops answering is no finding but an error`() async throws {
        try await ContractScene.with { scene in
            try await scene.run(
                """
                DROP VIEW rtt.provider;
                CREATE VIEW rtt.provider AS SELECT code, title AS name, title AS icb_code, title AS icb_name,
                    title AS region_code, title AS region_name, pg_sleep(60) IS NULL AS nhs_trust FROM trust
                """)
            var settings = ConnectionSettings(conninfo: scene.database.conninfo)
            settings.stallTimeout = .milliseconds(300)
            let connection = try await PostgresConnection.connect(settings)
            let schema = try #require(ContractScene.schema)
            await #expect { try await ContractCheck.run(on: connection, in: schema) } throws: {
                ($0 as? PostgresError)?.code == .stalled
            }
        }
    }
}
