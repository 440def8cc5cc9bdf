// How finely shown values are known, and what their findings say of steps that rounding makes.
import Statistics
import Testing

@testable import WaitingList

@Suite struct ShownResolutionTests {
    private let trust = Cohort(.provider(code: "RAA"))

    private func points(_ values: [Measured]) -> [Finding.Point] {
        values.enumerated().map { Finding.Point(day: Day(daysSince2000: 9000 + 7 * $0), measured: $1) }
    }

    private func finding(
        _ metric: Metric, _ values: [Measured], of cohort: Cohort? = nil, policy: DisclosurePolicy = .hes,
        targets: [DatedTarget] = []
    ) throws -> Finding {
        try #require(
            Finding(
                metric, of: cohort ?? trust, placeName: "Trust", points: points(values), targets: targets,
                policy: policy))
    }

    private func resolution(of finding: Finding) -> Double? { finding.chart?.settings.limits.resolution }

    @Test(arguments: [
        (Metric.listSize, DisclosurePolicy.hes, 5.0), (.over(weeks: 52), .hes, 5), (.medianWait, .hes, 0.1),
        (.withinEighteenWeeksPerCent, .hes, 5), (.longestBand, .hes, 0), (.listSize, .none, 0),
        (.listSize, .threshold(5), 0), (.medianWait, .none, 0),
    ])
    func `a resolution is that of the policy and the unit`(metric: Metric, policy: DisclosurePolicy, step: Double) {
        // Of the denominators 50, 100 and 400 the median is 100; the hidden one does not count.
        let hidden = Measured(value: nil, marker: .suppressed, numerator: nil, denominator: 5)
        let shares = points([.share(25, of: 50), .share(300, of: 400), hidden, .share(60, of: 100)])
        #expect(policy.resolution(of: metric, shares) == step)
    }

    @Test func `a share without a denominator, and England, have none`() throws {
        let share = Metric.withinEighteenWeeksPerCent
        #expect(DisclosurePolicy.hes.resolution(of: share, points([Measured(value: 5)])) == 0)
        let counts = [Measured.count(10), .count(15)]
        #expect(resolution(of: try finding(.listSize, counts)) == 5)
        #expect(resolution(of: try finding(.listSize, counts, of: Cohort(.england))) == 0)
        #expect(resolution(of: try finding(.listSize, counts, policy: .none)) == 0)
    }

    @Test func `one step of rounding is no special cause below England, and is one where counts are exact`() throws {
        let stepped = [Measured](repeating: .count(10), count: 15) + [.count(15)]
        let rounded = try finding(.over(weeks: 52), stepped)
        #expect(rounded.verdict.kind == .commonCause && rounded.verdict.limits?.meanMovingRange == 5)
        #expect(try finding(.over(weeks: 52), stepped, policy: .none).verdict.kind == .concern)
        let leapt = try finding(.over(weeks: 52), stepped.dropLast() + [.count(40)])
        #expect(leapt.verdict.kind == .concern)
    }

    @Test func `zeros are exact, and meet a target of zero`() throws {
        let zeros = [Measured](repeating: .count(0), count: 12)
        let found = try finding(.over(weeks: 65), zeros, targets: [DatedTarget(0)])
        #expect(found.verdict.limits?.meanMovingRange == 0 && found.verdict.assurance == .pass)
        let tens = [Measured](repeating: .count(10), count: 12)
        #expect(try finding(.over(weeks: 65), tens, targets: [DatedTarget(10)]).verdict.assurance == .inconsistent)
    }
}
