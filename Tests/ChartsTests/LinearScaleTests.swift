// The ends, the middle and the order of a scale.

import Testing

@testable import Charts

@Suite struct LinearScaleTests {
    @Test func `the ends of the domain lie at the ends of the range, and the middle between`() {
        let scale = LinearScale(0...300, from: 200, to: 50)
        #expect(scale(0) == 200)
        #expect(scale(300) == 50)
        #expect(scale(150) == 125)
    }

    @Test func `values outside go on beyond`() {
        let scale = LinearScale(10...20, from: 0, to: 100)
        #expect(scale(25) == 150)
        #expect(scale(5) == -50)
    }

    @Test func `a domain of a single value lies at the start`() {
        #expect(LinearScale(5...5, from: 7, to: 9)(5) == 7)
    }

    @Test(arguments: [(0.0, 100.0), (100.0, 0.0)])
    func `order is kept, or reversed where the range is`(from: Double, to: Double) {
        let scale = LinearScale(-3...104, from: from, to: to)
        let places = stride(from: -10.0, through: 120, by: 0.7).map { scale($0) }
        for (before, after) in zip(places, places.dropFirst()) { #expect((before < after) == (from < to)) }
    }
}
