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

    @Test func `what figures are held against is read, and page 1's notices`() throws {
        let report = try read(
            Self.top + """
                audience: provider
                numbers: cy-GB
                notices: {next_update: 13 November 2025, sharing: Not before 9 October.}
                targets:
                  - {metric: within_18_weeks_percent, value: 65, by: 2026-03-31, source: Guidance}
                rebases:
                  - {metric: over_52_weeks, day: 2024-09-22, reason: Weekend lists}
                events:
                  - {day: 2020-03-23, text: First COVID-19 lockdown}
                sections: [{kind: source}]
                """
        ).get()
        #expect(report.audience == .provider)
        #expect(report.numbers == .welsh)
        #expect(report.notices == Notices(nextUpdate: "13 November 2025", sharing: "Not before 9 October."))
        let days = ["2026-03-31", "2024-09-22", "2020-03-23"].compactMap { Day($0) }
        #expect(
            report.targets == [Target(metricID: "within_18_weeks_percent", value: 65, by: days[0], source: "Guidance")])
        #expect(report.rebases == [MetricRebase(metricID: "over_52_weeks", day: days[1], reason: "Weekend lists")])
        #expect(report.events == [Event(day: days[2], text: "First COVID-19 lockdown")])
    }

    @Test func `what is left out has its default`() throws {
        let report = try read(Self.top + "sections: [{kind: source}]").get()
        #expect(report.audience == .england)
        #expect(report.numbers == .british)
        #expect(report.notices == Notices())
        #expect(report.standards.isEmpty && report.targets.isEmpty && report.rebases.isEmpty && report.events.isEmpty)
    }

    @Test func `every kind of section is read, with what it has when nothing is said`() throws {
        let report = try read(
            Self.top + """
                sections:
                  - {kind: headline, tiles: [list_size]}
                  - {kind: bands_over_time, periods: 24}
                  - {kind: trend, measure: over_52_weeks, plan: false}
                  - {kind: milestones, weeks: [52, 104]}
                  - {kind: milestones}
                  - kind: cohorts
                  - {kind: findings, metrics: [list_size]}
                  - kind: reading_charts
                  - {kind: control_chart, measure: list_size}
                  - {kind: control_chart, measure: list_size, width: left}
                  - {kind: control_chart, measure: list_size, width: right, moving_range: true}
                  - kind: wait_distribution
                  - {kind: table, by: members, metrics: [list_size]}
                  - {kind: small_multiples, measure: list_size, by: icb}
                  - {kind: funnel, measure: within_18_weeks_percent, by: provider}
                  - {kind: positions, metrics: [list_size], by: provider}
                  - {kind: heat, measure: within_18_weeks_percent, by: members}
                  - kind: activity
                  - kind: cancellations
                  - kind: readiness
                  - kind: programmes
                  - {kind: projection, measure: list_size}
                  - kind: inequalities
                  - kind: data_quality
                  - kind: definitions
                  - kind: contact
                  - kind: source
                  - kind: notes
                  - {kind: activity, off: true}
                """
        ).get()
        #expect(
            report.sections.map { String(describing: $0.kind).prefix { $0 != "(" } } == [
                "headline", "bandsOverTime", "trend", "milestones", "milestones", "cohorts", "findings",
                "readingCharts", "controlChart", "controlChart", "controlChart", "waitDistribution", "table",
                "smallMultiples", "funnel", "positions", "heat", "activity", "cancellations", "readiness", "programmes",
                "projection", "inequalities", "dataQuality", "definitions", "contact", "source", "notes",
            ])
        let weeks = report.sections.compactMap { if case .milestones(let weeks, _) = $0.kind { weeks } else { nil } }
        #expect(weeks == [[104, 52], [104, 78, 65, 52]])
        let ranges = report.sections.compactMap { section in
            if case .controlChart(_, _, let showsMovingRange) = section.kind { showsMovingRange } else { nil }
        }
        #expect(ranges == [true, false, true])
        guard case .trend(_, nil, showsPlan: false) = report.sections[2].kind else {
            Issue.record("the trend shows its plan")
            return
        }
    }

    @Test func `a section that is switched off is left out, and its mistakes are told`() throws {
        let text = Self.top + "sections:\n  - {kind: trend, off: true}\n  - kind: notes"
        #expect(complaints(text) == ["r.yaml:8:5: missing key \"measure\""])
    }

    @Test(arguments: [
        ("{kind: funnel, measure: list_size, by: icb}", "\"measure\" needs one of within_18_weeks_percent"),
        ("{kind: projection, measure: p92_wait_weeks}", "\"measure\" needs one of list_size"),
        ("{kind: milestones, weeks: [26]}", "each of \"weeks\" needs one of 18, 52, 65, 78, 104"),
        ("{kind: milestones, weeks: []}", "\"weeks\" holds 0 thresholds"),
        ("{kind: small_multiples, measure: list_size, by: provider}", "\"by\" needs one of region, icb"),
        ("{kind: bands_over_time, periods: 1}", "\"periods\" needs a whole number from 2 to 1000"),
        ("{kind: cohorts, measure: list_size}", "unknown key \"measure\""),
        ("{kind: trend, measure: list_size, width: middle}", "\"width\" needs one of full, left, right"),
    ])
    func `an option that its kind does not take is told`(section: String, message: String) {
        let found = complaints(Self.top + "sections:\n  - " + section)
        #expect(found.contains { $0.contains(message) }, "\(found)")
    }

    @Test(arguments: [
        ("sections: []", "8:11: \"sections\" holds no section that is shown"),
        ("sections: [{kind: notes, off: true}]", "8:11: \"sections\" holds no section that is shown"),
        (
            "sections: [{kind: findings, metrics: [list_size, list_size]}]",
            "8:50: each of \"metrics\" needs the id of a measure, each once, found \"list_size\""
        ),
        (
            "sections: [{kind: headline, tiles: [within_18_weeks_per_cent]}]",
            "8:37: each of \"tiles\" needs the id of a measure, each once, found \"within_18_weeks_per_cent\"; "
                + "did you mean \"within_18_weeks_percent\"?"
        ),
    ])
    func `sections that cannot be meant are told`(sections: String, message: String) {
        #expect(complaints(Self.top + "audience: england\n" + sections) == ["r.yaml:" + message])
    }

    @Test func `shares are held against 0 to 100 per cent, counts against more`() {
        let rest = "source: A}]\nsections: [{kind: notes}]"
        let standards = Self.top + "standards: [{from: 2012-04-01, metric: "
        let targets = Self.top + "targets: [{by: 2026-03-31, metric: "
        for start in [standards, targets] {
            #expect(complaints(start + "within_18_weeks_percent, value: 100, \(rest)") == [])
            #expect(complaints(start + "list_size, value: 9000, \(rest)") == [])
            let found = complaints(start + "within_18_weeks_percent, value: 920, \(rest)")
            #expect(found.count == 1 && found[0].contains("\"value\" needs a number from 0.0 to 100.0, found \"920\""))
        }
    }

    @Test func `a name, title or source that says nothing is told`() {
        let text = "id: a\nname: \"\"\ntitle: \" \"\nstatus: a\nsource: \"\"\noutputs: [pdf]\nsections: [{kind: notes}]"
        #expect(
            complaints(text) == [
                "r.yaml:2:7: \"name\" needs a text that says something, found \"\"",
                "r.yaml:3:8: \"title\" needs a text that says something, found \" \"",
                "r.yaml:5:9: \"source\" needs a text that says something, found \"\"",
            ])
    }

    @Test func `a language of numbers that there is not is refused by name`() {
        let found = complaints(Self.top + "numbers: fr-FR\nsections: [{kind: source}]")
        #expect(found == ["r.yaml:7:10: \"numbers\" needs one of en-GB, cy-GB, found \"fr-FR\""])
    }

    private static let top = "id: a\nname: a\ntitle: a\nstatus: a\nsource: a\noutputs: [pdf]\n"

    private func complaints(_ text: String) -> [String] {
        guard case .failure(let errors) = read(text) else { return [] }
        return errors.diagnostics.map(\.description)
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
