// Tables beside the censuses: what a file of each stores and replaces, and files that are stored not at all.

import Support
import Testing

@testable import Postgres
@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct TableImportTests {
    /// A file of each table, with every column, and what the view shows of it.
    static let samples: [(String, String, [[String?]])] = [
        (
            "provider", "name,code,nhs_trust,icb_code\nA TRUST,RAA,false,QE1\nA CLINIC,NT4X9,true,\n",
            [
                ["NT4X9", "A CLINIC", nil, nil, nil, nil, "t"],
                ["RAA", "A TRUST", "QE1", nil, "Y62", "North West", "f"],
            ]
        ),
        (
            "icb", "code,name,region_code,region_name\nQE1,LANCASHIRE,,\nQZZ,\"NEW, BOARD\",Y56,ignored\n",
            [["QE1", "LANCASHIRE", "Y62", "North West"], ["QZZ", "NEW, BOARD", "Y56", "London"]]
        ),
        (
            "clock_start",
            """
            week_ending,provider_code,treatment_function_code,commissioner_code,waiting_list_type,pathways
            2026-01-18,RAA,110,00A,IRTT,7
            2026-01-18,RAA,110,,,9

            """, [["2026-01-18", "RAA", "110", "00A", "IRTT", "7"], ["2026-01-18", "RAA", "110", nil, nil, "9"]]
        ),
        (
            "clock_stop",
            "stop_type,pathways,week_ending,provider_code,treatment_function_code\nadmitted,3,2026-01-18,RAA,110\n",
            [["2026-01-18", "RAA", "110", nil, nil, "3", "admitted"]]
        ),
        (
            "booked_operation",
            """
            operation_id,pathway_id,provider_code,treatment_function_code,booked_on,planned_operation_date,\
            planned_admission_date,patient_classification,admission_method,operated_on
            o1,p1,RAA,110,2026-01-02,2026-02-01,2026-01-31,1,12,2026-02-01
            o2,p1,RAA,110,2026-01-03,2026-02-02,2026-02-02,2,11,

            """,
            [
                ["o1", "p1", "RAA", "110", "2026-01-02", "2026-02-01", "2026-01-31", "1", "12", "2026-02-01"],
                ["o2", "p1", "RAA", "110", "2026-01-03", "2026-02-02", "2026-02-02", "2", "11", nil],
            ]
        ),
        (
            "cancellation",
            """
            operation_id,cancelled_on,reason_code,reason_group,clinically_not_ready,rescheduled_within_hours,treated_on
            o1,2026-01-05,05,hospital_clinical,true,48,2026-02-01
            o2,2026-01-05,01,patient,,,

            """,
            [
                ["o1", "2026-01-05", "05", "hospital_clinical", "t", "48", "2026-02-01"],
                ["o2", "2026-01-05", "01", "patient", nil, nil, nil],
            ]
        ),
        (
            "assessment",
            """
            pathway_id,assessed_on,kind,smoker,bmi,hba1c_mmol_mol,haemoglobin_g_l,systolic_mmhg,diastolic_mmhg,\
            atrial_fibrillation,heart_rate,clinical_frailty_scale,audit_c
            p1,2026-01-05,screening,true,31.5,69,128,150,90,false,72,3,4
            p2,2026-01-05,pre_operative,,,,,,,,,,

            """,
            [
                ["p1", "2026-01-05", "screening", "t", "31.5", "69", "128", "150", "90", "f", "72", "3", "4"],
                ["p2", "2026-01-05", "pre_operative"] + Array(repeating: nil, count: 10),
            ]
        ),
        (
            "plan",
            "pathway_id,flag,programme,started_on,due_on,completed_on\np1,smoking,stop,2026-01-05,2026-03-01,\n",
            [["p1", "smoking", "stop", "2026-01-05", "2026-03-01", nil]]
        ),
        (
            "contact", "pathway_id,contacted_on,kind\np1,2026-01-05,phone\np1,2026-01-05,phone\n",
            [["p1", "2026-01-05", "phone"], ["p1", "2026-01-05", "phone"]]
        ),
        (
            "support_information",
            "provider_code,treatment_function_code,title,body_markdown,updated_on\n"
                + "RAA,,While you wait,\"# Walk\n\nEvery \"\"day\"\", if you can.\",2026-01-05\n",
            [["RAA", nil, "While you wait", "# Walk\n\nEvery \"day\", if you can.", "2026-01-05"]]
        ),
    ]

    @Test(arguments: samples)
    func `a file comes back as it was written, also when it is imported again`(
        name: String, text: String, rows: [[String?]]
    ) async throws {
        try await ImportScene.with { scene async throws in
            for _ in 1...2 {
                #expect(try await scene.loadTable(name, text) == rows.count)
                let stored = try await scene.connection.query("SELECT * FROM waiting_list.\(name) AS t ORDER BY t")
                #expect(stored.map(\.values) == rows)
            }
        }
    }

    @Test func `there is a sample of every table`() {
        #expect(Self.samples.map(\.0) == SourceTable.all.map(\.name))
        #expect(SourceTable("clock_stop")?.replaces == "the weeks that the file holds")
        #expect(SourceTable("pathway") == nil)
    }

    @Test func `a file of flows replaces the weeks that it holds, and no others`() async throws {
        try await ImportScene.with { scene async throws in
            let header = "week_ending,provider_code,treatment_function_code,pathways\n"
            try await scene.loadTable(
                "clock_start", header + "2026-01-11,RAA,110,1\n2026-01-18,RAA,110,2\n2026-01-18,RBB,110,3\n")
            try await scene.loadTable("clock_start", header + "2026-01-18,RAA,110,4\n2026-01-25,RAA,110,5\n")
            let rows = try await scene.connection.query(
                "SELECT week_ending, provider_code, pathways FROM waiting_list.clock_start ORDER BY 1, 2")
            #expect(
                rows.map(\.values) == [
                    ["2026-01-11", "RAA", "1"], ["2026-01-18", "RAA", "4"], ["2026-01-25", "RAA", "5"],
                ])
        }
    }

    @Test func `a file of events replaces all of them`() async throws {
        try await ImportScene.with { scene async throws in
            let header = "pathway_id,contacted_on,kind\n"
            try await scene.loadTable("contact", header + "p1,2026-01-05,phone\np2,2026-01-05,phone\n")
            try await scene.loadTable("contact", header + "p3,2026-01-06,letter\n")
            let rows = try await scene.connection.query("SELECT pathway_id FROM waiting_list.contact")
            #expect(rows.map { $0[0] } == ["p3"])
        }
    }

    @Test func `what a file of providers leaves empty stays, and a later month names them anew`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText().text)
            try await scene.loadTable("provider", "code,name\nRAA,BY HAND\n")
            let provider = "SELECT name, icb_code, nhs_trust FROM waiting_list.provider WHERE code = 'RAA'"
            #expect(try await scene.connection.query(provider).first?.values == ["BY HAND", "QE1", "t"])
            try await scene.load(ExtractText().text)
            #expect(try await scene.connection.query(provider).first?["name"] == "BY HAND", "that month is older")
            try await scene.load(ExtractText(period: "RTT-January-2099").text)
            #expect(try await scene.connection.query(provider).first?["name"] != "BY HAND")
        }
    }

    /// A table, a file that cannot be stored, and what its refusal says.
    static let refused: [(String, String, String)] = [
        (
            "plan", "pathway_id,flag,flag,colour\n",
            "every column that must be there is there [columns-missing]: 2 cases:"
        ),
        ("plan", "pathway_id,flag,flag,colour\n", "line 1: \"started_on\""),
        ("plan", "pathway_id,flag,flag,colour\n", "no other column is there [columns-unexpected]: 1 case:"),
        ("plan", "pathway_id,flag,flag,colour\n", "line 1: \"colour\""),
        ("plan", "pathway_id,flag,flag,colour\n", "each column is there once [columns-repeated]: 1 case:"),
        ("contact", "", "the file is empty"),
        ("contact", "pathway_id,contacted_on,kind\n", "there are rows after the header [rows]"),
        ("contact", "pathway_id,contacted_on,kind\np1,,x\n", "line 2, \"contacted_on\": is empty"),
        ("contact", "pathway_id,contacted_on,kind\n\"\",2026-01-01,x\n", "line 2, \"pathway_id\": is empty"),
        (
            "contact", "pathway_id,contacted_on,kind\np1,2026-01-01,x\np1,2026-02-30,x\n",
            "line 3, \"contacted_on\": \"2026-02-30\" is not a day of the years 1900 to 2100, written yyyy-mm-dd"
        ),
        (
            "contact", "pathway_id,contacted_on,kind\np1,01/02/20,x\n",
            "line 2, \"contacted_on\": \"01/02/20\" is not a day"
        ),
        (
            "plan", "pathway_id,flag,programme,started_on,due_on\np,f,g,2026-01-01,epoch\n",
            "\"due_on\": \"epoch\" is not"
        ),
        (
            "assessment", "pathway_id,assessed_on,kind,bmi\np1,2026-01-01,screening,NaN\n",
            "line 2, \"bmi\": \"NaN\" is not a number, written in digits such as 27.5"
        ),
        (
            "clock_start", "week_ending,provider_code,treatment_function_code,pathways\n2026-01-18,RAA,110,1e3\n",
            "line 2, \"pathways\": \"1e3\" is not a whole number, written in digits"
        ),
        (
            "contact", "pathway_id,contacted_on,kind\np1,2026-01-01,x\n\\.\np2,2026-01-01,x\n",
            "line 3 is \\. and nothing else, which PostgreSQL takes for the end of the file"
        ),
        ("contact", "pathway_id,contacted_on,kind\np1,2026-01-01\n", "line 2: missing data for column \"kind\""),
        (
            "cancellation", "operation_id,cancelled_on,reason_code,reason_group\no1,2026-01-01,1,weather\n",
            "line 2, \"reason_group\": must be patient, hospital_clinical, hospital_non_clinical or other"
        ),
        (
            "cancellation",
            "operation_id,cancelled_on,reason_code,reason_group\no1,2026-01-01,1,other\no1,2026-01-01,2,other\n",
            "line 3: repeats the operation_id, cancelled_on of an earlier line"
        ),
        ("provider", "code,name\nraa,A\n", "line 2, \"code\": must be 3 to 6 capital letters and digits"),
        ("provider", "code,name\nRAA,A\nRAA,B\n", "line 3: repeats the code of an earlier line"),
        (
            "icb", "code,name,region_code\nQE1,A,Y62\nQOP,B,Y99\n",
            "every region_code is in waiting_list.region [region-known]: 1 case:\n    row 3 (QOP): region_code is 'Y99'"
        ),
    ]

    /// One database serves all: a refused file leaves it as it was, which `counts` makes sure of.
    @Test func `a file that cannot be stored is refused, and the refusal names the place`() async throws {
        try await ImportScene.with { scene async throws in
            for sample in Self.samples { try await scene.loadTable(sample.0, sample.1) }
            let before = try await scene.counts()
            for (name, text, says) in Self.refused {
                let error = await #expect(throws: ImportError.self) { try await scene.loadTable(name, text) }
                let told = error?.description ?? ""
                #expect(told.hasPrefix("table.csv was not imported, nothing was stored:\n"))
                #expect(told.contains(says), "\(says): \(told)")
            }
            #expect(try await scene.counts() == before)
        }
    }

    @Test func `a role that may not write is told whose role imports, without SQL`() async throws {
        try await ImportScene.with { scene async throws in
            let role = "stranger_\(scene.database.name.suffix(12))"
            try await scene.connection.execute("CREATE ROLE \(role); SET SESSION AUTHORIZATION \(role)")
            let error = await #expect(throws: PostgresError.self) {
                try await scene.loadTable("contact", "pathway_id,contacted_on,kind\np1,2026-01-05,phone\n")
            }
            #expect(error?.sqlState == "42501")
            #expect(error?.description.contains("whoever imports works as the role plannedcare_importer") == true)
            #expect(error?.description.contains("CREATE") == false)
            try await scene.connection.execute("RESET SESSION AUTHORIZATION; DROP ROLE \(role)")
        }
    }

    @Test func `a schema of an older version is told, with the file to run`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.connection.execute("DROP VIEW waiting_list.plan; DROP TABLE waiting_list.plan_row")
            let error = await #expect(throws: PostgresError.self) {
                try await scene.loadTable("plan", "pathway_id,flag,programme,started_on\np,f,g,2026-01-01\n")
            }
            #expect(error?.message.contains("waiting_list.plan_row") == true)
            #expect(error?.message.contains("run this version's config/waiting_list.sql") == true)
        }
    }
}

extension ImportScene {
    /// Imports a file of a table from memory.
    @discardableResult
    fileprivate func loadTable(_ name: String, _ text: String) async throws -> Int {
        let table = try #require(SourceTable(name))
        return try await TableImport(table, file: "table.csv").run(
            MemorySource(bytes: Array(text.utf8), piece: 64), on: connection)
    }
}
