// How many rows there are room for, and what becomes of the others.

import Drawing
import Testing

@testable import Charts

@Suite struct LabelledRowsTests {
    @Test func `rows are as far apart as is usual, or as there is room for`() {
        #expect(LabelledRows(4, top: 0, bottom: 150, usualPitch: 23).pitch == 23)
        #expect(LabelledRows(10, top: 0, bottom: 150, usualPitch: 23).pitch == 15)
    }

    @Test(arguments: [(13, 13, 0), (14, 11, 2), (40, 11, 28)])
    func `those before the last give way to a line that says how many they are`(rows: Int, kept: Int, more: Int) {
        let slots = LabelledRows(rows, top: 0, bottom: 150, usualPitch: 23).slots
        #expect(slots.count == min(rows, 13))
        guard more > 0 else { return }
        #expect(slots.prefix(kept) == (0..<kept).map { .row($0) }[...])
        #expect(slots.suffix(2) == [.omission(more), .row(rows - 1)])
    }

    @Test(arguments: [1.0, 12, 23, 30])
    func `however little room there is, every row is drawn or counted`(height: Double) {
        let slots = LabelledRows(9, top: 0, bottom: height, usualPitch: 23).slots
        let counted = slots.map { if case .omission(let more) = $0 { more } else { 1 } }.reduce(0, +)
        #expect(counted == 9)
    }

    @Test func `a label takes two lines where rows are far enough apart, and one with an ellipsis where not`() {
        let lines = { (bottom: Double) in
            LabelledRows(2, top: 0, bottom: bottom, usualPitch: 23).labelShapes(
                [TextRun("one two", LabelledRows.font), TextRun("three", LabelledRows.font)], width: 30, right: 40,
                measurer: HalfEmMeasurer()
            ).compactMap { if case .text(let text) = $0 { text.string } else { nil } }
        }
        #expect(lines(46) == ["one", "two", "three"])
        #expect(lines(30) == ["one t…", "three"])
    }
}
