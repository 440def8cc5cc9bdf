// Waits and percentiles by hand: the edges of METHODS.
import Calculators
import Testing

@Suite struct WaitCalculatorTests {
    @Test(arguments: [
        ("2026-01-31", 0, 0, true), ("2026-01-24", 7, 0, true), ("2026-01-23", 8, 1, true),
        ("2025-09-27", 126, 17, true), ("2025-09-26", 127, 18, false), ("2024-01-31", 731, 104, false),
    ])
    func `days, band and 18 weeks`(clockStart: String, days: Int, band: Int, isWithin: Bool) throws {
        let line = "{\"clock_start\": \"\(clockStart)\", \"census_date\": \"2026-01-31\"}"
        let answer = Answering(method: "wait").outcome(of: line.utf8).line
        #expect(answer.hasPrefix("{\"days_waited\": \(days), \"band\": \(band), \"within_18_weeks\": \(isWithin), "))
    }

    @Test(arguments: ["\"clock_start\": null, ", "\"clock_start\": \"2026-02-01\", ", ""])
    func `an unknown clock start is in no band and over nothing`(clockStart: String) {
        let line = "{\(clockStart)\"census_date\": \"2026-01-31\"}"
        let answer = Answering(method: "wait").outcome(of: line.utf8).line
        #expect(answer.hasPrefix(#"{"days_waited": null, "band": null, "within_18_weeks": false"#))
        #expect(!answer.contains("true"))
    }

    @Test(arguments: [
        ("[40, 40, 20, 0]", "0.92", "", #"{"weeks": 2.6, "open_band": false}"#),
        ("[40, 40, 20, 0]", "1", "", #"{"weeks": 3.0, "open_band": false}"#),
        ("[40, 40, 20, 0]", "0", "", #"{"weeks": 0.0, "open_band": false}"#),
        ("[10, 0, 0, 90]", "0.5", "", #"{"weeks": 3.0, "open_band": true}"#),
        ("[19, 0]", "0.5", "", #"{"weeks": null, "open_band": false}"#),
        ("[19, 0]", "0.5", ", \"minimum_count\": 0", #"{"weeks": 0.5, "open_band": false}"#),
        ("[0, 0]", "0.5", ", \"minimum_count\": 0", #"{"weeks": null, "open_band": false}"#),
        ("[200, 0]", "0.925", "", #"{"weeks": 0.925, "open_band": false}"#),
    ])
    func `percentiles of bands`(counts: String, share: String, rest: String, answer: String) {
        let line = "{\"band_counts\": \(counts), \"percentile\": \(share)\(rest)}"
        #expect(Answering(method: "percentile").outcome(of: line.utf8).line == answer)
    }

    @Test(arguments: ["[-1, 5]", "[1.5]", "[1e300]", "[9000000000000, 1]", "[null]", "[]", "5"])
    func `counts that are none are refused`(counts: String) {
        let line = "{\"band_counts\": \(counts), \"percentile\": 0.5}"
        #expect(!Answering(method: "percentile").outcome(of: line.utf8).isAnswered)
    }
}
