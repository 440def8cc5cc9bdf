// Labels and assurance, by which way is better.
import Statistics
import Testing

@Suite struct VariationTests {
    @Test(arguments: [
        (ImprovementDirection.increase, Variation.improvementHigh, Variation.concernLow),
        (.decrease, .concernHigh, .improvementLow), (.neutral, .neutralHigh, .neutralLow),
    ])
    func `high and low are good, bad or neither`(direction: ImprovementDirection, high: Variation, low: Variation) {
        for sign in [PointSigns.outsideHigh, .trendHigh, .twoInThreeHigh, .shiftHigh] {
            #expect(Variation([.judged, sign], direction) == high)
        }
        for sign in [PointSigns.outsideLow, .trendLow, .twoInThreeLow, .shiftLow] {
            #expect(Variation([.judged, sign], direction) == low)
        }
        #expect(Variation([.judged, .nearHigh], direction) == .commonCause)
        #expect(Variation([], direction) == nil)
        #expect(high.isHigh == true)
        #expect(low.isHigh == false)
    }

    @Test func `the names are those of the contract`() {
        #expect(
            Variation.allCases.map(\.rawValue) == [
                "common_cause", "improvement_high", "improvement_low", "concern_high", "concern_low", "neutral_high",
                "neutral_low",
            ])
        #expect(
            Variation.allCases.map(\.pointType.rawValue) == [
                "common_cause", "special_cause_improvement", "special_cause_improvement", "special_cause_concern",
                "special_cause_concern", "special_cause_neutral_high", "special_cause_neutral_low",
            ])
        #expect(SpecialCauseRule.allCases.map(\.rawValue) == ["outside", "trend", "two_in_three", "shift"])
    }

    /// Limits 4.68 and 15.32.
    private static let limits = ProcessLimits(mean: 10, meanMovingRange: 2)

    @Test(arguments: [
        (15.33, Assurance.fail, Assurance.pass), (limits.upper, .inconsistent, .inconsistent),
        (10, .inconsistent, .inconsistent), (limits.lower, .inconsistent, .inconsistent), (4.67, .pass, .fail),
    ])
    func `a target is met, missed or left to chance`(target: Double, increase: Assurance, decrease: Assurance) {
        #expect(Assurance(Self.limits, target: target, .increase) == increase)
        #expect(Assurance(Self.limits, target: target, .decrease) == decrease)
        #expect(Assurance(Self.limits, target: target, .neutral) == nil)
    }

    @Test func `a series is judged by its last value in its last segment`() throws {
        let values: [Double?] = [11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 30, nil]
        #expect(try ControlChart(values).variation(.increase) == .improvementHigh)
        #expect(try ControlChart(values + [nil, nil]).lastPosition == 12)
        #expect(try ControlChart(values, rebases: [13]).variation(.increase) == nil)
        #expect(try ControlChart(values, rebases: [12]).variation(.increase) == nil)
        #expect(try ControlChart(values, rebases: [13]).assurance(target: 1, .increase) == nil)
        #expect(try ControlChart(values, rebases: [11]).assurance(target: 1000, .increase) == .fail)
    }
}
