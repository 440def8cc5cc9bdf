// The percentile of banded waits: the official definition and its edges.
import Statistics
import Testing

@Suite struct BandPercentileTests {
    @Test func `the first band is entered in proportion`() throws {
        let histogram = try #require(BandHistogram(counts: [40, 40, 20, 0]))
        #expect(histogram.percentile(50) == BandPercentile(weeks: 1.25, isInOpenBand: false))
        #expect(histogram.percentile(92) == BandPercentile(weeks: 2.6, isInOpenBand: false))
    }

    @Test func `a cumulative count that meets the percentile exactly ends its band`() throws {
        let histogram = try #require(BandHistogram(counts: [25, 0, 25, 0]))
        #expect(histogram.percentile(50) == BandPercentile(weeks: 1, isInOpenBand: false))
    }

    @Test func `empty bands are passed over`() throws {
        let histogram = try #require(BandHistogram(counts: [0, 0, 20, 0]))
        #expect(histogram.percentile(50)?.weeks == 2.5)
    }

    @Test(arguments: [(19, false), (20, true)])
    func `fewer than twenty known waits are not calculated`(count: Int, isCalculated: Bool) throws {
        let histogram = try #require(BandHistogram(counts: [count, 0]))
        #expect((histogram.percentile(50) != nil) == isCalculated)
        #expect(histogram.percentile(50, minimumCount: 0)?.weeks == 0.5)
    }

    @Test func `nobody waiting is never calculated`() throws {
        let histogram = try #require(BandHistogram(counts: [0, 0]))
        #expect(histogram.percentile(50, minimumCount: 0) == nil)
    }

    @Test func `the open band gives its lower edge and says so`() throws {
        var histogram = BandHistogram()
        histogram.add(91, toBand: 3)
        histogram.add(9, toBand: 104)
        #expect(histogram.percentile(92) == BandPercentile(weeks: 104, isInOpenBand: true))
        #expect(histogram.percentile(91)?.isInOpenBand == false)
    }

    @Test func `a percentile never falls when a long wait is added`() throws {
        var histogram = try #require(BandHistogram(counts: [30, 10, 5, 7, 0, 2, 0, 1]))
        var last = try #require(histogram.percentile(92)).weeks
        for _ in 0..<50 {
            histogram.add(1, toBand: 6)
            let next = try #require(histogram.percentile(92)).weeks
            #expect(next >= last)
            last = next
        }
    }

    @Test func `a share of whole millionths is the same as per cent, and any other lies beside it`() throws {
        let histogram = try #require(BandHistogram(counts: [30, 10, 5, 7, 0, 2, 0, 1, 0]))
        for perCent in 0...100 {
            #expect(histogram.percentile(share: Double(perCent) / 100) == histogram.percentile(perCent))
        }
        let third = try #require(histogram.percentile(share: 1.0 / 3))
        #expect(abs(third.weeks - 55.0 / 3 / 30) < 1e-12)
    }

    @Test func `a percentile never falls when its share rises`() throws {
        let histogram = try #require(BandHistogram(counts: [30, 0, 5, 7, 0, 2, 0, 1, 3]))
        let weeks = (0...1000).compactMap { histogram.percentile(share: Double($0) / 1000)?.weeks }
        let uneven = (0...997).compactMap { histogram.percentile(share: Double($0) / 997)?.weeks }
        #expect(weeks.count == 1001 && weeks == weeks.sorted())
        #expect(uneven.count == 998 && uneven == uneven.sorted())
    }
}
