// Labels that collide are pushed apart, those that do not stay where they are.

import Testing

@testable import Charts

@Suite struct SpreadLabelsTests {
    @Test func `labels far from each other stay`() {
        #expect(spread([10, 40, 80], within: 0...100) == [10, 40, 80])
    }

    @Test func `labels that collide move apart evenly, in their order`() {
        #expect(spread([50, 50], within: 0...100) == [44.25, 55.75])
        #expect(spread([52, 50], within: 0...100) == [56.75, 45.25])
    }

    @Test func `labels at an end stay inside, and push their neighbours`() {
        #expect(spread([99, 98, 20], within: 0...100) == [100, 88.5, 20])
    }

    @Test func `taller labels stand further apart`() {
        #expect(spread([50, 50], heights: [20, 10], within: 0...100) == [42.5, 57.5])
    }

    @Test func `wherever five labels want to be, neighbours are 11,5 points apart, in order and inside`() {
        var seed: UInt64 = 7
        for _ in 0..<500 {
            let wishes = (0..<5).map { _ -> Double in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Double(seed >> 40) / Double(1 << 24) * 120 - 10
            }
            let placed = spread(wishes, within: 0...100)
            for (first, second) in zip(placed.sorted(), placed.sorted().dropFirst()) {
                #expect(second - first > 11.499)
            }
            for (one, other) in zip(wishes.indices, wishes.indices.dropFirst()) {
                #expect((wishes[one] < wishes[other]) == (placed[one] < placed[other]))
            }
            #expect(placed.allSatisfy { (-0.001...100.001).contains($0) })
        }
    }
}
