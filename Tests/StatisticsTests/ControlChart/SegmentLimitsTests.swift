// Limits of a segment: base points, moving ranges, screening, and series that have little to say.
import Statistics
import Testing

@Suite struct SegmentLimitsTests {
    /// Moving ranges 3 4 7 2 3 1 26 25 2 3 2 3 6: mean 87/13, and 26 and 25 are above 3.267 times that.
    private static let series: [Double?] = [32, 35, 31, 38, 36, 33, 34, 60, 35, 33, 36, 34, 37, 31]

    private func segment(
        _ values: [Double?], breaks: [Int] = [], fixAfter: Int? = nil, screens: Bool = true
    ) throws -> ControlChart.Segment {
        try ControlChart(
            values, breaks: breaks, settings: .init(fixAfterPoints: fixAfter, screensOutliers: screens)
        ).lastSegment
    }

    @Test func `limits are 2.66 mean moving ranges from the mean, wide ranges left out`() throws {
        let limits = try #require(try segment(Self.series).limits)
        #expect(abs(limits.mean - 505.0 / 14) < 1e-12)
        #expect(abs(limits.meanMovingRange - 36.0 / 11) < 1e-12)
        #expect(abs(limits.lower - 27.365974025974023) < 1e-12)
        #expect(abs(limits.upper - 44.77688311688311) < 1e-12)
        #expect(abs(limits.upperTwoSigma - (505.0 / 14 + 2.0 / 3 * 2.66 * 36 / 11)) < 1e-12)
        #expect(abs(limits.lowerTwoSigma - (505.0 / 14 - 2.0 / 3 * 2.66 * 36 / 11)) < 1e-12)
    }

    @Test func `without screening all ranges count`() throws {
        let limits = try #require(try segment(Self.series, screens: false).limits)
        #expect(abs(limits.meanMovingRange - 87.0 / 13) < 1e-12)
        #expect(abs(limits.lower - 18.269890109890106) < 1e-12)
    }

    @Test func `screening is done once`() throws {
        // Ranges 1 (eight times), 7, 40: mean 55/10 screens 40 only; of the other nine the mean is 15/9, which would screen 7.
        let limits = try #require(try segment([0, 1, 0, 1, 0, 1, 0, 1, 0, 7, 47]).limits)
        #expect(abs(limits.meanMovingRange - 15.0 / 9) < 1e-12)
    }

    @Test func `a fixed baseline counts values that are there, and its ranges end with it`() throws {
        let fixed = try segment(Self.series, fixAfter: 12)
        #expect(fixed.basePointCount == 12)
        #expect(fixed.pointCount == 14)
        #expect(abs(try #require(fixed.limits).mean - 437.0 / 12) < 1e-12)
        #expect(abs(try #require(fixed.limits).meanMovingRange - 3) < 1e-12)
        let late = try segment([nil, nil] + Self.series, fixAfter: 12)
        #expect(late.limits == fixed.limits)
        #expect(try segment(Self.series, fixAfter: 400).limits == segment(Self.series).limits)
    }

    @Test func `a baseline shorter than twelve points is refused`() {
        #expect(throws: ControlChartError.baselineTooShort(points: 11)) { try segment(Self.series, fixAfter: 11) }
        #expect(
            ControlChartError.baselineTooShort(points: 11).description
                == "limits cannot be fixed after 11 points: at least 12 are needed")
    }

    @Test(arguments: [0.1, 61.43, 1.0 / 3, -7, 0])
    func `a constant series has its limits on the mean, and no point outside`(value: Double) throws {
        for count in [2, 3, 7, 20] {
            let chart = try ControlChart(.init(repeating: value, count: count))
            #expect(chart.lastSegment.limits == ProcessLimits(mean: value, meanMovingRange: 0))
            #expect(chart.signs.allSatisfy { $0 == .judged })
            #expect(chart.variation(.increase) == .commonCause)
        }
    }

    @Test func `one point has a mean, and neither limits nor a verdict`() throws {
        let chart = try ControlChart([5])
        #expect(chart.lastSegment.mean == 5)
        #expect(chart.lastSegment.limits == nil)
        #expect(chart.signs == [[]])
        #expect(chart.variation(.decrease) == nil)
        #expect(chart.assurance(target: 4, .decrease) == nil)
        #expect(!chart.lastSegment.hasTrialLimits)
    }

    @Test func `points that never follow one another have no limits`() throws {
        #expect(try segment([1, nil, 9, nil, 5]).limits == nil)
        #expect(try segment([1, 9, 5], breaks: [1, 2]).limits == segment([1, 9, 5]).limits)
        #expect(try segment([1, nil, 9, nil, 5]).mean == 5)
        #expect(try segment([nil, nil]).mean == nil)
    }

    @Test(arguments: [(12, true), (13, false)])
    func `limits are trial limits below thirteen points`(count: Int, isTrial: Bool) throws {
        let values = (0..<count).map { Double($0 % 3) }
        #expect(try segment(values).hasTrialLimits == isTrial)
        #expect(try segment(values + [nil, nil]).hasTrialLimits == isTrial)
    }

    @Test func `limits may lie below zero and above a hundred`() throws {
        let limits = try #require(try segment([99, 90, 100, 80, 99]).limits)
        #expect(limits.upper > 100)
        #expect(try #require(try segment([0, 9, 0, 8, 1]).limits).lower < 0)
    }

    @Test func `each segment has the limits of its own points`() throws {
        let chart = try ControlChart(Self.series + [3, 5, 4], rebases: [14, 14])
        #expect(chart.segments.map(\.positions) == [0..<14, 14..<17])
        #expect(chart.segments.first?.limits == (try segment(Self.series).limits))
        #expect(chart.lastSegment.limits == ProcessLimits(mean: 4, meanMovingRange: 1.5))
    }

    @Test func `what cannot be charted is refused with its place`() {
        #expect(throws: ControlChartError.noValues) { try ControlChart([]) }
        for value in [Double.nan, .infinity, -.infinity, 1e101] {
            #expect(throws: ControlChartError.unusableValue(position: 1)) { try ControlChart([1, value]) }
        }
        #expect(throws: ControlChartError.noSuchPosition(2)) { try ControlChart([1, 2], rebases: [2]) }
        #expect(throws: ControlChartError.noSuchPosition(-1)) { try ControlChart([1, 2], breaks: [-1]) }
    }
}
