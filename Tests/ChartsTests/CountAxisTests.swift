// Units of the axis of counts, and its words.

import Drawing
import Testing

@testable import Charts

@Suite struct CountAxisTests {
    @Test(arguments: [
        (0, CountUnit.ones, ""), (3, .ones, ""), (8_000, .ones, ""), (8_001, .thousands, ", thousands"),
        (300_000, .thousands, ", thousands"), (8_000_000, .thousands, ", thousands"),
        (8_000_001, .millions, ", millions"),
    ])
    func `the unit grows where labels would have five digits`(maximum: Int, unit: CountUnit, suffix: String) {
        #expect(CountAxis(covering: maximum).unit == unit)
        #expect(WaitDistribution(counts: [maximum, 0], markers: []).unitSuffix == suffix)
    }

    @Test func `labels are counts of the unit, from 0, with commas`() {
        let labels = { (maximum: Int) in
            CountAxis(covering: maximum).shapes(LinearScale(0...1, from: 100, to: 0), left: 50, right: 90)
                .compactMap { if case .text(let text) = $0 { text.string } else { nil } }
        }
        #expect(labels(285_000) == ["0", "100", "200", "300"])
        #expect(labels(3_900) == ["0", "1,000", "2,000", "3,000", "4,000"])
        #expect(labels(7_000_000) == ["0", "2,000", "4,000", "6,000", "8,000"])
        #expect(labels(0) == ["0"])
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (7_415_000, "7,415,000"), (-1_234, "−1,234")])
    func `thousands are set apart by commas`(number: Int, text: String) {
        #expect(grouped(number) == text)
    }
}
