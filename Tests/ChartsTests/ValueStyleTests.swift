// Values as words.

import Testing

@testable import Charts

@Suite struct ValueStyleTests {
    @Test(arguments: [
        (ValueStyle.count, 7_414_800.0, "7.41m"), (.count, 12_345_678, "12.35m"), (.count, 191_500, "191,500"),
        (.count, 999_499, "999,499"), (.count, 999_500, "1.00m"), (.count, 0, "0"), (.count, 3, "3"),
        (.count, 0.03, "0.03"),
        (.count, 345.7, "346"), (.count, -1_234, "−1,234"), (.perCent, 61, "61.0%"), (.perCent, 0.03, "<0.1%"),
        (.perCent, 0, "0.0%"), (.perCent, 99.95, "100.0%"), (.perCent, -0.04, "0.0%"), (.weeks, 13.35, "13.4"),
        (.weeks, .nan, "–"), (.count, .infinity, "–"),
    ])
    func `a value is said as its style has it`(style: ValueStyle, value: Double, words: String) {
        #expect(style.words(value) == words)
    }
}
