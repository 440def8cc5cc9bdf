// Ticks at the edges where the step changes, and over many maxima.

import Testing

@testable import Charts

@Suite struct TicksTests {
    @Test(
        arguments: [(Double, [Double])]([
            (285, [0, 100, 200, 300]), (400, [0, 100, 200, 300, 400]), (400.1, [0, 200, 400, 600]),
            (800, [0, 200, 400, 600, 800]), (801, [0, 500, 1_000]), (2_000, [0, 500, 1_000, 1_500, 2_000]),
            (1, [0, 0.5, 1]), (0.07, [0, 0.02, 0.04, 0.06, 0.08]), (10, [0, 5, 10]),
        ]))
    func `ticks are round steps to the first at or above the maximum`(maximum: Double, expected: [Double]) {
        let made = ticks(upTo: maximum)
        #expect(made.count == expected.count, "\(made)")
        for (tick, wanted) in zip(made, expected) { #expect(abs(tick - wanted) < 1e-9, "\(made)") }
    }

    @Test(arguments: [
        (1, [0.0, 1, 2]), (2, [0, 1, 2]), (3, [0, 1, 2, 3]), (4, [0, 1, 2, 3, 4]), (5, [0, 2, 4, 6]),
    ])
    func `counts have whole steps`(maximum: Int, expected: [Double]) {
        #expect(ticks(upTo: Double(maximum), minimumStep: 1) == expected)
    }

    @Test(arguments: [0, -5, Double.nan, .infinity])
    func `where there is nothing to show the one tick is 0`(maximum: Double) {
        #expect(ticks(upTo: maximum) == [0])
    }

    @Test func `over nine orders of magnitude there are 3 to 5 ticks that cover the maximum and not much more`() {
        var maximum = 0.001
        while maximum < 1e9 {
            let made = ticks(upTo: maximum)
            #expect((3...5).contains(made.count), "\(maximum): \(made)")
            #expect(made[0] == 0)
            #expect((made.last ?? 0) >= maximum * (1 - 1e-12), "\(maximum): \(made)")
            #expect((made.last ?? 0) < maximum * 2.5, "\(maximum): \(made)")
            maximum *= 1.037
        }
    }
}
