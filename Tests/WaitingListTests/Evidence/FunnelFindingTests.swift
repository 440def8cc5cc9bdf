// Funnels and positions from counts that are shown or hidden.
import Statistics
import Testing

@testable import WaitingList

@Suite struct FunnelFindingTests {
    private func unit(_ code: String, _ numerator: Int?, _ denominator: Int?) -> FunnelFinding.Unit {
        FunnelFinding.Unit(
            place: .provider(code: code), name: "Trust \(code)", numerator: numerator, denominator: denominator)
    }

    @Test func `places with a hidden count, or nobody, are left out and counted`() throws {
        let units = [
            unit("RD", nil, 100), unit("RB", 400, 1000), unit("RA", 700, 1000), unit("RC", 0, 0), unit("RE", 5, nil),
            unit("RF", 10, 5),
        ]
        let reader = Geography.provider(code: "RB")
        let found = try #require(FunnelFinding(.withinEighteenWeeksPerCent, for: reader, units))
        #expect(found.points.map(\.code) == ["RA", "RB"] && found.hiddenCount == 4)
        #expect(found.points.map(\.perCent) == [70, 40] && abs(found.averagePerCent - 55) < 1e-9)
        #expect(found.points.map(\.name) == ["Trust RA", "Trust RB"] && found.reader == reader)
    }

    @Test func `limits are those of the funnel, in per cent, and say what a point is`() throws {
        let units = (0..<20).map { unit("R\($0 + 10)", 480 + 3 * $0, 1000) } + [unit("RX", 900, 1000)]
        let found = try #require(FunnelFinding(.withinEighteenWeeksPerCent, for: .england, units))
        let funnel = try Funnel(
            units.map { try Proportion(Double($0.numerator ?? 0), of: 1000) }, hasOverDispersion: true)
        #expect(found.overDispersion == funnel.overDispersion && found.overDispersion != nil)
        #expect(found.limits(at: 1000) == funnel.limits(denominator: 1000)?.times(100))
        #expect(found.limits(at: 0) == nil)
        #expect(found.points.last?.significance == .highAt0001)
    }

    @Test func `nothing to compare is no funnel`() {
        #expect(FunnelFinding(.withinEighteenWeeksPerCent, for: .england, []) == nil)
        #expect(FunnelFinding(.withinEighteenWeeksPerCent, for: .england, [unit("RA", nil, nil)]) == nil)
    }

    @Test func `a position has the reader among the others, and does without when its value is hidden`() throws {
        let shown = try #require(
            PositionFinding(.medianWait, own: Measured(value: 12), peers: [14, 10, 11, 13], england: 12.5))
        #expect(shown.values == [10, 11, 12, 13, 14] && shown.own == 12 && shown.peers == 4)
        #expect((shown.lowerQuartile, shown.median, shown.upperQuartile) == (11, 12, 13))
        #expect(shown.england == 12.5 && shown.betterIsHigh == false)
        let own = Measured(value: nil, marker: .suppressed)
        let hidden = try #require(PositionFinding(.newPeriods, own: own, peers: [4, 1, 2, 3], england: nil))
        #expect(hidden.own == nil && hidden.ownMeasured == own && hidden.values.count == 4 && hidden.peers == 4)
        #expect(hidden.median == 2.5 && hidden.betterIsHigh == nil)
    }

    @Test func `among fewer than four others there is no position`() {
        #expect(PositionFinding(.medianWait, own: Measured(value: 12), peers: [1, 2, 3], england: nil) == nil)
    }
}
