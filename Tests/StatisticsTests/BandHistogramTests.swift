// Band histograms: sums at the published thresholds, and what they refuse.
import Statistics
import Testing

@Suite struct BandHistogramTests {
    /// Band `i` holds `i + 1` pathways, so that every sum is different.
    private var staircase: BandHistogram {
        var histogram = BandHistogram()
        for band in 0..<105 { histogram.add(band + 1, toBand: band) }
        return histogram
    }

    @Test(arguments: [0, 18, 52, 65, 78, 104])
    func `within and over share out the list`(weeks: Int) {
        #expect(staircase.within(weeks: weeks) + staircase.over(weeks: weeks) == staircase.total)
        #expect(staircase.within(weeks: weeks) == weeks * (weeks + 1) / 2)
    }

    @Test func `over 104 weeks is the open band alone`() {
        #expect(staircase.over(weeks: 104) == 105)
        #expect(staircase.over(weeks: 400) == 105)
    }

    @Test func `negative counts and no bands are refused`() {
        #expect(BandHistogram(counts: [1, -1]) == nil)
        #expect(BandHistogram(counts: []) == nil)
    }

    @Test func `the longest band is the highest that holds anybody`() {
        var histogram = BandHistogram()
        #expect(histogram.longestBand == nil)
        histogram.add(1, toBand: 60)
        histogram.add(1, toBand: 7)
        #expect(histogram.longestBand == 60)
    }

    @Test func `sums are band by band`() {
        var sum = staircase
        sum += staircase
        #expect(sum.counts == staircase.counts.map { 2 * $0 })
    }
}
