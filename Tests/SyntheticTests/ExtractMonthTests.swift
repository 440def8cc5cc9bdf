// Months and the names made of them.

import Synthetic
import Testing

@Suite struct ExtractMonthTests {
    @Test func `the published name of January 2026`() throws {
        let month = try #require(ExtractMonth(year: 2026, month: 1))
        #expect(month.period == "RTT-January-2026")
        #expect(month.fileName == "20260131-RTT-January-2026-full-extract.csv")
    }

    @Test func `a file is named for the last day of its month`() {
        let days = [(2026, 2), (2024, 2), (2026, 4), (2025, 12)].map {
            ExtractMonth(year: $0.0, month: $0.1)?.fileName.prefix(8)
        }
        #expect(days == ["20260228", "20240229", "20260430", "20251231"])
    }

    @Test func `months that were never published are none`() {
        #expect(ExtractMonth(year: 2026, month: 0) == nil)
        #expect(ExtractMonth(year: 2026, month: 13) == nil)
        #expect(ExtractMonth(year: 2015, month: 12) == nil)
        #expect(ExtractMonth(year: 2100, month: 1) == nil)
    }
}
