// Trends of the metrics of a cohort.
import Statistics
import Testing
import WaitingList

@Suite struct MetricTrendTests {
    /// Pathways in one band, at censuses so many days apart.
    private func series(_ band: Int, totals: [Int], days: Int = 7) throws -> CohortSeries {
        try totals.enumerated().map { index, total in
            var waits = WaitCounts(total: total)
            waits.bands.add(total, toBand: band)
            var cells = CellTable()
            cells.add(waits, to: CellKey(.board("QAA"), treatmentFunction: "C_100", .admittedDated))
            let counts = try #require(Tally(cells: cells, rows: RowCounts()).places()?[.board("QAA")])
            return CensusCounts(census: Day(daysSince2000: 9500 + days * index), counts: counts)
        }.cohorts()
    }

    @Test func `a metric's values are its trend, judged by its better way`() throws {
        let trend = try series(60, totals: [40, 60, 50]).trend(of: .over(weeks: 52))
        #expect(trend.points.map(\.value) == [40, 60, 50])
        #expect(trend.cadence == .weekly)
        #expect(Metric.over(weeks: 52).trendSettings().improvement == .decrease)
        #expect(
            Metric.withinEighteenWeeksPerCent.trendSettings(targets: [DatedTarget(92)]).targets == [DatedTarget(92)])
    }

    @Test func `what was not reported, or is this or more, is missing`() throws {
        #expect(try series(60, totals: [40, 60]).trend(of: .newPeriods).points.map(\.value) == [nil, nil])
        #expect(try series(60, totals: [40, 60]).trend(of: .longestBand).points.map(\.value) == [60, 60])
        #expect(try series(104, totals: [40, 60]).trend(of: .longestBand).points.map(\.value) == [nil, nil])
        #expect(
            try series(3, totals: [5, 0]).trend(of: .withinEighteenWeeksPerCent).points.map(\.value) == [100, nil])
    }

    @Test func `two censuses of a day, or none, are refused`() {
        #expect(throws: TrendError.duplicate(Day(daysSince2000: 9500))) {
            try series(3, totals: [1, 2], days: 0).trend(of: .listSize)
        }
        #expect(throws: TrendError.empty) { try series(3, totals: []).trend(of: .listSize) }
    }
}
