// The schema as administrators get it: documented, repeatable, and quick to ask for one month.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres)
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
    ]

    @Test(arguments: contract)
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
