// The verdict on a trend: what it holds, and from when.
import Statistics
import Testing
import WaitingList

@Suite struct VerdictTests {
    private static let shift: [Double?] = [9.5, 8, 9, 8.5, 9, 8, 9, 8]

    @Test func `common cause has no rule and no run`() throws {
        let verdict = try WeeklySeries.chart([11, 9], .init(improvement: .increase)).verdict
        #expect(verdict.kind == .commonCause)
        #expect(verdict.run == nil)
        #expect(verdict.isGood == nil)
        #expect(verdict.lastValue == 9)
        #expect(verdict.lastDay == (try WeeklySeries.day(13)))
        #expect(verdict.limitsSince == (try WeeklySeries.day(0)))
        #expect(verdict.pointCount == 14)
        #expect(!verdict.hasTrialLimits)
    }

    @Test(arguments: [
        (ImprovementDirection.increase, Verdict.Kind.concern, Bool?.some(false)), (.decrease, .improvement, true),
        (.neutral, .neutralLow, nil),
    ])
    func `a shift is good, bad or neither since its first day`(
        direction: ImprovementDirection, kind: Verdict.Kind, isGood: Bool?
    ) throws {
        // The last of the base is below the mean too, so that the shift begins there.
        let verdict = try WeeklySeries.chart(Self.shift, .init(improvement: direction)).verdict
        #expect(verdict.kind == kind)
        #expect(verdict.isGood == isGood)
        #expect(verdict.run?.rule == .shift)
        #expect(verdict.run?.isHigh == false)
        #expect(verdict.run?.since == (try WeeklySeries.day(11)))
        #expect(verdict.run?.pointCount == 9)
    }

    @Test func `outside counts from the first of the consecutive points`() throws {
        let verdict = try WeeklySeries.chart([16, 10, 16, 17], .init(improvement: .increase)).verdict
        #expect(verdict.run?.rule == .outside)
        #expect(verdict.run?.since == (try WeeklySeries.day(14)))
        #expect(verdict.run?.pointCount == 2)
    }

    @Test func `six points have a median and no verdict, seven have a verdict`() throws {
        let settings = TrendSettings(improvement: .increase, targets: [DatedTarget(500)])
        let six = try TrendChart(try WeeklySeries.trend([1, 9, 2, nil, 7, 3, 4]), settings).verdict
        #expect(six.kind == .notEnough)
        #expect(six.assurance == nil)
        #expect(six.median == 3.5)
        #expect(six.limits != nil)
        let seven = try TrendChart(try WeeklySeries.trend([1, 9, 2, 8, 7, 3, 4]), settings).verdict
        #expect(seven.kind == .commonCause)
        #expect(seven.assurance == .fail)
        #expect(seven.median == 4)
        #expect(seven.hasTrialLimits)
    }

    @Test func `a series without values has a verdict of nothing`() throws {
        let verdict = try TrendChart(try WeeklySeries.trend([nil, nil, nil]), .init(improvement: .increase)).verdict
        #expect(verdict.kind == .notEnough)
        #expect(verdict.lastDay == nil)
        #expect(verdict.median == nil)
        #expect(verdict.autocorrelation == nil)
    }

    @Test func `the target in force at the last value decides`() throws {
        let targets = [DatedTarget(3), DatedTarget(20, from: try WeeklySeries.day(13))]
        func verdict(_ tail: [Double?]) throws -> Verdict {
            try WeeklySeries.chart(tail, .init(improvement: .increase, targets: targets)).verdict
        }
        #expect(try verdict([11]).assurance == .pass)
        #expect(try verdict([11, nil]).target == 3)
        #expect(try verdict([11, 9]).assurance == .fail)
        let chart = try WeeklySeries.chart([11, 9], .init(improvement: .increase, targets: targets))
        #expect(chart.targets == .init(repeating: 3, count: 13) + [20])
    }

    @Test(arguments: [
        (ImprovementDirection.decrease, 0.0, Assurance?.some(.pass)), (.increase, 0, .pass), (.neutral, 0, nil),
        (.decrease, 1, .pass), (.increase, 1, .fail), (.decrease, -1, .fail),
    ])
    func `a series that stands on its target meets it where that is asked`(
        direction: ImprovementDirection, target: Double, assurance: Assurance?
    ) throws {
        let trend = try WeeklySeries.trend([0, 0, 0, nil, 0, 0, 0, 0, 0])
        var settings = TrendSettings(improvement: direction, targets: [DatedTarget(target)], passesOnTarget: true)
        #expect(try TrendChart(trend, settings).verdict.assurance == assurance)
        let columns = ChartColumns(try TrendChart(trend, settings))
        settings.passesOnTarget = false
        let strict = try TrendChart(trend, settings)
        #expect(strict.verdict.assurance == (target == 0 && direction != .neutral ? .inconsistent : assurance))
        #expect(columns.assurance == strict.verdict.assurance)
    }

    @Test func `a series that moved stands on no target`() throws {
        // The two wide ranges are screened out, so that the limits have no width although the mean is the target.
        let values: [Double?] = [4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4]
        let settings = TrendSettings(improvement: .increase, targets: [DatedTarget(4)], passesOnTarget: true)
        let verdict = try TrendChart(try WeeklySeries.trend(values), settings).verdict
        #expect(verdict.limits == ProcessLimits(mean: 4, meanMovingRange: 0))
        #expect(verdict.assurance == .inconsistent)
    }

    @Test func `values that carry over are cautioned of`() throws {
        let steady = try WeeklySeries.chart([], .init(improvement: .increase)).verdict
        #expect(!steady.warnsOfAutocorrelation)
        let drifting = try TrendChart(
            try WeeklySeries.trend((0..<30).map { Double($0 * $0) }), .init(improvement: .increase)
        ).verdict
        #expect(drifting.warnsOfAutocorrelation)
    }
}
