// Funnels without over-dispersion: limits, words, edges and laws.
import Statistics
import Testing

@Suite struct FunnelTests {
    /// The example of PHEindicatormethods, `phe_funnel_significance`; limits recomputed.
    @Test func `four areas have the limits of the published method`() throws {
        let table = try FunnelTable(
            numerators: [10232, 12321, 15123, 13213], denominators: [15232, 16123, 17932, 18475])
        #expect(table.average.agrees(with: 75.09961335261652))
        let lower2s = [74.41287465356456, 74.43211982339355, 74.46668343900352, 74.47605404894021]
        let upper2s = [75.78635205166847, 75.76710688183948, 75.7325432662295, 75.72317265629282]
        let lower3s = [74.0168474801589, 74.0471909181059, 74.10168661415868, 74.116461049701]
        let upper3s = [76.18237922507413, 76.15203578712712, 76.09754009107435, 76.08276565553203]
        for (index, limits) in table.limits.enumerated() {
            let limits = try #require(limits)
            #expect(limits.lower2s.agrees(with: lower2s[index]) && limits.upper2s.agrees(with: upper2s[index]))
            #expect(limits.lower3s.agrees(with: lower3s[index]) && limits.upper3s.agrees(with: upper3s[index]))
        }
        #expect(table.significance == [.lowAt0001, .highAt0001, .highAt0001, .lowAt0001])
        #expect(table.overDispersion == nil)
    }

    @Test func `the Wilson interval of a limit touches the average`() throws {
        let funnel = try Funnel([Proportion(300, of: 500), Proportion(90, of: 200), Proportion(40, of: 60)])
        for denominator in [60.0, 200, 500, 12_000] {
            let limits = try #require(funnel.limits(denominator: denominator))
            let low = try Proportion(limits.lower2s * denominator, of: denominator)
            let high = try Proportion(limits.upper3s * denominator, of: denominator)
            #expect(low.interval(.ninetyFive)?.upper.agrees(with: funnel.average) == true)
            #expect(high.interval(.ninetyNinePointEight)?.lower.agrees(with: funnel.average) == true)
        }
    }

    @Test func `every word is said, and a value on the average is not significant`() throws {
        let table = try FunnelTable(
            numerators: [5000, 60, 41, 50, 59, 35, 67], denominators: [10_000, 100, 100, 100, 100, 100, 100])
        #expect(
            table.significance.map(\.?.rawValue) == [
                "Not significant", "High (0.025)", "Not significant", "Not significant", "Not significant",
                "Low (0.025)", "High (0.001)",
            ])
        let low = try FunnelTable(numerators: [5000, 30], denominators: [10_000, 100])
        #expect(low.significance[1]?.rawValue == "Low (0.001)")
    }

    @Test func `a unit without patients says nothing and moves nothing`() throws {
        let table = try FunnelTable(numerators: [8, 0, 30], denominators: [20, 0, 50])
        let without = try FunnelTable(numerators: [8, 30], denominators: [20, 50])
        #expect(table.limits[1] == nil && table.significance[1] == nil)
        #expect(table.average == without.average && table.limits[2] == without.limits[1])
    }

    @Test func `an average of none or all has limits on it`() throws {
        let none = try FunnelTable(numerators: [0, 0], denominators: [3, 50], multiplier: 1)
        let all = try FunnelTable(numerators: [3, 50], denominators: [3, 50], multiplier: 1)
        for (table, end) in [(none, 0.0), (all, 1.0)] {
            #expect(table.average == end)
            #expect(table.limits.compactMap { $0 }.allSatisfy { $0.lower3s == end && $0.upper3s == end })
            #expect(table.significance == [.notSignificant, .notSignificant])
        }
    }

    @Test func `what cannot be a funnel is refused`() throws {
        #expect(throws: ComparisonError.nothingToCompare) { try FunnelTable(numerators: [], denominators: []) }
        #expect(throws: ComparisonError.nothingToCompare) { try FunnelTable(numerators: [0], denominators: [0]) }
        #expect(throws: ComparisonError.differentLengths(2, 1)) {
            try FunnelTable(numerators: [1, 2], denominators: [3])
        }
        #expect(throws: ComparisonError.numeratorAboveDenominator(numerator: 4, denominator: 3)) {
            try FunnelTable(numerators: [1, 4], denominators: [3, 3])
        }
    }

    @Test(arguments: [false, true])
    func `limits lie in order, narrow with size and do not hang on the order of units`(isWide: Bool) throws {
        var draws = SeededDraws(3)
        for _ in 0..<200 {
            let count = Int.random(in: 1...30, using: &draws)
            let units = try (0..<count).map { _ in try draws.proportion(outOf: 3000) }
            let funnel = try Funnel(units, hasOverDispersion: isWide)
            #expect(try Funnel(units.shuffled(using: &draws), hasOverDispersion: isWide) == funnel)
            var last = try #require(funnel.limits(denominator: 1))
            for denominator in [2.0, 5, 17, 100, 4000, 1e7] {
                let next = try #require(funnel.limits(denominator: denominator))
                #expect(0 <= next.lower3s && next.lower3s <= next.lower2s && next.upper2s <= next.upper3s)
                #expect(next.upper3s <= 1 && next.lower2s <= funnel.average && funnel.average <= next.upper2s)
                #expect(last.lower2s <= next.lower2s && next.upper2s <= last.upper2s)
                #expect(last.lower3s <= next.lower3s && next.upper3s <= last.upper3s)
                last = next
            }
        }
    }
}
