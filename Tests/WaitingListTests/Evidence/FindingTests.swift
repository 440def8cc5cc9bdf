// A finding against the control chart of the same shown values.
import Statistics
import Testing

@testable import WaitingList

@Suite struct FindingTests {
    private func points(_ values: [Double?], every days: Int = 7) -> [Finding.Point] {
        values.enumerated().map { index, value in
            Finding.Point(day: Day(daysSince2000: 9000 + days * index), measured: Measured(value: value))
        }
    }

    private func finding(
        _ points: [Finding.Point], targets: [DatedTarget] = [], rebases: [Rebase] = []
    ) -> Finding? {
        Finding(
            .withinEighteenWeeksPerCent, of: Cohort(.england), placeName: "England", points: points, targets: targets,
            rebases: rebases)
    }

    @Test(arguments: [DisclosurePolicy.none, .hes])
    func `the verdict is that of the chart of the shown values`(policy: DisclosurePolicy) throws {
        let base = try EvidenceScene.base((0..<20).map { EvidenceScene.week($0) }, under: policy)
        let evidence = base.evidence(for: .england)
        let targets = [DatedTarget(65), DatedTarget(92, from: EvidenceScene.last)]
        let rebases = [Rebase(evidence.past.censuses[8].day, reason: "new system")]
        var charted = 0
        for place in [Geography.england, .board(code: "QAA"), .provider(code: "RDD")] {
            for metric in Metric.all {
                let found = evidence.finding(metric, of: Cohort(place), targets: targets, rebases: rebases)
                guard let found, let chart = found.chart else { continue }
                let trend = try Trend(found.points.map { Trend.Point(day: $0.day, value: $0.plotted) })
                let resolution = chart.settings.limits.resolution
                #expect(resolution > 0 || policy == .none || place == .england || metric.id == Metric.longestBand.id)
                let settings = metric.trendSettings(targets: targets, rebases: rebases, resolution: resolution)
                let again = try TrendChart(trend, settings)
                #expect(found.verdict == again.verdict && found.verdict == chart.verdict)
                #expect(found.target == targets[1])
                charted += 1
            }
        }
        #expect(charted > 15)
    }

    @Test func `fewer than two values have no chart, and no verdict`() throws {
        let one = try #require(finding(points([nil, 61, nil]), targets: [DatedTarget(92)]))
        #expect(one.chart == nil && one.verdict.kind == .notEnough)
        #expect(one.verdict.lastValue == 61 && one.verdict.pointCount == 1 && !one.verdict.isUpToDate)
        #expect(one.verdict.target == 92 && one.proposedRebases.isEmpty)
        let two = try #require(finding(points([61, 62])))
        #expect(two.chart != nil && two.verdict.kind == .notEnough && two.verdict.isUpToDate)
    }

    @Test func `what was never reported is no finding`() {
        #expect(finding([]) == nil)
        #expect(finding([Finding.Point(day: Day(daysSince2000: 1), measured: nil)]) == nil)
    }

    @Test func `the census before and that of a year before are found by their days`() throws {
        let weekly = try #require(finding(points((0..<60).map { Double($0) })))
        #expect(weekly.latest?.value == 59 && weekly.previous?.measured.value == 58)
        #expect(weekly.yearBefore?.measured.value == 7)
        let short = try #require(finding(points((0..<52).map { Double($0) })))
        #expect(short.yearBefore == nil)
        let monthly = [(2024, 2, 29), (2024, 3, 31), (2025, 1, 31), (2025, 2, 28)].map { year, month, day in
            Finding.Point(
                day: Day(year: year, month: month, day: day) ?? .init(daysSince2000: 0), measured: .count(month))
        }
        let february = try #require(finding(monthly.shuffled()))
        #expect(february.yearBefore?.day == monthly[0].day && february.previous?.day == monthly[2].day)
    }

    @Test func `a target that no chart takes leaves the values without one`() throws {
        let found = try #require(finding(points([1, 2, 3]), targets: [DatedTarget(.infinity)]))
        #expect(found.chart == nil && found.verdict.kind == .notEnough)
    }
}
