// How a report file is decoded: the example to copy from, and the proof that its errors come all at once.

import Settings
import Testing

/// A plain report: it knows no reader.
private struct Report: Equatable {
    var id: String
    var title: String
    var schedule: Schedule
    var sections: [Section]
    var recipients: [String] = []

    struct Schedule: Equatable {
        enum Every: String, CaseIterable {
            case day, week, month
        }
        var every: Every
        var timeout: Duration = .seconds(900)
        var from: SettingsDate?
    }

    enum Section: Equatable {
        case text(String)
        case table(measures: [String], rows: Int)
    }
}

/// What a room that owns a settings type writes: one small function a mapping.
extension Report {
    static func read(_ text: String) -> Result<Report, SettingsErrors> {
        SettingsReader.read(text, file: "weekly.yaml") { root in
            Report(
                id: root.value("id", .string),
                title: root.value("title", .string),
                schedule: root.mapping("schedule", Schedule.init(reading:)),
                sections: root.list("sections", Section.init(reading:)),
                recipients: root.list("recipients", of: .string, default: []))
        }
    }
}

extension Report.Schedule {
    init(reading mapping: inout SettingsMapping) {
        every = mapping.value("every", .oneOf(Every.self))
        timeout = mapping.value("timeout", .duration(in: .seconds(1)...(.seconds(3600))), default: .seconds(900))
        from = mapping.optional("from", .date)
    }
}

extension Report.Section {
    init(reading mapping: inout SettingsMapping) {
        switch mapping.value("kind", .oneOf(["text", "table"])) {
        case "text": self = .text(mapping.value("text", .string))
        case "table":
            self = .table(
                measures: mapping.list("measures", of: .string),
                rows: mapping.value("rows", .int(in: 1...100), default: 10))
        default:
            mapping.ignoreRest()
            self = .text("")
        }
    }
}

@Suite struct ReportFileExample {
    @Test func `a report with two sections is read whole`() throws {
        let text = """
            id: weekly
            title: "Waiting list: the week"
            schedule:
              every: week
              from: 2026-01-31
            sections:
              - kind: text
                text: >-
                  One line
                  folded.
              - kind: table
                measures: [list_size, over_52_weeks]
            """
        let report = try Report.read(text).get()
        let schedule = Report.Schedule(every: .week, from: SettingsDate(year: 2026, month: 1, day: 31))
        #expect(
            report
                == Report(
                    id: "weekly", title: "Waiting list: the week", schedule: schedule,
                    sections: [.text("One line folded."), .table(measures: ["list_size", "over_52_weeks"], rows: 10)]))
    }

    @Test func `all that is wrong with a report comes at once and in file order`() {
        let text = """
            id: weekly
            titel: Week
            schedule:
              every: weekly
              timeout: 2h
              from: 2026-02-30
            sections:
              - kind: chart
                of: anything
              - kind: table
                measures: list_size
                rows: 0
              - plain words
            """
        let expected = """
            weekly.yaml:1:1: missing key "title"
            weekly.yaml:2:1: unknown key "titel"; did you mean "title"?
            weekly.yaml:4:10: "every" needs one of day, week, month, found "weekly"
            weekly.yaml:5:12: "timeout" needs a duration from 1s to 1h, found "2h"
            weekly.yaml:6:9: "from" needs a date as yyyy-mm-dd, found "2026-02-30"
            weekly.yaml:8:11: "kind" needs one of text, table, found "chart"
            weekly.yaml:11:15: "measures" needs a list, found "list_size"
            weekly.yaml:12:11: "rows" needs a whole number from 1 to 100, found "0"
            weekly.yaml:13:5: each of "sections" needs a mapping, found "plain words"
            """
        #expect(Report.read(text).failure?.description == expected)
    }
}

extension Result {
    /// The error, when that is what it is.
    var failure: Failure? {
        if case .failure(let error) = self { return error }
        return nil
    }
}
