// Labels keep clear of each other, of the edges, and of lines where they can.

import Drawing
import Testing

@testable import Charts

@Suite struct LabelRoomTests {
    private func room() -> LabelRoom<HalfEmMeasurer> {
        LabelRoom(Box(x: 0, y: 0, width: 100, height: 100), HalfEmMeasurer())
    }

    @Test func `the first candidate inside the box that is free is taken`() {
        var room = room()
        let candidates = [[PlacedText.label("over", 95, 20)], [.label("free", 10, 20)], [.label("late", 10, 60)]]
        let placed = (0..<3).map { _ in room.place(candidates) }
        #expect(placed == [true, true, false])
        let words = room.shapes.compactMap { if case .text(let text) = $0 { text.string } else { nil } }
        #expect(words == ["free", "late"])
    }

    @Test func `a place off the lines is better than one on them`() {
        var room = room()
        room.lines = [[Point(0, 17), Point(100, 17)]]
        room.place([[.label("on", 10, 20)], [.label("off", 10, 60)]])
        #expect(room.taken.map(\.top) == [60 - 0.905 * 9])
    }

    @Test func `a line crosses a box when it passes through, not when it passes by`() {
        let box = Box(x: 10, y: 10, width: 10, height: 10)
        #expect(box.isCrossed(from: Point(0, 0), to: Point(30, 30)))
        #expect(box.isCrossed(from: Point(15, 12), to: Point(16, 13)))
        #expect(!box.isCrossed(from: Point(0, 0), to: Point(9, 9)))
        #expect(!box.isCrossed(from: Point(0, 15), to: Point(15, 35)))
        #expect(!box.isCrossed(from: Point(5, 0), to: Point(5, 30)))
    }
}
