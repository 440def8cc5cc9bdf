// An edition under `hes`: no count of one to seven below England in any file or on any page.
import Statistics
import Testing
import WaitingList

@testable import Reports

@Suite struct DisclosedEditionTests {
    /// Patients of a few places and treatment functions, most cells small, with the weekly report's own sections.
    private static let publication = Publication(of: report, from: snapshot, under: .hes)

    private static let snapshot: Snapshot = {
        var fold = PathwayFold(census: ReportFixture.census)
        var state: UInt64 = 20_260_131
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<900 {
            var row = PathwayRow()
            row.provider = Code(["RAA", "RAA", "RBB", "AB12C"][random(4)]) ?? .absent
            row.board = Code(["QAA", "QBB"][random(2)]) ?? .absent
            if random(30) == 0 { row.board = .absent }
            row.treatmentFunction = Code(["110", "120", "301", "502"][min(random(4), random(4))]) ?? .absent
            let days = Int32(random(5) == 0 ? random(900) : random(200))
            row.clockStart = random(50) == 0 ? nil : Int32(ReportFixture.census.daysSince2000) - days
            fold.add(row)
        }
        var snapshot = ReportFixture.snapshot(fold.tally())
        snapshot.listing.kind = .pathway
        snapshot.checks = [
            CheckResult(id: "organisations-known", rule: "r", outcome: .warned, finding: "1 provider code: RZZ 3"),
            CheckResult(id: "list-change", rule: "r", outcome: .warned, finding: "the list rose by 3"),
            CheckResult(id: "a-new-rule", rule: "r", outcome: .held, finding: "RAA 5"),
        ]
        return snapshot
    }()

    private static let report: Report = {
        var report = ReportFixture.report
        report.snapshots = .pathway
        report.sections.append(Section(kind: .table(.region, metrics: [.over(weeks: 52), .over(weeks: 104)])))
        report.sections.append(
            Section(kind: .table(.icb, metrics: [.unknownClockStart, .over(weeks: 65), .over(weeks: 104)])))
        report.sections.append(Section(kind: .dataQuality))
        return report
    }()

