// Control charts as rows: what the picture shows can be checked point by point.
@testable import Reports
import Statistics
import Testing
import WaitingList

@Suite struct SPCPointsTests {
    /// A share that rests at 60 for a dozen months and then rises, with a month that is hidden.
    private func finding() throws -> Finding {
        let days = (0..<14).map { Day(daysSince2000: 9000 + 7 * $0) }
        let values = (0..<13).map { 60 + Double($0 % 2) } + [80]
        let points = zip(days, values).enumerated().map { index, point in
            Finding.Point(
                day: point.0,
                measured: index == 3 ? Measured(value: nil, marker: .suppressed) : Measured(value: point.1))
        }
        return try #require(
            Finding(
                .withinEighteenWeeksPerCent, of: Cohort(.provider(code: "RAA")), placeName: "Alder", points: points,
                targets: [DatedTarget(92, from: days[0])]))
    }

    private func rows(of findings: [Finding]) throws -> (columns: [String], rows: [[CSVValue]]) {
        var document = ReportFixture.publication().document
        document.findings = findings
        let table = CSVTable.spcPoints(document)
        var rows: [[CSVValue]] = []
        try table.rows { rows.append($0) }
        return (table.columns.map(\.name), rows)
    }

    @Test func `each census is a row with limits, colour and rules`() throws {
        let (columns, rows) = try rows(of: [finding()])
        #expect(rows.count == 14)
        let last = Dictionary(uniqueKeysWithValues: zip(columns, try #require(rows.last)))
        #expect(last["point_type"] == .word("special_cause_improvement"))
        #expect(last["rules"] == .word("outside"))
        #expect(last["verdict"] == .word("improvement"))
        #expect(last["target"] == .number(92))
    }

    @Test func `a hidden point has its marker and no colour`() throws {
        let (columns, rows) = try rows(of: [finding()])
        let hidden = Dictionary(uniqueKeysWithValues: zip(columns, rows[3]))
        #expect(hidden["value"] == .empty && hidden["marker"] == .word("[c]") && hidden["point_type"] == .word(""))
    }

    @Test func `a measure that is charted twice has its rows once`() throws {
        #expect(try rows(of: [finding(), finding()]).rows.count == 14)
    }
}
