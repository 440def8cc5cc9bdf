// The schema as administrators get it: documented, repeatable, and quick to ask for one month.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct WaitingListSchemaTests {
    @Test func `every schema, table, view and column has a comment`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText().text)
            let undocumented = try await scene.connection.query(
                """
                SELECT 'schema' AS what FROM pg_namespace
                WHERE nspname = 'waiting_list' AND obj_description(oid, 'pg_namespace') IS NULL
                UNION ALL
                SELECT c.relname || coalesce('.' || a.attname, '')
                FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                CROSS JOIN LATERAL (SELECT 0 AS attnum, NULL AS attname UNION ALL
                    SELECT attnum, attname FROM pg_attribute
                    WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS a
                WHERE n.nspname = 'waiting_list' AND c.relkind IN ('r', 'p', 'v')
                    AND NOT EXISTS (SELECT FROM pg_description AS d WHERE d.objoid = c.oid
                        AND d.classoid = 'pg_class'::regclass AND d.objsubid = a.attnum AND btrim(d.description) <> '')
                """)
            #expect(undocumented.map { $0["what"] ?? "" } == [])
        }
    }

    @Test func `running the file again changes nothing`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText().text)
            let before = try await scene.counts()
            try await scene.connection.execute(ImportScene.schema())
            #expect(try await scene.counts() == before)
        }
    }

    private static let contract: [(String, String)] = [
        (
            "snapshot",
            """
            census_date date, kind text, loaded_at timestamp with time zone, complete boolean, row_count bigint, \
            revision integer, source text, illustrative boolean
            """
        ),
        (
            "band",
            """
            census_date date, provider_code text, commissioner_code text, commissioner_icb_code text, rtt_part text, \
            treatment_function_code text, week_bands integer[], unknown_clock_start integer, total_all integer
            """
        ),
        (
            "provider",
            "code text, name text, icb_code text, icb_name text, region_code text, region_name text, nhs_trust boolean"
        ),
        ("icb", "code text, name text, region_code text, region_name text"),
        (
            "pathway",
            """
            census_date date, pathway_id text, provider_code text, site_code text, commissioner_code text, \
            commissioner_icb_code text, treatment_function_code text, waiting_list_type text, priority_code text, \
            clock_start date, decision_to_admit date, tci_date date, last_validated date, procedure_code text, \
            sex text, age_years smallint, ethnic_category text, imd_decile smallint, row_address tid
            """
        ),
    ]

    /// The optional views.
    private static let events: [(String, String)] = [
        (
            "clock_start",
            """
            week_ending date, provider_code text, treatment_function_code text, commissioner_code text, \
            waiting_list_type text, pathways integer
            """
        ),
        (
            "clock_stop",
            """
            week_ending date, provider_code text, treatment_function_code text, commissioner_code text, \
            waiting_list_type text, pathways integer, stop_type text
            """
        ),
        (
            "booked_operation",
            """
            operation_id text, pathway_id text, provider_code text, treatment_function_code text, booked_on date, \
            planned_operation_date date, planned_admission_date date, patient_classification smallint, \
            admission_method text, operated_on date
            """
        ),
        (
            "cancellation",
            """
            operation_id text, cancelled_on date, reason_code text, reason_group text, clinically_not_ready boolean, \
            rescheduled_within_hours integer, treated_on date
            """
        ),
        (
            "assessment",
            """
            pathway_id text, assessed_on date, kind text, smoker boolean, bmi real, hba1c_mmol_mol real, \
            haemoglobin_g_l real, systolic_mmhg smallint, diastolic_mmhg smallint, atrial_fibrillation boolean, \
            heart_rate smallint, clinical_frailty_scale smallint, audit_c smallint
            """
        ),
        ("plan", "pathway_id text, flag text, programme text, started_on date, due_on date, completed_on date"),
        ("contact", "pathway_id text, contacted_on date, kind text"),
        (
            "support_information",
            "provider_code text, treatment_function_code text, title text, body_markdown text, updated_on date"
        ),
    ]

    @Test(arguments: contract + events)
    func `a view has the columns of the contract`(view: String, columns: String) async throws {
        try await ImportScene.with { scene async throws in
            let rows = try await scene.connection.query(
                """
                SELECT string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attnum) AS columns
                FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0
                """, ["waiting_list.\(view)"])
            #expect(rows.first?["columns"] == columns)
        }
    }

    @Test func `42 boards belong to 7 regions`() async throws {
        try await ImportScene.with { scene async throws in
            let row = try await scene.connection.query(
                "SELECT count(*) AS boards, count(DISTINCT region_code) AS regions FROM waiting_list.icb_region"
            ).first
            #expect(try row?.int("boards") == 42)
            #expect(try row?.int("regions") == 7)
        }
    }

    @Test func `a month asked for by date is the only one that is read`() async throws {
        try await ImportScene.with { scene async throws in
            for month in ["November", "December"] {
                try await scene.load(ExtractText(period: "RTT-\(month)-2025").text)
            }
            try await scene.load(ExtractText().text)
            let plan = try await scene.connection.query(
                "EXPLAIN SELECT * FROM waiting_list.band WHERE census_date = '2025-12-31'")
            let text = plan.compactMap { $0[0] }.joined(separator: "\n")
            #expect(text.contains("band_row_2025_12_31"))
            #expect(!text.contains("band_row_2025_11_30"))
            #expect(!text.contains("band_row_2026_01_31"))
        }
    }

    @Test func `a census of pathways asked for by date is the only one that is read`() async throws {
        try await Self.withPathways { scene async throws in
            let plan = try await Self.plan("SELECT * FROM waiting_list.pathway WHERE census_date = '2026-01-18'", scene)
            #expect(plan.contains("pathway_row_2026_01_18"))
            #expect(!plan.contains("pathway_row_2026_01_11"))
        }
    }

    @Test func `a range of row addresses reads only those pages`() async throws {
        try await Self.withPathways { scene async throws in
            let plan = try await Self.plan(
                """
                SELECT clock_start FROM waiting_list.pathway WHERE census_date = '2026-01-18'
                    AND row_address >= '(0,0)'::tid AND row_address < '(5,0)'::tid
                """, scene)
            #expect(plan.contains("Tid Range Scan on pathway_row_2026_01_18"))
        }
    }

    @Test func `grouping pathways happens at the table of their census`() async throws {
        try await Self.withPathways { scene async throws in
            let plan = try await Self.plan(
                """
                SELECT provider_code, count(*) FROM waiting_list.pathway WHERE census_date = '2026-01-18'
                GROUP BY provider_code
                """, scene)
            #expect(plan.contains("Aggregate") && plan.contains("Scan on pathway_row_2026_01_18"))
            #expect(!plan.contains("Subquery") && !plan.contains("Append"))
        }
    }

    /// Each value is one that its column's closed list does not have.
    private static let refused = [
        "pathway_row (pathway_id, provider_code, treatment_function_code, census_date, waiting_list_type) "
            + "VALUES ('1', 'RAA', '110', '2026-01-18', 'irtt')",
        "pathway_row (pathway_id, provider_code, treatment_function_code, census_date, imd_decile) "
            + "VALUES ('1', 'RAA', '110', '2026-01-18', 11)",
        "pathway_row (pathway_id, provider_code, treatment_function_code, census_date, age_years) "
            + "VALUES ('1', 'RAA', '110', '2026-01-18', -1)",
        "clock_start_row VALUES ('2026-01-18', 'RAA', '110', NULL, 'other', 5)",
        "clock_start_row VALUES ('2026-01-18', 'RAA', '110', NULL, NULL, -5)",
        "clock_stop_row VALUES ('2026-01-18', 'RAA', '110', NULL, NULL, 5, 'treated')",
        "cancellation_row VALUES ('1', '2026-01-18', 'x', 'weather')",
        "assessment_row VALUES ('1', '2026-01-18', 'phone')",
    ]

    @Test(arguments: refused)
    func `what no closed list has is refused`(row: String) async throws {
        try await Self.withPathways { scene async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await scene.connection.execute("INSERT INTO waiting_list.\(row)")
            }
            #expect(error?.sqlState == "23514")
        }
    }

    @Test func `a week of flows stands there once for each of its keys, nulls included`() async throws {
        try await ImportScene.with { scene async throws in
            let row = "INSERT INTO waiting_list.clock_start_row VALUES ('2026-01-18', 'RAA', '110', NULL, NULL, 5)"
            try await scene.connection.execute(row)
            let error = await #expect(throws: PostgresError.self) { try await scene.connection.execute(row) }
            #expect(error?.sqlState == "23505")
        }
    }

    @Test func `a schema of an older version is brought up to date, and what a file says of trusts wins`() async throws
    {
        try await TestDatabase.with { database async throws in
            try await database.psql(
                """
                CREATE SCHEMA waiting_list;
                CREATE TABLE waiting_list.organisation_provider (code text PRIMARY KEY, name text NOT NULL,
                    icb_code text, named_at date NOT NULL,
                    nhs_trust boolean NOT NULL GENERATED ALWAYS AS (code ~ '^[RT][A-Z0-9]{2}$') STORED);
                INSERT INTO waiting_list.organisation_provider (code, name, named_at) VALUES
                    ('RAA', 'A', '2026-01-31'), ('RBB', 'B', '2026-01-31');
                """)
            try await database.psql(ImportScene.schema())
            try await database.psql(
                "UPDATE waiting_list.organisation_provider SET nhs_trust_given = false WHERE code = 'RBB'")
            let trusts = try await database.psql("SELECT code, nhs_trust FROM waiting_list.provider ORDER BY code")
            #expect(trusts == "RAA|t\nRBB|f")
        }
    }

    /// Two censuses of 2000 pathways each.
    private static func withPathways(_ body: (ImportScene) async throws -> Void) async throws {
        try await ImportScene.with { scene async throws in
            for census in ["2026-01-11", "2026-01-18"] {
                let partition = "waiting_list.pathway_row_\(census.replacing("-", with: "_"))"
                try await scene.connection.execute(
                    """
                    CREATE TABLE \(partition) PARTITION OF waiting_list.pathway_row FOR VALUES IN ('\(census)');
                    INSERT INTO waiting_list.pathway_row (pathway_id, provider_code, treatment_function_code,
                        census_date, clock_start)
                    SELECT n, 'R' || n % 50, '110', '\(census)', date '\(census)' - n % 700
                    FROM generate_series(1, 2000) AS n;
                    ANALYZE \(partition)
                    """)
            }
            try await body(scene)
        }
    }

    private static func plan(_ select: String, _ scene: ImportScene) async throws -> String {
        let plan = try await scene.connection.query("EXPLAIN \(select)")
        return plan.compactMap { $0[0] }.joined(separator: "\n")
    }

    @Test func `an import does not hold up a reader of another month`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText(period: "RTT-December-2025").text)
            let reader = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
            let read = try await reader.readOnlySnapshot { reader in
                let before = try reader.query("SELECT sum(total_all) AS n FROM waiting_list.band").first?["n"]
                // The reader holds its lock on every month while the import attaches a new one.
                try await scene.load(ExtractText().text)
                let after = try reader.query("SELECT sum(total_all) AS n FROM waiting_list.band").first?["n"]
                return [before, after]
            }
            #expect(read[0] != nil && read[0] == read[1])
            await reader.close()
        }
    }
}
