// Lines in, lines out: each line has its answer or its complaint, and the others do not suffer.
import Calculators
import JSON
import Testing

@Suite struct AnsweringTests {
    private let good = #"{"clock_start": "2025-01-31", "census_date": "2026-01-31"}"#

    @Test func `a good line is answered`() {
        let outcome = Answering(method: "wait").outcome(of: good.utf8)
        #expect(outcome.isAnswered)
        #expect(
            outcome.line
                == #"{"days_waited": 365, "band": 52, "within_18_weeks": false, "over_18_weeks": true, "over_52_weeks": true, "over_65_weeks": false, "over_78_weeks": false, "over_104_weeks": false}"#
        )
    }

    @Test(arguments: [
        ("", "this line is empty"), ("   ", "this line is empty"), ("[1]", "a request is an object"),
        (#"{"clock_start": "2025-02-30", "census_date": "2026-01-31"}"#, "\"clock_start\" is \"2025-02-30\""),
        (#"{"clock_start": "2025-01-31"}"#, "\"census_date\" is missing"),
        (#"{"clock_start": 5, "census_date": "2026-01-31"}"#, "\"clock_start\" must be a date"),
    ])
    func `a bad line is told what is wrong, in an object of one member`(line: String, words: String) throws {
        let outcome = Answering(method: "wait").outcome(of: line.utf8)
        #expect(!outcome.isAnswered)
        guard case .object(let members) = try JSONValue(line: outcome.line.utf8), members.count == 1,
            members[0].name == "error", case .text(let text) = members[0].value
        else {
            Issue.record("not a complaint: \(outcome.line)")
            return
        }
        #expect(text.contains(words))
    }

    @Test func `an unknown method is told on every line, with those there are`() {
        let outcome = Answering(method: "weight").outcome(of: good.utf8)
        #expect(!outcome.isAnswered)
        #expect(outcome.line.contains("there is no method") && outcome.line.contains("wait, percentile"))
    }

    @Test func `a request may name its method itself`() {
        let line = #"{"method": "wait", "clock_start": null, "census_date": "2026-01-31"}"#
        #expect(Answering(method: nil).outcome(of: line.utf8).isAnswered)
        #expect(Answering(method: "wait").outcome(of: line.utf8).isAnswered)
        #expect(!Answering(method: "percentile").outcome(of: line.utf8).isAnswered)
        #expect(!Answering(method: nil).outcome(of: good.utf8).isAnswered)
    }

    @Test func `a list of a million values is refused and the next line answered`() {
        let answering = Answering(method: "percentile")
        let counts = Array(repeating: "1", count: 1_000_000).joined(separator: ",")
        let outcome = answering.outcome(of: "{\"band_counts\": [\(counts)], \"percentile\": 0.5}".utf8)
        #expect(!outcome.isAnswered && outcome.line.contains("\\\"band_counts\\\" holds more values than the 100000"))
        #expect(answering.outcome(of: #"{"band_counts": [30, 0], "percentile": 0.5}"#.utf8).isAnswered)
    }
}
