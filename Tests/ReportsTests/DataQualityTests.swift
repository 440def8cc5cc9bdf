// The section on data quality: the verdict, what was found first, what was left out, and what was revised.
import Testing
import WaitingList

@testable import Reports

@Suite struct DataQualityTests {
    private static let release = Release(by: "a.analyst", at: "2026-02-03T09:30:00Z", reason: "Confirmed by the trust")

    private func document(_ checks: [CheckResult], release: Release? = nil, revision: Int = 3) -> Document {
        var snapshot = ReportFixture.snapshot()
        snapshot.checks = checks
        snapshot.release = release
        snapshot.listing.revision = revision
        var report = ReportFixture.report
        report.sections = [Section(kind: .dataQuality, newPage: "Data quality")]
        return Publication(of: report, from: snapshot).document
    }

    private func blocks<Value>(_ document: Document, _ pick: (Block.Content) -> Value?) -> [Value] {
        document.pages.flatMap(\.blocks).compactMap { pick($0.content) }
    }

    private func lede(_ document: Document) -> String {
        blocks(document) { if case .lede(let words) = $0 { words.map(\.text).joined() } else { nil } }.joined()
    }

    private func result(_ id: String, _ outcome: CheckResult.Outcome, _ finding: String? = nil) -> CheckResult {
        CheckResult(id: id, rule: "the rule \(id)", outcome: outcome, finding: finding)
    }

    @Test func `the verdict counts what was asked`() {
        let passed = [result("a", .passed), result("b", .passed)]
        #expect(lede(document(passed)) == "All 2 checks passed.")
        #expect(
            lede(document(passed + [result("c", .notApplicable, "x")]))
                == "All 2 checks passed. 1 more could not be asked of this census or is switched off.")
        #expect(lede(document(passed + [result("c", .warned, "x")])) == "1 of 3 checks found something.")
        #expect(
            lede(document([result("a", .held, "x"), result("b", .held, "y")]))
                == "2 of 2 checks found something. 2 hold this edition until a person releases it.")
    }

    @Test func `who released a held census is told, when and why`() throws {
        let document = document([result("a", .held, "x"), result("b", .passed)], release: Self.release)
        #expect(
            lede(document) == "1 of 2 checks found something. 1 held this edition, which a.analyst released on "
                + "3 February 2026: \u{201C}Confirmed by the trust\u{201D}.")
        let table = try #require(blocks(document) { if case .textTable(let table) = $0 { table } else { nil } }.first)
        #expect(
            table.rows.first?.map(\.text) == ["The rule a", "Held, released by a.analyst on 3 February 2026", "X"])
    }

    @Test func `what was found has a table of its own, what holds the edition first`() throws {
        let tables = textTables([
            result("a", .notApplicable, "no census before"), result("b", .passed), result("c", .warned, "3 trusts"),
            result("d", .held, "empty"), result("e", .passed),
        ])
        #expect(
            tables.map { $0.rows.map { $0.map(\.text) } } == [
                [["The rule d", "Held", "Empty"], ["The rule c", "Look", "3 trusts"]],
                [["The rule b", "Passed"], ["The rule e", "Passed"], ["The rule a", "Not asked: no census before"]],
            ])
        #expect(tables.map(\.number) == [1, 2])
        #expect(tables.map(\.headline) == ["What the checks found", "What passed, and what was not asked"])
        #expect(tables[0].rows[0].map(\.isStrong) == [false, true, false])
        for table in tables {
            #expect(table.columns.reduce(0) { $0 + $1.share } == 1)
            for row in table.rows { #expect(row.count == table.columns.count) }
        }
    }

    @Test func `where everything passed there is one table, and where everything found something too`() {
        #expect(textTables([result("a", .passed)]).map(\.headline) == ["What passed"])
        #expect(textTables([result("a", .warned, "x")]).map(\.headline) == ["What the checks found"])
    }

    private func textTables(_ checks: [CheckResult]) -> [TextTable] {
        blocks(document(checks)) { if case .textTable(let table) = $0 { table } else { nil } }
    }

    @Test func `without checks the page says so, and still tells what became of the rows`() throws {
        let document = document([])
        #expect(lede(document) == "No data checks were asked of this census.")
        #expect(blocks(document) { if case .textTable = $0 { true } else { nil } }.isEmpty)
        let rows = try #require(blocks(document) { if case .table(let table) = $0 { table } else { nil } }.first)
        #expect(rows.number == 1)
        #expect(rows.rows.map { $0.cells[0] } == ["0", "0", "0", "12", "12"])
        #expect(document.pages.last?.heading == "Data quality")
    }

    @Test func `rows add up to what was read`() throws {
        var tally = ReportFixture.tally()
        for (commissioner, line) in [("NONC", "C_100"), ("00A", "C_999"), ("00A", "C_777")] {
            tally.add(BandRow(providerCode: "RAA", commissionerCode: commissioner, treatmentFunctionCode: line))
        }
        var report = ReportFixture.report
        report.sections = [Section(kind: .dataQuality)]
        let document = Publication(of: report, from: ReportFixture.snapshot(tally)).document
        let table = try #require(blocks(document) { if case .table(let table) = $0 { table } else { nil } }.first)
        #expect(table.rows.map { $0.cells[0] } == ["1", "1", "1", "12", "15"])
        #expect(table.rows.map(\.isTotal) == [false, false, false, false, true])
    }

    @Test(arguments: [
        (1, "Revisions:", "this census has not been revised."),
        (2, "Revised:", "revision 2 of this census replaces the one before."),
    ])
    func `a revised census says so`(revision: Int, label: String, text: String) {
        let notes = blocks(document([], revision: revision)) { if case .notes(let notes) = $0 { notes } else { nil } }
            .flatMap { $0 }
        #expect(
            notes == [
                Note(
                    label: "Where the figures come from:",
                    text: "A fixture, census of 31 January 2026. Read from extract.csv, counts by weeks waited."),
                Note(label: label, text: text),
            ])
    }
}
