// What the check of a source says of its rows, on a real server.

import Support
import Testing

@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct ContractCheckTests {
    @Test func `a warehouse whose views fit has nothing against it, whatever its tables are called`() async throws {
        try await ContractScene.with { scene in
            let report = try await scene.report()
            #expect(report.findings.filter { $0.severity != .note } == [])
            #expect(report.fits)
            let pathway = try #require(report.views.first { $0.name == "pathway" })
            #expect(pathway.columns == 18)
            #expect(pathway.rows == ContractReport.Rows(count: 3, census: "2026-02-01"))
            let provider = try #require(report.views.first { $0.name == "provider" })
            #expect(provider.rows == ContractReport.Rows(count: 2, census: nil))
            #expect(report.views.map(\.name) == ContractView.all.map(\.name))
        }
    }

    @Test func `nulls are counted in the newest complete census only`() async throws {
        try await ContractScene.with { scene in
            // The week before, and the one that is not finished, are not asked.
            let findings = try await scene.findings(
                after: """
                    UPDATE waiter SET trust = NULL WHERE sunday < '2026-02-01' OR pseudonym <> 'a';
                    INSERT INTO week (sunday, finished, n) VALUES ('2026-02-08', false, 9);
                    INSERT INTO waiter (sunday, trust) VALUES ('2026-02-08', NULL)
                    """)
            #expect(
                findings == [
                    "fault: pathway.provider_code is null in 2 of 3 rows; fill it in the view, or leave such rows out"
                ])
        }
    }

    @Test func `pathways without a list type are a warning: reports can do without`() async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(after: "UPDATE waiter SET list = NULL")
            #expect(findings.count == 1)
            #expect(findings.first?.hasPrefix("warning: pathway.waiting_list_type is null in 3 of 3 rows;") == true)
            #expect(try await scene.report().fits)
        }
    }

    @Test func `codes outside a closed list are named with their counts, at most five, and fit for a line`()
        async throws
    {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(
                after: """
                    UPDATE week SET n = 13 WHERE sunday = '2026-02-01';
                    INSERT INTO waiter (sunday, pseudonym, list) SELECT '2026-02-01', 'x' || n,
                        (ARRAY['irtt', E'a\\nb', 'c', 'd', 'e', 'f'])[1 + n % 6] FROM generate_series(0, 9) AS n
                    """)
            #expect(
                findings == [
                    """
                    fault: pathway.waiting_list_type has 10 of 13 rows that hold none of the codes IRTT, ORTT: \
                    "a\\nb" (2), "c" (2), "d" (2), "irtt" (2), "e" (1); translate them in the view
                    """
                ])
        }
    }

    @Test func `a long value in place of a code is cut`() async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(
                after: "UPDATE waiter SET list = repeat('x', 99) WHERE sunday = '2026-02-01'")
            #expect(findings.first?.contains("\"\(String(repeating: "x", count: 40))\" (3)") == true)
        }
    }

    @Test(arguments: [
        (
            "clock_stop", "stop_type",
            "date '2026-02-01' AS week_ending, 'RAA' AS provider_code, '110' AS treatment_function_code, "
                + "'00A' AS commissioner_code, 'IRTT' AS waiting_list_type, 5 AS pathways, 'gone'::text AS stop_type"
        ),
        (
            "cancellation", "reason_group",
            "'o' AS operation_id, date '2026-02-01' AS cancelled_on, '1' AS reason_code, "
                + "'gone'::text AS reason_group, true AS clinically_not_ready, 4 AS rescheduled_within_hours, "
                + "NULL::date AS treated_on"
        ),
        (
            "assessment", "kind",
            "'a' AS pathway_id, date '2026-02-01' AS assessed_on, 'gone'::text AS kind, true AS smoker, "
                + "30.1 AS bmi, 40 AS hba1c_mmol_mol, 120::float8 AS haemoglobin_g_l, 120::int2 AS systolic_mmhg, "
                + "80::int2 AS diastolic_mmhg, false AS atrial_fibrillation, 60::int2 AS heart_rate, "
                + "2::int2 AS clinical_frailty_scale, 1::int2 AS audit_c"
        ),
    ])
    func `every closed list is kept`(view: String, column: String, row: String) async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(after: "CREATE VIEW rtt.\(view) AS SELECT \(row)")
            #expect(findings.count == 1)
            #expect(
                findings.first?.hasPrefix("fault: \(view).\(column) has 1 of 1 rows that hold none of the codes")
                    == true)
            #expect(findings.first?.contains("\"gone\" (1)") == true)
        }
    }

    @Test func `a kind of census that is none is a fault`() async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(
                after: "INSERT INTO week (sunday, of, n) VALUES ('2026-02-01', 'bend', 1)")
            #expect(
                findings == [
                    """
                    fault: snapshot.kind has 1 of 3 rows that hold none of the codes pathway, band: "bend" (1); \
                    translate them in the view
                    """
                ])
        }
    }

    @Test func `a census with more or fewer rows than it says is a fault`() async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(after: "DELETE FROM waiter WHERE pseudonym = 'c'")
            #expect(
                findings == [
                    """
                    fault: snapshot.row_count says that the pathway census of 2026-02-01 has 3 rows, but the view pathway \
                    holds 2; load it again, or make snapshot count what the view shows
                    """
                ])
        }
    }

    @Test func `a census that is listed twice is a fault, unless only one of them is complete`() async throws {
        try await ContractScene.with { scene in
            try await scene.run("INSERT INTO week (sunday, finished, n, run) VALUES ('2026-01-25', false, 2, 2)")
            #expect(try await scene.report().fits)
            let findings = try await scene.findings(after: "UPDATE week SET finished = true")
            #expect(
                findings == [
                    """
                    fault: snapshot.census_date has more than one row for the same: "pathway census of 2026-01-25" (2); \
                    show the current revision of each census only
                    """
                ])
        }
    }

    @Test func `a provider that is listed twice is a fault`() async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(after: "INSERT INTO trust VALUES ('RBB', 'BEECHFORD AGAIN')")
            #expect(
                findings == [#"fault: provider.code has more than one row for the same: "RBB" (2); show each once"#])
        }
    }

    private static let bandView = """
        CREATE TABLE count (part text, bands int[]);
        INSERT INTO week (sunday, of, n) VALUES ('2026-01-31', 'band', 2);
        INSERT INTO count VALUES ('2', array_fill(1, ARRAY[105])), ('3', NULL);
        CREATE VIEW rtt.band AS SELECT date '2026-01-31' AS census_date, 'RAA' AS provider_code, '00A' AS commissioner_code,
            'QAA' AS commissioner_icb_code, part AS rtt_part, 'C_110' AS treatment_function_code, bands AS week_bands,
            0 AS unknown_clock_start, 105 AS total_all FROM count;
        """

    @Test(arguments: [
        ("UPDATE count SET bands = bands[1:104] WHERE part = '2'", "104 of part 2"),
        ("UPDATE count SET bands = NULL WHERE part = '2'", "0 of part 2"),
        ("UPDATE count SET bands = ARRAY[1] WHERE part = '3'", "1 of part 3"),
        ("UPDATE count SET bands[7] = NULL WHERE part = '2'", "105 of part 2"),
        ("UPDATE count SET bands = array_fill(1, ARRAY[5, 21]) WHERE part = '2'", "105 of part 2"),
    ])
    func `week_bands of another length, or no plain list, are a fault`(change: String, example: String) async throws {
        try await ContractScene.with { scene in
            try await scene.run(Self.bandView)
            try #require(try await scene.report().fits)
            let faults = try await scene.findings(after: change).filter { $0.hasPrefix("fault") }
            #expect(
                faults == [
                    """
                    fault: band.week_bands has 1 of 2 rows that hold no plain list of 105 counts, or none for part 3: \
                    "\(example)" (1); give each part its 105 bands, 0 where nobody waits, and part 3 an empty list
                    """
                ])
        }
    }

    @Test func `without a complete census nothing is asked of its rows, and nothing is wrong`() async throws {
        try await ContractScene.with { scene in
            let findings = try await scene.findings(
                after: "UPDATE week SET finished = false; UPDATE waiter SET trust = NULL")
            #expect(findings == [])
            #expect(try await scene.report().views.first { $0.name == "pathway" }?.rows == nil)
        }
    }
}
