// A cohort through time: metrics of every census, and of categories.
import Statistics
import Testing
import WaitingList

@Suite struct CohortSeriesTests {
    /// So many pathways on the admitted list and so many men, at two censuses a week apart.
    private static func series() throws -> [CensusCounts] {
        try [(0, 40, 25), (7, 60, 35)].map { day, admitted, men in
            var tally = CellTable()
            var waits = WaitCounts(total: admitted)
            waits.bands.add(admitted, toBand: 20)
            tally.add(waits, to: CellKey(.board("QAA"), treatmentFunction: "C_100", .admittedDated))
            tally.add(WaitCounts(total: men), to: CellKey(.board("QAA"), treatmentFunction: nil, .male))
            let counts = try #require(Tally(cells: tally, rows: RowCounts()).places()?[.board("QAA")])
            return CensusCounts(census: Day(daysSince2000: 9500 + day), counts: counts)
        }
    }

    @Test func `a metric has a value at every census`() throws {
        let values = try Self.series().cohorts().values(of: .listSize)
        #expect(values.map(\.census.daysSince2000) == [9500, 9507])
        #expect(values.map(\.measured?.value) == [40, 60])
        let shares = try Self.series().cohorts(treatmentFunction: "C_100").values(of: .withinEighteenWeeksPerCent)
        #expect(shares.map(\.measured?.value) == [0, 0])
        #expect(shares.map(\.measured?.denominator) == [40, 60])
    }

    @Test func `what was not reported has no value`() throws {
        let values = try Self.series().cohorts().values(of: .newPeriods)
        #expect(values.map(\.measured) == [nil, nil])
        let other = try Self.series().cohorts(treatmentFunction: "C_110").values(of: .listSize)
        #expect(other.map(\.measured) == [nil, nil])
    }

    @Test func `a category of patients is measured as a list of its own`() throws {
        let series = try Self.series()
        #expect(series.cohorts(in: .male).values(of: .listSize).map(\.measured?.value) == [25, 35])
        #expect(series.cohorts(in: .female).values(of: .listSize).map(\.measured) == [nil, nil])
        #expect(series.cohorts(in: .male).values(of: .completedAdmitted).map(\.measured) == [nil, nil])
        let admitted = series.cohorts(in: .admittedDated)
        #expect(admitted.points.map { $0.counts[.incompleteWithDecisionToAdmit]?.total } == [40, 60])
    }
}
