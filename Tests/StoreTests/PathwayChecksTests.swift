// Each check of a census of pathways, and every other way in which a file of them is refused.

import Support
import Testing
import WaitingList

@testable import Postgres
@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct PathwayChecksTests {
    /// A way to spoil a sound file, the check that notices, and what its first example says.
    struct Case: Sendable {
        let check: String
        let says: String
        let spoil: @Sendable (inout PathwayText) -> Void

        init(_ check: String, _ says: String, _ spoil: @escaping @Sendable (inout PathwayText) -> Void) {
            self.check = check
            self.says = says
            self.spoil = spoil
        }

        /// One value of the row of pathway 5, which is line 6.
        init(_ check: String, _ says: String, _ column: String, _ value: String) {
            self.init(check, says) { $0.rows[4][column] = value }
        }
    }

    static let cases = [
        Case("one-census", "row 6 (RBB, 110): census_date is 2026-01-25, not 2026-01-18", "census_date", "2026-01-25"),
        Case("one-census", "row 6 (RBB, 110): census_date is 1926-01-18, not 2026-01-18", "census_date", "1926-01-18"),
        Case("readable", "line 6, \"census_date\": \"infinity\" is not a day of", "census_date", "infinity"),
        Case("pathway-once", "row 6 (RBB, 110): pathway_id is 'p2', as in row 3", "pathway_id", "p2"),
        Case("codes-well-formed", "provider_code is 'rbb' (rows: 1)", "provider_code", "rbb"),
        Case("codes-well-formed", "commissioner_code is 'AB' (rows: 1)", "commissioner_code", "AB"),
        Case("codes-well-formed", "commissioner_icb_code is 'TOOLONG' (rows: 1)", "commissioner_icb_code", "TOOLONG"),
        Case("readable", "line 6, \"clock_start\": \"soon\" is not a day of the years", "clock_start", "soon"),
        Case("readable", "line 6, \"clock_start\": \"01/02/2026\" is not a day of", "clock_start", "01/02/2026"),
        Case("readable", "line 6, \"tci_date\": \"today\" is not a day of", "tci_date", "today"),
        Case("readable", "line 6 is \\. and nothing else, which PostgreSQL takes for the end") {
            $0.columns = ["provider_code"] + $0.columns.filter { $0 != "provider_code" }
            $0.rows[4] = ["provider_code": "\\.\n"]
        },
        Case("readable", "line 6, \"pathway_id\": is empty", "pathway_id", ""),
        Case("readable", "line 6, \"provider_code\": is empty", "provider_code", "\"\""),
        Case("readable", "line 6, \"census_date\": is empty", "census_date", ""),
        Case("readable", "line 6, \"waiting_list_type\": must be IRTT or ORTT", "waiting_list_type", "irtt"),
        Case("readable", "line 6, \"imd_decile\": must be from 1 to 10", "imd_decile", "0"),
        Case(
            "readable", "line 6, \"imd_decile\": \"1.5\" is not a whole number, written in digits", "imd_decile", "1.5"),
        Case("readable", "line 6, \"age_years\": must be from 0 to 130", "age_years", "131"),
        Case(
            "readable", "line 6, \"age_years\": value \"99999\" is out of range for type smallint", "age_years", "99999"
        ),
        Case("readable", "line 6: extra data after last expected column", "imd_decile", "1,2"),
        Case("readable", "line 202, \"provider_code\": is empty") { $0.rows.append(["census_date": "2026-01-18"]) },
        Case("columns-missing", "line 1: \"treatment_function_code\"") { text in
            text.columns.removeAll { $0 == "treatment_function_code" }
        },
        Case("columns-missing", "line 1: \"census_date\"") { text in text.columns.removeAll { $0 == "census_date" } },
        Case("columns-unexpected", "line 1: \"nhs_number\"") { $0.columns.append("nhs_number") },
        Case("columns-unexpected", "line 1: \"row_address\"") { $0.columns.append("row_address") },
        Case("columns-repeated", "line 1: \"sex\"") { $0.columns.append("sex") },
        Case("rows", "there are none") { $0.rows = [] },
        Case("list-not-shrunken", "149 pathways, 200 at 2026-01-11") { $0.rows.removeLast(51) },
    ]

    /// One database serves all: a refused file leaves it as it was, which `refusal` makes sure of.
    @Test func `a spoilt file is refused, and the refusal names the place`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText(census: "2026-01-11").text)
            for spoilt in Self.cases {
                var text = PathwayText()
                spoilt.spoil(&text)
                let error = try await scene.refusal(ofPathways: text.text)
                let examples = error.problems.first { $0.check == spoilt.check }?.examples ?? []
                #expect(examples.contains { $0.hasPrefix(spoilt.says) }, "\(spoilt.says): \(error)")
            }
        }
    }

    /// A change that makes a file odd, not wrong.
    static let oddities = [
        Case("boards-placed", "QZZ has none (rows: 1)", "commissioner_icb_code", "QZZ"),
        Case(
            "known-treatment-function", "treatment_function_code is '000' (rows: 1)", "treatment_function_code", "000"),
        Case("sites-well-formed", "site_code is 'R-1' (rows: 1)", "site_code", "R-1"),
        Case("sites-well-formed", "site_code is 'R1' (rows: 1)", "site_code", "R1"),
        Case("sites-well-formed", "site_code is 'RAA012345' (rows: 1)", "site_code", "RAA012345"),
        Case("known-priority", "priority_code is 'P9' (rows: 1)", "priority_code", "P9"),
        Case("clock-start-reached", "row 6 (RBB, 110): clock_start is 2026-01-19", "clock_start", "2026-01-19"),
        Case(
            "decided-while-waiting", "row 6 (RBB, 110): decision_to_admit is 2020-01-01, clock_start is 2026-01-13",
            "decision_to_admit", "2020-01-01"),
        Case("unknown-clock-start-share", "3 of 200 pathways") { text in
            for row in 0..<3 { text.rows[row]["clock_start"] = "" }
        },
        Case("list-changed-little", "200 now, 200 on 2026-01-11") { _ in },
        Case("list-changed-little", "179 now, 200 on 2026-01-11") { $0.rows.removeLast(21) },
        Case("long-waits-changed-little", "20 now, 0 on 2026-01-11") { text in
            for row in 0..<20 { text.rows[row]["clock_start"] = "2024-01-01" }
        },
    ]

    /// Each is one more revision of the same census, with the same one before it.
    @Test func `an odd file is imported with a warning, which is stored`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText(census: "2026-01-11").text)
            for odd in Self.oddities {
                var text = PathwayText()
                odd.spoil(&text)
                let receipt = try await scene.loadPathways(text.text)
                let warning = receipt.warnings.first { $0.check == odd.check }
                #expect(warning?.text.contains(odd.says) == true, "\(odd.says): \(receipt.warnings)")
                let stored = try await scene.connection.query(
                    """
                    SELECT detail FROM waiting_list.import_check WHERE kind = 'pathway' AND census_date = '2026-01-18'
                        AND revision = $1::int AND NOT passed AND check_id = $2
                    """, ["\(receipt.revision)", odd.check])
                #expect(stored.first?["detail"]?.contains(odd.says) == true, "\(odd.says)")
            }
        }
    }

    @Test func `every check has a case that fails it, and its own id`() {
        let ids = (ImportCheck.ofPathways + [.pathwayOnce, .oneCensus("2026-01-18")]).map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Set(ids).isSubset(of: (Self.cases + Self.oddities).map(\.check)))
    }

    @Test func `a list that is as it should be has no warnings, with priorities and specialties of every kind`()
        async throws
    {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText(census: "2026-01-11").text)
            var text = PathwayText(210)
            for (row, priority) in ["P1a", "P1b", "P2", "P3", "P4", "P5", "P6", ""].enumerated() {
                text.rows[row]["priority_code"] = priority
            }
            for (row, code) in ["100", "C_110", "X02", "108", "502"].enumerated() {
                text.rows[row]["treatment_function_code"] = code
            }
            #expect(try await scene.loadPathways(text.text).warnings == [])
        }
    }

    @Test func `rows of another census than the one that was told are refused`() async throws {
        try await ImportScene.with { scene async throws in
            let error = try await scene.refusal(ofPathways: PathwayText(20).text) { $0.census = Day("2026-01-25") }
            let problem = try #require(error.problems.first { $0.check == "one-census" })
            #expect(problem.count == 20 && problem.examples.count == 10)
            #expect(problem.examples.first == "row 2 (RBB, 110): census_date is 2026-01-18, not 2026-01-25")
            let same = try await scene.loadPathways(PathwayText(20).text) { $0.census = Day("2026-01-18") }
            #expect(same.pathways == 20)
        }
    }

    @Test func `a census that is no plain day is refused, with its row`() async throws {
        try await ImportScene.with { scene async throws in
            for date in ["infinity", "-infinity", "0026-01-18 BC", "1899-12-31", "2101-01-01", "20260-01-18"] {
                let error = try await scene.refusal(ofPathways: PathwayText(20, census: date).text)
                let problem = try #require(error.problems.first)
                let found =
                    "line 2, \"census_date\": \"\(date)\" is not a day of the years 1900 to 2100, written yyyy-mm-dd"
                #expect(problem.check == "readable" && problem.examples == [found])
            }
            let old = try await scene.refusal(ofPathways: PathwayText(20, census: "1999-12-31").text).problems.first
            #expect(old?.check == "census-is-a-day" && old?.examples == ["row 2: census_date is 1999-12-31"])
        }
    }

    @Test func `a census later than tomorrow is refused, unless it is made up`() async throws {
        try await ImportScene.with { scene async throws in
            let days = "SELECT (current_date + 1)::text AS tomorrow, (current_date + 2)::text AS later"
            let row = try #require(try await scene.connection.query(days).first)
            #expect(try await scene.loadPathways(PathwayText(20, census: row.text("tomorrow")).text).revision == 1)
            let later = PathwayText(20, census: try row.text("later")).text
            let problem = try await scene.refusal(ofPathways: later).problems.first
            #expect(problem?.check == "census-has-come")
            #expect(
                problem?.examples.first?.hasPrefix("census_date is \(try row.text("later")), and today is ") == true)
            #expect(try await scene.loadPathways(later) { $0.illustrative = true }.revision == 1)
        }
    }

    @Test func `ten of many repeated pathways are named, with their rows`() async throws {
        try await ImportScene.with { scene async throws in
            var text = PathwayText(40)
            text.rows += text.rows.prefix(12)
            let problem = try #require(try await scene.refusal(ofPathways: text.text).problems.first)
            #expect(problem.check == "pathway-once" && problem.count == 12 && problem.examples.count == 10)
            #expect(problem.examples.last == "row 51 (RAA, 110): pathway_id is 'p10', as in row 11")
        }
    }

    @Test func `rows are counted right in a table of many pages`() async throws {
        try await ImportScene.with { scene async throws in
            var text = PathwayText(20_000)
            text.rows[18_765]["decision_to_admit"] = "2000-01-01"
            let warnings = try await scene.loadPathways(text.text, piece: 100_000).warnings
            let warning = try #require(warnings.first { $0.check == "decided-while-waiting" })
            #expect(warning.text.contains("row 18767 (RAA, 110)"))
        }
    }

    @Test func `a shrunken list is accepted when that is said, or when only one of the two is made up`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText(census: "2026-01-11").text)
            let half = PathwayText(100).text
            #expect(try await scene.refusal(ofPathways: half).description.contains("--accept-shrunken-list"))
            #expect(try await scene.loadPathways(half) { $0.illustrative = true }.revision == 1)
            #expect(try await scene.loadPathways(half) { $0.acceptsShrunkenList = true }.revision == 2)
        }
    }

    @Test func `an error of the source stores nothing and is thrown as it is`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.loadPathways(PathwayText().text)
            let before = try await scene.counts()
            let bytes = Array(PathwayText().text.utf8)
            await #expect(throws: MemorySource.Broken.self) {
                let source = MemorySource(bytes: bytes, piece: 1000, breaksAt: 8000)
                _ = try await PathwayImport(file: "f").run(source, on: scene.connection)
            }
            #expect(try await scene.counts() == before)
            #expect(try await scene.loadPathways(PathwayText().text).revision == 2)
        }
    }

    @Test func `a schema of an older version is told, with the file to run`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.connection.execute(
                "DROP VIEW waiting_list.pathway; DROP TABLE waiting_list.pathway_row")
            let error = await #expect(throws: PostgresError.self) {
                try await scene.loadPathways(PathwayText().text)
            }
            #expect(error?.message.contains("waiting_list.pathway_row") == true)
            #expect(error?.message.contains("run this version's config/waiting_list.sql") == true)
        }
    }
}
