// Each check of a monthly extract, with a file that fails it.

import Postgres
import Support
import Testing

@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct ImportChecksTests {
    /// A way to spoil a valid file, the check that notices, and what its first example says.
    struct Case: Sendable {
        let check: String
        let says: String
        let spoil: @Sendable (inout ExtractText) -> Void

        init(_ check: String, _ says: String, _ spoil: @escaping @Sendable (inout ExtractText) -> Void) {
            self.check = check
            self.says = says
            self.spoil = spoil
        }
    }

    static let cases = [
        Case("one-period", "row 4 (RAA, 01D, Part_1A, C_999): \"Period\" is 'RTT-May-2026'") {
            $0.rows[2]["Period"] = "RTT-May-2026"
        },
        Case("one-period", "\"Period\" is empty") { $0.rows[3]["Period"] = nil },
        Case("readable-period", "\"Period\" is 'January 2026'") { text in
            for index in text.rows.indices { text.rows[index]["Period"] = "January 2026" }
        },
        Case("codes-present", "\"Provider Org Code\" is empty") { $0.rows[0]["Provider Org Code"] = nil },
        Case("codes-present", "\"Commissioner Org Code\" is empty") { $0.rows[0]["Commissioner Org Code"] = "" },
        Case("codes-well-formed", "\"Provider Org Code\" is ' '") { $0.rows[0]["Provider Org Code"] = " " },
        Case("codes-well-formed", "row 3 (raa, 01D, Part_1A, X02): \"Provider Org Code\" is 'raa'") {
            $0.rows[1]["Provider Org Code"] = "raa"
        },
        Case("codes-well-formed", "\"Commissioner Org Code\" is 'TOOLONG'") {
            $0.rows[1]["Commissioner Org Code"] = "TOOLONG"
        },
        Case("codes-well-formed", "\"Commissioner Parent Org Code\" is 'Q'") {
            $0.rows[1]["Commissioner Parent Org Code"] = "Q"
        },
        Case("known-part", "\"RTT Part Type\" is 'Part_4'") { $0.rows[0]["RTT Part Type"] = "Part_4" },
        Case("known-part", "\"RTT Part Type\" is empty") { $0.rows[0]["RTT Part Type"] = nil },
        Case("known-treatment-function", "\"Treatment Function Code\" is 'C_108'") {
            $0.rows[0]["Treatment Function Code"] = "C_108"
        },
        Case("known-treatment-function", "\"Treatment Function Code\" is empty") {
            $0.rows[0]["Treatment Function Code"] = nil
        },
        Case("parts-present", "Part_2A is missing") { text in text.rows.removeAll { $0["RTT Part Type"] == "Part_2A" }
        },
        Case("parts-present", "Part_3 is 0") { text in
            for index in text.rows.indices where text.rows[index]["RTT Part Type"] == "Part_3" {
                text.rows[index]["Total All"] = "0"
            }
        },
        Case("nothing-negative", "\"Gt 18 To 19 Weeks SUM 1\" is -5") {
            $0.change("RAA", "Part_2", "C_100") { $0["Gt 18 To 19 Weeks SUM 1"] = "-5" }
        },
        Case("nothing-negative", "\"Total All\" is -1") {
            $0.change("RAA", "Part_3", "X02") { $0["Total All"] = "-1" }
        },
        Case("no-repeated-row", "row 32 (RAA, 01D, Part_1A, C_100): 2 times, first in row 2") {
            $0.rows.append($0.rows[0])
        },
        Case("bands-add-up", "the bands add up to 1530, \"Total\" is empty") {
            $0.change("RAA", "Part_2", "C_100") { $0["Total All"] = "1531" }
        },
        Case("bands-add-up", "\"Total All\" is empty") {
            $0.change("RAA", "Part_2", "C_100") { $0["Total All"] = nil }
        },
        Case("bands-add-up", "the bands add up to 513") {
            $0.change("RBB", "Part_2A", "X02") { $0["Gt 00 To 01 Weeks SUM 1"] = "13" }
        },
        Case("bands-add-up", "the bands add up to 255, \"Total\" is 254") {
            $0.change("RAA", "Part_1A", "C_100") { $0["Total"] = "254" }
        },
        Case("bands-add-up", "\"Patients with unknown clock start date\" is 2, \"Total All\" is 255") {
            $0.change("RAA", "Part_1B", "C_100") { $0["Patients with unknown clock start date"] = "2" }
        },
        Case("bands-add-up", "the bands add up to 3") {
            $0.change("RAA", "Part_3", "C_100") { $0["Gt 104 Weeks SUM 1"] = "3" }
        },
        Case(
            "totals-agree",
            "(RBB, 01D, Part_2, C_999): \"Gt 17 To 18 Weeks SUM 1\" is 601, the treatment functions add up to 600"
        ) {
            $0.change("RBB", "Part_2", "C_999") {
                $0["Gt 17 To 18 Weeks SUM 1"] = "601"
                $0["Gt 18 To 19 Weeks SUM 1"] = "599"
            }
        },
        Case("totals-agree", "\"Total All\" is 1801, the treatment functions add up to 1800") {
            $0.change("RBB", "Part_3", "C_999") { $0["Total All"] = "1801" }
        },
        Case("totals-agree", "there is no C_999") { text in
            if let index = text.index("RAA", "Part_3", "C_999") { text.rows.remove(at: index) }
        },
    ]

    /// One database serves all: a refused file leaves it as it was, which `refusal` makes sure of.
    @Test func `a spoilt file is refused, and the refusal names the place`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText(period: "RTT-December-2025").text)
            for spoilt in Self.cases {
                var text = ExtractText()
                spoilt.spoil(&text)
                let error = try await scene.refusal(of: text.text)
                let problem = error.problems.first { $0.check == spoilt.check }
                let examples = problem?.examples ?? []
                #expect(examples.contains { $0.contains(spoilt.says) }, "\(spoilt.check): \(spoilt.says): \(error)")
            }
        }
    }

    /// A change that makes a file odd, not wrong.
    static let oddities = [
        Case("decided-within-list", "at RAA Part_2A is") { text in
            text.add(4101, "RAA", "Part_2A", "C_100", band: 18)
        },
        Case("boards-placed", "QZZ has none") { text in
            for index in text.rows.indices { text.rows[index]["Commissioner Parent Org Code"] = "QZZ" }
        },
        Case("new-periods-cover-first-weeks", "at RAA ") { text in
            text.add(3000, "RAA", "Part_2", "C_100", band: 2)
        },
        Case("first-week-share", "1121 of 7121 pathways") { $0.add(1001, "RAA", "Part_2", "C_100", band: 0) },
        Case("unknown-clock-start-share", "Part_1B: 30 of 1050 pathways") { text in
            for function in ["C_100", "C_999"] {
                text.change("RAA", "Part_1B", function) {
                    $0["Patients with unknown clock start date"] = "30"
                    $0["Total All"] = String((Int($0["Total All"] ?? "") ?? 0) + 30)
                }
            }
        },
        Case("list-changed-little", "6120 now, 6120 on 2025-12-31") { _ in },
        Case("list-changed-little", "7120 now, 6120 on 2025-12-31") { $0.add(1000, "RAA", "Part_2", "X02", band: 20) },
        Case("long-waits-changed-little", "2400 now, 2400 on 2025-12-31") {
            $0.add(1, "RAA", "Part_2", "X02", band: 20)
        },
        Case("long-waits-changed-little", "2700 now, 2400 on 2025-12-31") {
            $0.add(300, "RAA", "Part_2", "X02", band: 60)
        },
    ]

    /// Each is one more revision of the same month, with the same census before it.
    @Test func `an odd file is imported with a warning, which is stored`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText(period: "RTT-December-2025").text)
            for odd in Self.oddities {
                var text = ExtractText()
                odd.spoil(&text)
                let receipt = try await scene.load(text.text)
                let warning = receipt.warnings.first { $0.check == odd.check }
                #expect(warning?.text.contains(odd.says) == true, "\(odd.check): \(odd.says): \(receipt.warnings)")
                let stored = try await scene.connection.query(
                    """
                    SELECT detail FROM waiting_list.import_check
                    WHERE census_date = '2026-01-31' AND revision = $1::int AND NOT passed AND check_id = $2
                    """, ["\(receipt.revision)", odd.check])
                #expect(stored.first?["detail"]?.contains(odd.says) == true, "\(odd.check): \(odd.says)")
            }
        }
    }

    @Test func `every check has a case that fails it, and its own id`() {
        let ids = ImportCheck.ofExtracts.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Set((Self.cases + Self.oddities).map(\.check)) == Set(ids))
    }

    @Test func `every wrong thing is told at once, ten of each kind`() async throws {
        try await ImportScene.with { scene async throws in
            var text = ExtractText()
            for index in text.rows.indices { text.rows[index]["Commissioner Org Code"] = "" }
            text.rows[0]["Treatment Function Code"] = "C_000"
            let error = try await scene.refusal(of: text.text)
            let missing = try #require(error.problems.first { $0.check == "codes-present" })
            #expect(missing.count == 30)
            #expect(missing.examples.count == 10)
            #expect(error.problems.contains { $0.check == "known-treatment-function" })
            #expect(error.description.contains("30 cases, the first 10:"))
        }
    }
}
