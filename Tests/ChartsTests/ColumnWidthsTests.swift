// Columns that share a width.

import Testing

@testable import Charts

@Suite struct ColumnWidthsTests {
    @Test func `columns are alike where none wants more`() {
        #expect(columnWidths(least: [5, 6, 7], wanted: [10, 8, 3], available: 60) == [20, 20, 20])
    }

    @Test func `a column that wants more gets it, and the others share the rest`() {
        #expect(columnWidths(least: [5, 5, 5], wanted: [40, 8, 3], available: 60) == [40, 10, 10])
        #expect(columnWidths(least: [5, 5, 5], wanted: [40, 11, 3], available: 60) == [40, 11, 9])
    }

    @Test func `where not all wishes can be met each gets the same share of what is more than the least`() {
        #expect(columnWidths(least: [10, 10], wanted: [30, 20], available: 35) == [20, 15])
    }

    @Test func `where there is not even room for the least, that is what they get`() {
        #expect(columnWidths(least: [10, 20], wanted: [30, 20], available: 25) == [10, 20])
        #expect(columnWidths(least: [], wanted: [], available: 25).isEmpty)
    }

    @Test func `a least width is a wish`() {
        #expect(columnWidths(least: [30, 5], wanted: [0, 0], available: 40) == [30, 10])
    }

    @Test func `widths add up to what there is, whatever is wanted`() {
        for seed in 1...50 {
            let wanted = (1...7).map { Double($0 * seed * 37 % 61) }
            let widths = columnWidths(least: wanted.map { $0 / 3 }, wanted: wanted, available: 250)
            #expect(abs(widths.reduce(0, +) - 250) < 1e-9)
            #expect(zip(widths, wanted).allSatisfy { $0 >= $1 / 3 - 1e-9 })
        }
    }
}
