// Rebases: asked for, not in the data, proposed.
import Statistics
import Testing
import WaitingList

@Suite struct RebaseTests {
    private static let shift: [Double?] = [16, 15, 16, 15, 16, 15, 16]

    @Test func `a rebase starts limits anew, with its reason`() throws {
        let rebase = Rebase(try WeeklySeries.day(12), reason: "second theatre opened")
        let chart = try TrendChart(
            try WeeklySeries.trend(WeeklySeries.base + Self.shift),
            TrendSettings(improvement: .increase, rebases: [rebase]))
        #expect(chart.chart.segments.map(\.positions) == [0..<12, 12..<19])
        #expect(chart.chart.segments.map { chart.rebase(of: $0) } == [nil, rebase])
        #expect(chart.verdict.limitsSince == rebase.day)
        #expect(chart.verdict.rebaseReason == "second theatre opened")
        #expect(chart.verdict.hasTrialLimits)
        #expect(chart.rebasesNotInData == [])
    }

    @Test func `a rebase on no date of the data starts nothing and is reported`() throws {
        let settings = TrendSettings(
            improvement: .increase,
            rebases: [
                Rebase(Day(daysSince2000: 99_999), reason: "later"),
                Rebase(Day(daysSince2000: try WeeklySeries.day(3).daysSince2000 + 1), reason: "a Monday"),
            ])
        let chart = try WeeklySeries.chart(Self.shift, settings)
        #expect(chart.chart.segments.count == 1)
        #expect(chart.rebasesNotInData.map(\.reason) == ["a Monday", "later"])
    }

    @Test func `a shift that lasts is proposed with its first day, and changes nothing`() throws {
        let chart = try WeeklySeries.chart(Self.shift, .init(improvement: .increase))
        #expect(chart.proposedRebases == [Rebase(try WeeklySeries.day(12), reason: "shift since 30 March 2025")])
        #expect(chart.chart.segments.count == 1)
        let followed = try TrendChart(
            chart.trend, TrendSettings(improvement: .increase, rebases: chart.proposedRebases))
        #expect(followed.proposedRebases == [])
    }

    @Test func `a shift that has ended, or fills its segment, proposes nothing`() throws {
        #expect(try WeeklySeries.chart(Self.shift + [9], .init(improvement: .increase)).proposedRebases == [])
        #expect(try WeeklySeries.chart([16, 16, 16, 16, 16, 16], .init(improvement: .increase)).proposedRebases == [])
    }
}
