// Labels that collide, that touch an edge, and that do neither.

import Testing

@testable import Charts

@Suite struct LabelSpacingTests {
    @Test func `labels that stand clear stay where they are`() {
        #expect(spread([10, 30, 60], within: 0...100) == [10, 30, 60])
        #expect(spread([10, 21.5], within: 0...100) == [10, 21.5])
        #expect(spread([], within: 0...100) == [])
    }

    @Test func `two that collide part evenly round their middle`() {
        #expect(spread([50, 50], gap: 10, within: 0...100) == [45, 55])
        #expect(spread([48, 54], gap: 10, within: 0...100) == [46, 56])
    }

    @Test func `a label pushed onto the next pushes that one, too`() {
        #expect(spread([50, 50, 56], gap: 10, within: 0...100) == [42, 52, 62])
    }

    @Test func `a label at the edge pushes inwards`() {
        #expect(spread([1, 3], gap: 10, within: 0...100) == [0, 10])
        #expect(spread([97, 99], gap: 10, within: 0...100) == [90, 100])
        #expect(spread([-50, 200], gap: 10, within: 0...100) == [0, 100])
    }

    @Test func `where there is no room labels keep their distance and run over the upper end`() {
        #expect(spread([5, 5, 5], gap: 10, within: 0...12) == [0, 10, 20])
    }

    @Test func `order and distance hold for any labels, and a label moves only when it must`() {
        var state: UInt64 = 7
        for _ in 0..<200 {
            let wanted = (0..<6).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Double(state >> 40).truncatingRemainder(dividingBy: 100)
            }.sorted()
            let placed = spread(wanted, within: 0...100)
            for (before, after) in zip(placed, placed.dropFirst()) { #expect(after - before >= 11.5 - 1e-9) }
            #expect(placed.allSatisfy { (-1e-9...100 + 1e-9).contains($0) })
            let isClear = zip(wanted, wanted.dropFirst()).allSatisfy { $1 - $0 >= 11.5 }
            #expect((placed == wanted) == isClear)
        }
    }
}
