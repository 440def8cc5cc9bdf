// Thresholds: what is exactly at one passes, and shares are told apart from it.
import Testing

@testable import WaitingList

@Suite struct CheckThresholdTests {
    @Test(arguments: [
        (10.0, 10, 100, false), (10, 11, 100, true), (0.29, 29, 10_000, false), (0.07, 7, 10_000, false),
        (0.07, 8, 10_000, true), (0, 0, 100, false), (0, 1, 7_155_958, true), (5, 0, 0, false), (5, 1, 0, true),
        (2, 143_119, 7_155_958, false), (2, 143_120, 7_155_958, true),
    ])
    func `exactly at the threshold is not beyond it`(limit: Double, part: Int, whole: Int, isBeyond: Bool) {
        #expect(CheckLimit(limit, .perCent).isExceeded(by: part, of: whole) == isBeyond)
    }

    @Test(arguments: [
        (10.0, 115, 1000, "11.5%"), (10.0, 10_004, 100_000, "10.004%"), (2.0, 143_120, 7_155_958, "2.0%"),
        (5.0, 1, 0, "0.0%"), (2.0, 500, 1000, "50.0%"), (0.0, 1, 10_000, "0.01%"), (1.0, 12_345, 1000, "1,234.5%"),
    ])
    func `a share has the decimals that tell it from the threshold`(limit: Double, part: Int, whole: Int, words: String)
    {
        #expect(CheckLimit(limit, .perCent).share(part, of: whole) == words)
    }

    @Test(arguments: [
        (10.0, "10%"), (0.25, "0.25%"), (0, "0%"), (1000, "1,000%"), (12.5, "12.5%"), (0.0625, "0.0625%"),
    ])
    func `per cent are written with the decimals they need`(value: Double, words: String) {
        #expect(CheckLimit(value, .perCent).words == words)
    }

    @Test func `ten are named and the rest counted`() {
        let items = (1...12).map { "item \($0)" }
        #expect(CheckWords.list(items).hasSuffix("item 10; and 2 more"))
        #expect(CheckWords.list(Array(items.prefix(10))).hasSuffix("item 9; item 10"))
        #expect(CheckWords.counted(["a"], "provider", "providers") == "1 provider: a")
        #expect(CheckWords.counted(items, "provider", "providers").hasPrefix("12 providers: item 1; "))
    }
}