    private func rows(_ name: String, of publication: Publication = publication) throws -> [[String: String]] {
        let table = try #require(CSVTable.all(of: publication).first { $0.name == name })
        var bytes: [UInt8] = []
        try table.write { bytes += $0 }
        let lines = String(decoding: bytes, as: UTF8.self).replacing("Alder, Ash & \"\"Beech\"\"", with: "Alder")
            .split(separator: "\r\n").map {
                $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            }
        let header = try #require(lines.first)
        for line in lines { #expect(line.count == header.count) }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    /// Whether a cell is empty, 0, or a multiple of five that is at least ten.
    private func isSafe(_ text: String?) -> Bool {
        guard let text, !text.isEmpty else { return true }
        guard let number = Int(text) else { return false }
        return number == 0 || number >= 10 && number.isMultiple(of: 5)
    }

    @Test func `every count below England in measures is 0, hidden, or a multiple of five`() throws {
        var (hidden, shown) = (0, 0)
        for row in try rows("measures") where row["geography_type"] != "england" {
            #expect(isSafe(row["numerator"]) && isSafe(row["denominator"]), "\(row)")
            if row["unit"] == "pathways" { #expect(isSafe(row["value"]), "\(row)") }
            #expect((row["value"] == "") == ["[c]", "[x]"].contains(row["marker"]), "\(row)")
            if row["marker"] == "[c]" { hidden += 1 } else { shown += 1 }
        }
        #expect(hidden > 50 && shown > 50)
    }

    @Test func `percentages are worked out from the counts that are shown`() throws {
        var count = 0
        for row in try rows("measures") where row["geography_type"] != "england" && row["unit"] == "per cent" {
            guard let value = Double(row["value"] ?? "") else {
                #expect(row["numerator"] == "" || row["denominator"] == "")
                continue
            }
            let numerator = try #require(Double(row["numerator"] ?? ""))
            let denominator = try #require(Double(row["denominator"] ?? ""))
            #expect(value == 100 * numerator / denominator)
            count += 1
        }
        #expect(count > 5)
    }

    @Test func `providers and average waits hold no small count either, and agree with measures`() throws {
        var sizes: [String: String?] = [:]
        for row in try rows("measures") where row["geography_type"] == "provider" && row["measure_id"] == "list_size" {
            let line = row["category"] == "all" ? "C_999" : row["category"] ?? ""
            sizes["\(row["geography_code"] ?? "") \(line)"] = row["value"]
        }
        for row in try rows("average-waits") {
            let key = "\(row["provider_code"] ?? "") \(row["treatment_function_code"] ?? "")"
            #expect(sizes[key] == row["pathways"] && isSafe(row["pathways"]), "\(row)")
            if row["pathways"] == "" { #expect(row["marker"] == "[c]" && row["within_18_weeks_percent"] == "") }
        }
        for row in try rows("providers") {
            for id in [
                "list_size", "within_18_weeks", "over_52_weeks", "over_65_weeks", "over_78_weeks", "over_104_weeks",
            ] {
                #expect(isSafe(row[id]), "\(row)")
                if row[id] == "" { #expect(row["marker"] == "[c]") }
            }
        }
    }

    @Test func `tables of places show multiples of five, and England as it is`() throws {
        let tables = Self.publication.document.pages.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block.content, table.rowTitle != "Treatment function", table.rowTitle != "Rows"
            {
                table
            } else {
                nil
            }
        }
        #expect(tables.count == 4)
        for table in tables {
            for (place, column) in table.columns.enumerated()
            where !column.title.contains("(weeks)") && column.title != "Within 18 weeks" {
                for row in table.rows where !row.isTotal {
                    let cell = row.cells[place].replacing(",", with: "")
                    #expect(cell == "[c]" || isSafe(cell), "\(table.caption) \(row)")
                }
            }
            #expect(table.rows.last?.header == "England")
        }
        #expect(tables.flatMap(\.rows).flatMap(\.cells).contains("[c]"))
        #expect(tables[0].rows.last?.cells.first == "900")
    }

    @Test func `England is exact in every file`() throws {
        let exact = Publication(of: Self.report, from: Self.snapshot)
        func england(_ publication: Publication) throws -> [[String: String]] {
            try rows("measures", of: publication).filter { $0["geography_type"] == "england" }
        }
        #expect(try england(Self.publication) == england(exact))
        #expect(try rows("figures") == rows("figures", of: exact))
    }

    @Test func `findings about places say that there are some, and those about England say what`() throws {
        let findings = try rows("data-quality").map { $0["finding"] ?? "" }
        #expect(!findings[0].contains("3") && findings[0].hasPrefix("found at places below England"))
        #expect(findings[1] == "the list rose by 3")
        #expect(!findings[2].contains("5"))
    }

    @Test func `the notes say what is rounded and what the brackets mean`() {
        let notes = Self.publication.document.pages.flatMap(\.blocks).compactMap { block in
            if case .notes(let notes) = block.content { notes.map(\.text).joined() } else { nil }
        }.joined()
        #expect(notes.contains("rounded to the nearest 5") && notes.contains("[c] suppressed, fewer than 8"))
        let plain = ReportFixture.publication().document.pages.flatMap(\.blocks).map { "\($0.content)" }.joined()
        #expect(!plain.contains("[c]") && !plain.contains("nearest 5"))
    }

    @Test func `a report says its policy, or has that of its kind of snapshots`() throws {
        func report(_ lines: String) throws -> Report {
            let text = """
                id: a
                name: A
                title: B
                status: C
                source: D
                outputs: [csv]
                sections: [{kind: source}]
                \(lines)
                """
            return try ReportFile.read(text, file: "a.yaml", outputs: ["csv"]).get()
        }
        #expect(try report("").policy == .none)
        #expect(try report("snapshots: pathway").policy == .hes)
        #expect(try report("snapshots: pathway\ndisclosure: none").policy == .none)
        #expect(try report("disclosure: hes").policy == .hes)
        #expect(try report("disclosure: threshold(5)").policy == .threshold(5))
        #expect {
            try report("disclosure: threshold(1)")
        } throws: {
            "\($0)".contains("a.yaml:8:13") && "\($0)".contains("none, hes, or threshold(n)")
        }
    }
}
