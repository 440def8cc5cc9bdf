// What lies on either side of a percentile.
import Statistics
import Testing

@Suite struct PercentileSidesTests {
    @Test func `before and within the band of the percentile`() throws {
        let histogram = try #require(BandHistogram(counts: [10, 0, 5, 5]))
        let median = try #require(histogram.sides(ofPercentile: 50))
        #expect(median == (0, 10))
        let high = try #require(histogram.sides(ofPercentile: 92))
        #expect(high == (15, 5))
        let band = try #require(histogram.percentile(92, minimumCount: 0)?.weeks)
        #expect((2.0...3.0).contains(band) || band == 3)
    }

    @Test func `nobody has no sides`() {
        #expect(BandHistogram().sides(ofPercentile: 50) == nil)
    }
}
