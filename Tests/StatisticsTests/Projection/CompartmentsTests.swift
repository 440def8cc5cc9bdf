// Compartments: published bands into weeks and months, nobody lost, the open band in the open compartment.
import Statistics
import Testing

@Suite struct CompartmentsTests {
    private var staircase: BandHistogram {
        var histogram = BandHistogram()
        for band in 0..<105 { histogram.add(band + 1, toBand: band) }
        return histogram
    }

    @Test func `weekly compartments are the bands`() {
        #expect(Compartments.weekly.stock(of: staircase) == (1...105).map(Double.init))
    }

    @Test(arguments: [(Compartments.Period.week, 53), (.month, 25), (.month, 13), (.week, 1), (.month, 1)])
    func `nobody is lost`(period: Compartments.Period, count: Int) throws {
        let stock = try #require(Compartments(period: period, count: count)).stock(of: staircase)
        #expect(stock.count == count)
        #expect(abs(stock.waiting - Double(staircase.total)) < 1e-9)
    }

    @Test func `fewer weeks gather the longest waits in the open compartment`() throws {
        let stock = try #require(Compartments(period: .week, count: 53)).stock(of: staircase)
        #expect(stock[51] == 52)
        #expect(stock[52] == Double(staircase.over(weeks: 52)))
    }

    /// The first month has 30.4375 days: four whole weeks and 2.4375 days of the fifth.
    @Test func `a band across two months is shared out by its days`() {
        var histogram = BandHistogram()
        histogram.add(700, toBand: 4)
        let stock = Compartments.monthly.stock(of: histogram)
        #expect(abs(stock[0] - 243.75) < 1e-9 && abs(stock[1] - 456.25) < 1e-9)
    }

    @Test func `waits over 104 weeks are the open month`() {
        var histogram = BandHistogram()
        histogram.add(5, toBand: 104)
        #expect(Compartments.monthly.stock(of: histogram).last == 5)
        #expect(Compartments.monthly.index(weeks: 104) == 24)
    }

    @Test(arguments: [(0, 0), (18, 4), (52, 12), (65, 15), (78, 18), (104, 24)])
    func `a wait in weeks begins at the nearest month`(weeks: Int, month: Int) {
        #expect(Compartments.monthly.index(weeks: weeks) == month)
        #expect(Compartments.weekly.index(weeks: weeks) == weeks)
    }

    @Test func `what lies within the open compartment cannot be told`() {
        #expect(Compartments.weekly.index(weeks: 105) == nil)
        #expect(Compartments.single(.month).index(weeks: 18) == nil)
        #expect(Compartments.weekly.index(weeks: -1) == nil)
        #expect(Compartments.weekly.index(weeks: .max) == nil && Compartments.monthly.index(weeks: .max) == nil)
        #expect(Compartments(period: .week, count: 0) == nil)
    }
}
