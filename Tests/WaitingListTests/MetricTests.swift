// Metrics: each formula on one list whose answers are worked by hand, and their contract.
import Statistics
import Testing
import WaitingList

@Suite struct MetricTests {
    /// 100 known waits: 50 in band 10, 40 in band 20, 6 in band 60, 3 in band 70, 1 over 104 weeks; and 20 unknown.
    private var counts: CohortCounts {
        var bands = BandHistogram()
        for (band, count) in [(10, 50), (20, 40), (60, 6), (70, 3), (104, 1)] { bands.add(count, toBand: band) }
        var counts = CohortCounts()
        counts[.incomplete] = WaitCounts(bands: bands, unknownClockStart: 20, total: 120)
        counts[.completedAdmitted] = WaitCounts(bands: bands, unknownClockStart: 1, total: 101)
        counts[.newPeriods] = WaitCounts(total: 33)
        return counts
    }

    private static let worked: [(String, Double)] = [
        ("list_size", 120), ("unknown_clock_start", 20), ("within_18_weeks", 50), ("over_18_weeks", 50),
        ("over_52_weeks", 10), ("over_65_weeks", 4), ("over_78_weeks", 1), ("over_104_weeks", 1),
        ("within_18_weeks_percent", 100 * 50.0 / 120), ("over_52_weeks_percent", 100 * 10.0 / 120),
        ("median_wait_weeks", 11), ("p92_wait_weeks", 60 + 2.0 / 6), ("longest_band_weeks", 104),
        ("completed_admitted", 101), ("median_admitted_weeks", 11), ("p95_admitted_weeks", 60 + 5.0 / 6),
        ("new_periods", 33),
    ]

    @Test(arguments: worked)
    func `a formula gives the value worked by hand`(id: String, expected: Double) throws {
        let metric = try #require(Metric.all.first { $0.id == id })
        #expect(try #require(metric.formula(counts)?.value).isApproximately(expected))
    }

    @Test func `a part that was not reported gives nothing, never 0`() {
        for metric in Metric.all { #expect(metric.formula(CohortCounts()) == nil) }
        #expect(Metric.completedNonAdmitted.formula(counts) == nil)
    }

    @Test func `an empty list has no percentile, share or longest wait`() {
        var empty = CohortCounts()
        empty[.incomplete] = WaitCounts()
        for metric in [Metric.medianWait, .withinEighteenWeeksPerCent, .longestBand] {
            #expect(metric.formula(empty)?.value == nil)
            #expect(metric.formula(empty)?.marker == .notAvailable)
        }
        #expect(Metric.listSize.formula(empty)?.value == 0)
    }

    @Test func `ids are unique and in snake case`() {
        let ids = Metric.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(id.allSatisfy { $0 == "_" || $0.isNumber || ("a"..."z").contains($0) }) }
    }
}

extension Double {
    fileprivate func isApproximately(_ other: Double) -> Bool { abs(self - other) <= 1e-12 * max(1, abs(other)) }
}
