// Months as the published file writes them.

import Testing

@testable import Store

struct ExtractPeriodTests {
    @Test(arguments: [
        ("RTT-January-2026", "2026-01-31"), ("RTT-February-2026", "2026-02-28"), ("RTT-February-2024", "2024-02-29"),
        ("RTT-February-2100", "2100-02-28"), ("RTT-November-2025", "2025-11-30"), ("RTT-December-2025", "2025-12-31"),
    ])
    func `a census is taken on the last day of the month`(text: String, census: String) {
        #expect(ExtractPeriod(text)?.censusDate == census)
    }

    @Test(arguments: [
        "", "January-2026", "RTT-Janvier-2026", "RTT-January-26", "RTT-January-2026-x", "RTT-January-0026",
        "rtt-january-2026",
    ])
    func `anything else is no month`(text: String) {
        #expect(ExtractPeriod(text) == nil)
    }
}
