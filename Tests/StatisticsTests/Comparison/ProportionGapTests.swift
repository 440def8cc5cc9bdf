// Gaps between proportions: Newcombe's published differences, ratios, edges and laws.
import Statistics
import Testing

@Suite struct ProportionGapTests {
    /// Examples (a), (b), (e), (g) and (h) of Newcombe 1998, method 10, to all digits.
    @Test(
        arguments: [
            (56, 70, 48, 80, 0.0524314724023649, 0.333872654036906),
            (9, 10, 3, 10, 0.17052272393450296, 0.8090179735354881),
            (5, 56, 0, 29, -0.03813714790353688, 0.19256001385511157),
            (0, 10, 0, 20, -0.16112515805281938, 0.2775327998628892), (10, 10, 0, 20, 0.6790860371419147, 1),
        ] as [(Double, Double, Double, Double, Double, Double)])
    func `a difference has the published interval`(
        numerator: Double, denominator: Double, other: Double, otherDenominator: Double, lower: Double, upper: Double
    ) throws {
        let group = try Proportion(numerator, of: denominator)
        let reference = try Proportion(other, of: otherDenominator)
        let gap = try #require(ProportionGap(of: group, from: reference))
        #expect(gap.difference.value.agrees(with: numerator / denominator - other / otherDenominator))
        #expect(gap.difference.lower.agrees(with: lower) && gap.difference.upper.agrees(with: upper))
    }

    @Test(
        arguments: [
            (56, 70, 48, 80, 0.95, 1.3333333333333335, 1.076626422763193, 1.651248511266387),
            (9, 10, 3, 10, 0.95, 3, 1.13835035744767, 7.906177514784792),
            (5, 56, 3, 29, 0.998, 0.8630952380952381, 0.10122390128448507, 7.359263776339494),
        ] as [(Double, Double, Double, Double, Double, Double, Double, Double)])
    func `a ratio has the interval of its logarithm`(
        numerator: Double, denominator: Double, other: Double, otherDenominator: Double, level: Double, value: Double,
        lower: Double, upper: Double
    ) throws {
        let group = try Proportion(numerator, of: denominator)
        let reference = try Proportion(other, of: otherDenominator)
        let gap = try #require(ProportionGap(of: group, from: reference, confidence: try Confidence(level)))
        let ratio = try #require(gap.ratio)
        #expect(ratio.value.agrees(with: value) && ratio.lower.agrees(with: lower) && ratio.upper.agrees(with: upper))
    }

    @Test func `out of nothing there is no gap, and with a numerator of none no ratio`() throws {
        let (some, none, nothing) = (try Proportion(3, of: 9), try Proportion(0, of: 9), try Proportion(0, of: 0))
        #expect(ProportionGap(of: some, from: nothing) == nil && ProportionGap(of: nothing, from: some) == nil)
        #expect(ProportionGap(of: some, from: none)?.ratio == nil)
        #expect(ProportionGap(of: none, from: some)?.ratio == nil)
        #expect(ProportionGap(of: none, from: none)?.difference.value == 0)
    }

    @Test func `gaps are from the reference, which has none from itself`() throws {
        let groups = try Proportion.list([3, 5, 0], of: [10, 10, 0])
        let gaps = try groups.gaps(fromReferenceAt: 1)
        #expect(gaps[0]?.difference.value.agrees(with: -0.2) == true)
        #expect(gaps[1] == nil && gaps[2] == nil)
        #expect(throws: ComparisonError.noSuchReference) { try groups.gaps(fromReferenceAt: 3) }
    }

    @Test func `a gap turns round with its groups`() throws {
        var draws = SeededDraws(6)
        for _ in 0..<500 {
            let (one, other) = (try draws.proportion(outOf: 900), try draws.proportion(outOf: 900))
            let confidence = try draws.confidence()
            let there = try #require(ProportionGap(of: one, from: other, confidence: confidence))
            let back = try #require(ProportionGap(of: other, from: one, confidence: confidence))
            #expect(there.difference.lower.agrees(with: -back.difference.upper))
            #expect(-1 <= there.difference.lower && there.difference.upper <= 1)
            if let ratio = there.ratio, let turned = back.ratio {
                #expect((ratio.lower * turned.upper).agrees(with: 1) && ratio.lower <= ratio.value)
            }
        }
    }
}
