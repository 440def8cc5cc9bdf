// Rates: exact below ten events, Byar's from ten, against scipy.
import Statistics
import Testing

@Suite struct RateTests {
    @Test(
        arguments: [
            (0, 0.95, 0, 3.6888794541139354), (0, 0.998, 0, 6.907755278982137),
            (0.5, 0.95, 0.0004910345585876292, 4.674201802248074), (1, 0.95, 0.025317807984289897, 5.571643390938898),
            (1, 0.5, 0.2876820724517809, 2.6926345288896956), (5, 0.95, 1.623486390118421, 11.66833207932267),
            (7, 0.998, 1.5203362603988093, 19.626177395384232), (9, 0.95, 4.115373097378334, 17.084803451419166),
            (9, 0.9999, 1.6206305612572556, 27.213163296579243), (10, 0.95, 4.787449913967563, 18.391458605756473),
            (10, 0.998, 2.916318374695686, 24.19372492788055), (82, 0.95, 65.2149116580967, 101.78483940118893),
            (6500, 0.998, 6253.702263927419, 6753.016492802684),
        ] as [(Double, Double, Double, Double)])
    func `an interval is that of scipy`(events: Double, level: Double, lower: Double, upper: Double) throws {
        let rate = try Rate(events, per: 4)
        let estimate = try #require(try rate.estimate(confidence: Confidence(level), multiplier: 4))
        #expect(estimate.value == events)
        #expect(estimate.lower.agrees(with: lower) && estimate.upper.agrees(with: upper))
        #expect(rate.method == (events < 10 ? .exact : .byar))
    }

    @Test func `a rate is per hundred thousand unless asked otherwise`() throws {
        let rate = try Rate(82, per: 10_000)
        #expect(try rate.estimate()?.value == 820)
        #expect(try rate.estimate(multiplier: 1)?.value == 0.0082)
    }

    @Test func `over nothing there is no rate, and no events are no less than nothing`() throws {
        #expect(try Rate(3, per: 0).estimate() == nil)
        #expect(try Rate(0, per: 10).estimate()?.lower == 0)
    }

    @Test(arguments: [(-1, 2), (1, -2), (.nan, 2), (1, .infinity)] as [(Double, Double)])
    func `what is no rate is refused`(events: Double, denominator: Double) {
        #expect(throws: ComparisonError.self) { try Rate(events, per: denominator) }
    }

    @Test func `an interval holds its value and widens with confidence`() throws {
        var draws = SeededDraws(2)
        for _ in 0..<500 {
            let events = Double.random(in: 0...25, using: &draws).rounded()
            let rate = try Rate(events, per: Double.random(in: 0.1...1e6, using: &draws))
            let (one, other) = (try draws.confidence(), try draws.confidence())
            let (less, more) = one.level <= other.level ? (one, other) : (other, one)
            let narrow = try #require(try rate.estimate(confidence: less))
            let wide = try #require(try rate.estimate(confidence: more))
            #expect(0 <= wide.lower && wide.lower <= narrow.lower && narrow.lower <= narrow.value)
            #expect(narrow.value <= narrow.upper && narrow.upper <= wide.upper && wide.upper.isFinite)
        }
    }
}
