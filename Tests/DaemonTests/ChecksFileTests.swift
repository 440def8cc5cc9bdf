// The section `checks`: severities, thresholds, and every mistake with its place.
import Settings
import Testing
import WaitingList

@testable import Daemon

@Suite struct ChecksFileTests {
    private func settings(_ text: String) throws -> CheckSettings {
        try ConfigurationFile.read("checks:\n" + text, file: "pc.yaml").result.get().checks
    }

    private func complaints(_ text: String) -> [String] {
        switch ConfigurationFile.read("checks:\n" + text, file: "pc.yaml").result {
        case .success: []
        case .failure(let errors): errors.diagnostics.map(\.description)
        }
    }

    private func check(_ id: String) throws -> DataCheck { try #require(DataCheck.named(id)) }

    @Test func `a rule is a severity, or a threshold, or both`() throws {
        let settings = try settings(
            """
              list-change: warn
              missing-share: off
              long-waits-change: {threshold: 12.5}
              list-size: {threshold: 8000000, severity: warn}
              first-week-share: {severity: hold}
            """)
        #expect(settings[try check("list-change")] == .init(threshold: 5, severity: .warn))
        #expect(settings[try check("missing-share")].severity == .off)
        #expect(settings[try check("long-waits-change")] == .init(threshold: 12.5, severity: .warn))
        #expect(settings[try check("list-size")] == .init(threshold: 8_000_000, severity: .warn))
        #expect(settings[try check("first-week-share")] == .init(threshold: 10, severity: .hold))
        #expect(settings[try check("totals-agree")] == (try check("totals-agree")).standard)
    }

    @Test func `without the section every rule has its defaults`() throws {
        #expect(try ConfigurationFile.read("{}", file: "pc.yaml").result.get().checks == CheckSettings())
    }

    @Test func `every mistake is told with its line and column`() {
        let found = complaints(
            """
              list-chnge: warn
              list-change: hodl
              missing-share: {threshold: 101}
              list-size: {threshold: 0.5}
              clock-starts-known: {treshold: 3}
              first-week-share: 10
              totals-agree: [hold]
              site-known:
            """)
        #expect(
            found == [
                #"pc.yaml:2:3: unknown key "list-chnge"; did you mean "list-change"?"#,
                #"pc.yaml:3:16: "list-change" needs one of hold, warn, off, or a mapping, found "hodl"; did you mean "hold"?"#,
                #"pc.yaml:4:30: "threshold" needs a number from 0.0 to 100.0, found "101""#,
                #"pc.yaml:5:26: "threshold" needs a whole number from 1 to 100000000, found "0.5""#,
                #"pc.yaml:6:24: unknown key "treshold"; did you mean "threshold"?"#,
                #"pc.yaml:7:21: "first-week-share" needs one of hold, warn, off, or a mapping, found "10""#,
                #"pc.yaml:8:17: "totals-agree" needs one of hold, warn, off, or a mapping, found a list"#,
                #"pc.yaml:9:14: "site-known" needs one of hold, warn, off, or a mapping, found nothing: give a value, or remove the line"#,
            ])
    }
}
