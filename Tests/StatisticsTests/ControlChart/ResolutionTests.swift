// Values that are known to a resolution: the least width of limits, and when a point lies on the mean.
import Statistics
import Testing

@Suite struct ResolutionTests {
    private func chart(
        _ values: [Double?], _ resolution: Double, fixAfter: Int? = nil, rebases: [Int] = []
    ) throws -> ControlChart {
        try ControlChart(
            values, rebases: rebases, settings: .init(fixAfterPoints: fixAfter, resolution: resolution))
    }

    private static let ranges: [(name: String, values: [Double?], resolution: Double, meanMovingRange: Double)] = [
        ("constant", [10, 10, 10, 10], 5, 5),
        ("constant and exact", [10, 10, 10, 10], 0, 0),
        ("zeros", [0, 0, nil, 0, 0], 5, 0),
        ("zeros and a step", [0, 0, 0, 0, 0, 10], 5, 5),
        ("narrower", [10, 10, 15, 15, 15], 5, 5),
        ("as wide", [10, 15, 10, 15], 5, 5),
        ("wider", [10, 20, 10, 20], 5, 10),
        ("tenths", [7.1, 7.1, 7.2, 7.2], 0.1, 0.1),
    ]

    @Test(arguments: ranges)
    func `the mean moving range is at least the resolution`(
        name: String, values: [Double?], resolution: Double, meanMovingRange: Double
    ) throws {
        let limits = try #require(try chart(values, resolution).lastSegment.limits)
        #expect(abs(limits.meanMovingRange - meanMovingRange) < 1e-12, "\(name)")
    }

    /// Behind twelve points of mean 10 and moving ranges of 2.
    private static let base: [Double?] = [11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9]

    @Test(arguments: [
        (12.4, 5.0, false), (12.5, 5, false), (12.6, 5, true), (7.5, 5, false), (7.4, 5, true), (12.4, 0, true),
        (10.1, 0, true), (10, 0, false),
    ])
    func `a point within half the resolution of the mean lies on it`(
        value: Double, resolution: Double, isShift: Bool
    ) throws {
        let tail = [Double?](repeating: value, count: 7)
        let found = try chart(Self.base + tail, resolution, fixAfter: 12)
        let rules = found.signs.suffix(7).map { $0.rules.contains(.shift) }
        #expect(rules == .init(repeating: isShift, count: 7))
        #expect((found.openShift != nil) == isShift)
    }

    @Test func `one point on the mean breaks a shift, and the third of two in three has to leave it`() throws {
        let broken: [Double?] = [14, 13, 14, 12, 14, 13, 14]
        #expect(try chart(Self.base + broken, 5, fixAfter: 12).signs.suffix(7).allSatisfy { $0.rules.isEmpty })
        let limits = try #require(try chart(Self.base, 5).lastSegment.limits)
        let near = limits.upperTwoSigma + 0.1
        for (third, isFlagged) in [(12.4, false), (12.6, true)] {
            let found = try chart(Self.base + [near, third, near], 5, fixAfter: 12)
            #expect(found.signs[14].rules.contains(.twoInThree) == isFlagged)
            #expect(found.run(at: 14)?.positions == (isFlagged ? 12...14 : nil))
        }
    }

    @Test func `each segment is exact or not by its own values`() throws {
        let found = try chart([0, 0, 0, 10, 10, 10], 5, rebases: [3])
        #expect(found.segments.map { $0.limits?.meanMovingRange } == [0, 5])
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `without a resolution nothing changes`(seed: UInt64) throws {
        var numbers = SplitMix64(seed: seed)
        let values = (0..<40).map { _ in Double?(Double(numbers.below(9))) }
        let plain = try ControlChart(values)
        let exact = try chart(values, 0)
        #expect(exact.segments == plain.segments && exact.signs == plain.signs)
    }
}
