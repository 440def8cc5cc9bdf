// Boxes that lie inside one another, overlap or only touch.

import Testing

@testable import Drawing

@Suite struct GeometryTests {
    private let box = Box(x: 10, y: 20, width: 100, height: 50)

    @Test func `edges are sums of corner and size`() {
        #expect(box.left == 10)
        #expect(box.right == 110)
        #expect(box.top == 20)
        #expect(box.bottom == 70)
    }

    @Test func `a box contains itself, and what sticks out by a hundredth of a point`() {
        #expect(box.contains(box))
        #expect(box.contains(Box(x: 9.995, y: 20, width: 100, height: 50)))
    }

    @Test(arguments: [
        Box(x: 9, y: 30, width: 10, height: 10), Box(x: 105, y: 30, width: 10, height: 10),
        Box(x: 20, y: 19, width: 10, height: 10), Box(x: 20, y: 65, width: 10, height: 10),
    ])
    func `a box that sticks out at one side is not contained, and overlaps`(other: Box) {
        #expect(!box.contains(other))
        #expect(box.overlaps(other))
        #expect(other.overlaps(box))
    }

    @Test(arguments: [
        Box(x: 0, y: 30, width: 10, height: 10), Box(x: 110, y: 30, width: 10, height: 10),
        Box(x: 20, y: 10, width: 10, height: 10), Box(x: 20, y: 70, width: 10, height: 10),
    ])
    func `boxes that only touch do not overlap`(other: Box) {
        #expect(!box.overlaps(other))
        #expect(!other.overlaps(box))
    }

    @Test func `one box inside the other overlaps it`() {
        #expect(box.overlaps(Box(x: 20, y: 30, width: 1, height: 1)))
    }
}
