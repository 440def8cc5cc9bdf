// How far back the points reach that a rule names.
import Statistics
import Testing

@Suite struct SpecialCauseRunTests {
    /// Mean 10, limits 4.68 and 15.32.
    private static let base: [Double?] = [11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9]

    private func run(_ tail: [Double?], breaks: [Int] = [], rebases: [Int] = []) throws -> SpecialCauseRun? {
        let chart = try ControlChart(
            Self.base + tail, breaks: breaks, rebases: rebases, settings: .init(fixAfterPoints: 12))
        return chart.run(at: try #require(chart.lastPosition))
    }

    /// The tied trends show that a tie cuts a trend from the one before it, though both are flagged.
    @Test(arguments: [
        ([16, 3, 16, 17], SpecialCauseRule.outside, 14), ([16], .outside, 12),
        ([8, 11, 10.5, 11, 10.5, 11, 10.5, 11, 10.5], .shift, 13),
        ([8.1, 8.2, 8.3, 8.4, 8.5, 8.6, 8.7, 8.7, 8.8, 8.9, 9, 9.1, 9.2, 9.3], .trend, 19),
        ([13.6, 10.5, 13.6], .twoInThree, 12), ([13.6, 13.6, 11, 13.6], .twoInThree, 12),
        ([13.6, 13.6, 11, 11, 13.6, 13.6], .twoInThree, 16), ([13.6, 13.6, 11, 9, 13.6, 13.6, 13.6], .twoInThree, 16),
        ([13.6, 16, 13.6], .twoInThree, 12),
    ])
    func `a run begins where its rule has it`(tail: [Double?], rule: SpecialCauseRule, first: Int) throws {
        let found = try #require(try run(tail))
        #expect(found.rule == rule)
        #expect(found.positions == first...(11 + tail.count))
        let mirrored = try ControlChart(
            (Self.base + tail).map { $0.map { 20 - $0 } }, settings: .init(fixAfterPoints: 12))
        let low = try #require(mirrored.run(at: 11 + tail.count))
        #expect(low.positions == found.positions)
        #expect(low.isHigh != found.isHigh)
    }

    @Test func `a break begins a run anew`() throws {
        #expect(try run([16, 17, 18], breaks: [14])?.positions == 14...14)
        #expect(try run([16, 17, nil, 18])?.positions == 15...15)
        #expect(try run([11, 9]) == nil)
    }

    @Test func `an open shift is found beneath a weightier rule`() throws {
        let tail: [Double?] = [11, 12, 11, 12, 11, 12, 16]
        let chart = try ControlChart(Self.base + tail, settings: .init(fixAfterPoints: 12))
        #expect(chart.run(at: 18)?.rule == .outside)
        #expect(chart.openShift?.positions == 12...18)
        #expect(chart.openShift?.isHigh == true)
        let closed = try ControlChart(Self.base + tail + [9], settings: .init(fixAfterPoints: 12))
        #expect(closed.openShift == nil)
    }
}
