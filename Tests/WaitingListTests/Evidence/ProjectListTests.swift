// From the past of a list to its projection: which numbers it starts from, and what it does not tell.
import Statistics
import Testing

@testable import WaitingList

@Suite struct ProjectListTests {
    private func history(unknown: Int, _ compartments: Compartments) -> ListHistory {
        let count = compartments.count
        func stock(_ period: Int) -> [Double] { (0..<count).map { Double(20 + (period * 3 + $0) % 4) } }
        return ListHistory(
            basis: compartments.period == .month ? .completedPathways : .listDifferences, compartments: compartments,
            lastCensus: EvidenceScene.last.lastOfMonth,
            past: ListPast(
                referrals: (0..<20).map { Double(60 + $0 % 3) },
                treatments: (0..<20).map { period in stock(period).map { $0 / 8 } },
                incompletes: (0..<20).map(stock)),
            unknownClockStart: unknown)
    }

    private func projected(unknown: Int, _ compartments: Compartments) throws -> ProjectionFinding {
        let days = EvidenceScene.last.lastOfMonth
        let shown = (0..<2).map { Finding.Point(day: days, measured: .count(7000 + $0)) }.prefix(1)
        let span = ProjectionFinding.Span(horizon: 4, calibration: 20, paths: 50)
        return try #require(ProjectionFinding(history(unknown: unknown, compartments), span, shown: Array(shown)))
    }

    @Test func `unknown clock starts are added to the future of the list, and not to its test`() throws {
        let none = try projected(unknown: 0, .monthly)
        let some = try projected(unknown: 31, .monthly)
        #expect(none.list.values.count == 4)
        for (low, high) in zip(none.list.values, some.list.values) {
            #expect(high.expected == low.expected + 31)
            for range in [\ProjectedValue.range50, \.range80, \.range95] {
                let expected = low[keyPath: range].lowerBound + 31...low[keyPath: range].upperBound + 31
                #expect(high[keyPath: range] == expected)
            }
        }
        #expect(some.trackRecord == none.trackRecord)
        #expect(some.methodWords.hasSuffix(" 31 with an unknown clock start are taken to stay on the list."))
        #expect(!none.methodWords.contains("unknown"))
        #expect(some.past.map(\.value) == [7000])
    }

    @Test func `months cannot tell 18 weeks, weeks can`() throws {
        let monthly = try projected(unknown: 0, .monthly)
        #expect(monthly.withinEighteenWeeks == nil && monthly.overFiftyTwoWeeks == nil)
        #expect(monthly.pastWithinEighteenWeeks.isEmpty && monthly.pastOverFiftyTwoWeeks.isEmpty)
        #expect(monthly.untoldReason == "monthly compartments cannot tell 18 weeks or 52 weeks")
        let weekly = try projected(unknown: 9, .weekly)
        #expect(weekly.withinEighteenWeeks?.values.allSatisfy { 0...100 ~= $0.expected } == true)
        #expect(weekly.overFiftyTwoWeeks?.values.count == 4 && weekly.untoldReason == nil)
        #expect(weekly.pastWithinEighteenWeeks.count == 20 && weekly.pastOverFiftyTwoWeeks.count == 20)
    }
}
