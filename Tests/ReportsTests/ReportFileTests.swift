// Report files: what they may hold, and every mistake at once with its place.
@testable import Reports
import Settings
import Testing
import WaitingList

@Suite struct ReportFileTests {
    private func read(_ text: String) -> Result<Report, SettingsErrors> {
        ReportFile.read(text, file: "r.yaml", outputs: ["pdf", "csv"])
    }

    @Test func `a report is read`() throws {
        let report = try read(
            """
            id: national
            name: National report
            title: Elective waiting list
            status: Management information
            source: NHS England
            outputs: [pdf, csv]
            standards:
              - {metric: within_18_weeks_percent, value: 92, from: 2012-04-01, source: NHS Constitution}
            sections:
              - kind: headline
                tiles: [list_size, over_52_weeks]
              - kind: table
                by: icb
                width: left
                new_page: Boards
                metrics: [median_wait_weeks]
              - kind: notes
              - kind: data_quality
            """
        ).get()
        #expect(report.id == "national")
        #expect(report.standards.first?.value == 92)
        #expect(report.sections.map(\.width) == [.full, .left, .full, .full])
        #expect(report.sections[1].newPage == "Boards")
        if case .dataQuality = report.sections[3].kind {} else { Issue.record("the fourth section is another") }
        guard case .table(.icb, let metrics) = report.sections[1].kind else {
            Issue.record("the second section is no table by board")
            return
        }
        #expect(metrics.map(\.id) == ["median_wait_weeks"])
    }

    @Test(arguments: [
        ("kind: headline\n    tiles: [list_size, list_size, list_size, list_size, list_size]", "room for 1 to 4"),
        (
            "kind: table\n    by: icb\n    width: left\n    metrics: [list_size, list_size, list_size, list_size]",
            "room for 1 to 3"
        ),
        ("kind: table\n    by: icb\n    metrics: []", "room for 1 to 7"),
    ])
    func `what has no room on the page is refused`(section: String, message: String) {
        let result = read(
            "id: a\nname: a\ntitle: a\nstatus: a\nsource: a\noutputs: [pdf]\nsections:\n  - " + section)
        guard case .failure(let errors) = result else {
            Issue.record("read")
            return
        }
        #expect(errors.description.contains(message), "\(errors)")
    }

    @Test func `every mistake is told at once, with line and column`() {
        let result = read(
            """
            id: National Report
            name: National report
            titel: Elective waiting list
            status: x
            source: y
            outputs: [pdf, docx]
            sections:
              - kind: table
                by: county
                metrics: [list_size, list_sise]
              - kind: piechart
            """)
        guard case .failure(let errors) = result else {
            Issue.record("a file full of mistakes was read")
            return
        }
        let places = errors.diagnostics.map { "\($0.line):\($0.column)" }
        #expect(Set(places).isSuperset(of: ["1:5", "3:1", "6:16", "9:9", "10:26", "11:11"]), "\(errors)")
        #expect(errors.description.contains("r.yaml:3:1"))
        #expect(errors.description.contains("did you mean"))
    }
}
