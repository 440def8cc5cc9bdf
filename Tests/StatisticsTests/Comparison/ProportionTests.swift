// Wilson intervals: published and recomputed values, edges, and laws.
import Statistics
import Testing

@Suite struct ProportionTests {
    /// The first four are the examples of Newcombe 1998, method 3; 65 of 100 is one of PHEindicatormethods.
    @Test(arguments: [
        (0, 20, 0.95, 0, 0.16112515805281938), (1, 29, 0.95, 0.006113214292762663, 0.17175521879320285),
        (15, 148, 0.95, 0.06238639953073629, 0.16048724172330806),
        (81, 263, 0.95, 0.2552885198782742, 0.36620957698280004),
        (65, 100, 0.95, 0.5525444329688797, 0.7363575175690247),
        (65, 100, 0.998, 0.49549465740704474, 0.7783540614089685),
        (0.445, 1, 0.95, 0.04381744772058821, 0.9334621276979156),
        (1, 1, 0.5, 0.6873152559174167, 1), (4_395_958, 7_155_958, 0.9999, 0.6135992272775308, 0.6150151021431122),
    ])
    func `an interval is the published one`(
        numerator: Double, denominator: Double, level: Double, lower: Double, upper: Double
    ) throws {
        let proportion = try Proportion(numerator, of: denominator)
        let estimate = try #require(try proportion.estimate(confidence: Confidence(level)))
        #expect(estimate.value == numerator / denominator)
        #expect(estimate.lower.agrees(with: lower) && estimate.upper.agrees(with: upper))
    }

    @Test func `none and all have an exact end`() throws {
        for denominator in 1...500 {
            let none = try #require(try Proportion(0, of: Double(denominator)).estimate())
            let all = try #require(try Proportion(Double(denominator), of: Double(denominator)).estimate())
            #expect(none.lower == 0 && none.value == 0 && none.upper > 0)
            #expect(all.upper == 1 && all.value == 1 && all.lower < 1)
        }
    }

    @Test func `a multiplier is on every part`() throws {
        let share = try Proportion(13, of: 40)
        let once = try #require(try share.estimate())
        let times = try #require(try share.estimate(multiplier: 100))
        #expect(times.value == once.value * 100 && times.lower == once.lower * 100 && times.upper == once.upper * 100)
    }

    @Test func `out of nothing there is no proportion`() throws {
        #expect(try Proportion(0, of: 0).value == nil)
        #expect(try Proportion(0, of: 0).estimate() == nil)
    }

    @Test(arguments: [(3, 2), (-1, 2), (1, -2), (.nan, 2), (1, .infinity), (1, .nan)] as [(Double, Double)])
    func `what is no proportion is refused`(numerator: Double, denominator: Double) {
        #expect(throws: ComparisonError.self) { try Proportion(numerator, of: denominator) }
    }

    @Test(arguments: [0, -100, .nan, .infinity])
    func `what is no multiplier is refused`(multiplier: Double) throws {
        let share = try Proportion(1, of: 2)
        #expect(throws: ComparisonError.self) { try share.estimate(multiplier: multiplier) }
    }

    @Test func `numbers too large for an answer have none`() throws {
        #expect(try Proportion(1e308, of: 1e308).estimate() == nil)
        #expect(try Proportion(1, of: 2).estimate(multiplier: 1e308) != nil)
    }

    @Test func `an interval holds its value, widens with confidence and turns round for those without`() throws {
        var draws = SeededDraws(1)
        for _ in 0..<1000 {
            let share = try draws.proportion(outOf: 5000)
            let (one, other) = (try draws.confidence(), try draws.confidence())
            let (less, more) = one.level <= other.level ? (one, other) : (other, one)
            let narrow = try #require(share.interval(less))
            let wide = try #require(share.interval(more))
            #expect(0 <= wide.lower && wide.lower <= narrow.lower && narrow.lower <= narrow.value)
            #expect(narrow.value <= narrow.upper && narrow.upper <= wide.upper && wide.upper <= 1)
            let rest = try Proportion(share.denominator - share.numerator, of: share.denominator)
            let turned = try #require(rest.interval(less))
            #expect(turned.lower.agrees(with: 1 - narrow.upper) && turned.upper.agrees(with: 1 - narrow.lower))
        }
    }
}
