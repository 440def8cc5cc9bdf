// The slope index of inequality: how far apart the ends of a ranked population lie.

/// A straight line through groups in the order of their rank, the most deprived first.
///
/// Each group lies at the middle of its share of the population from 0 to 1 and weighs as much as its population.
/// Source: Low and Low 2004, Journal of Public Health 26:388–395; PHEindicatormethods, `phe_sii`.
package struct SlopeIndex: Hashable, Sendable {
    /// The value that the line has at the least deprived end less that at the most deprived end.
    ///
    /// Above 0 the value grows as deprivation falls; of waits, below 0 means that the most deprived wait longer.
    package let sii: Double
    /// The value at the least deprived end over that at the most deprived end, 1 where they are the same.
    ///
    /// `nil` when the line is 0 at the most deprived end; below 0 a straight line does not fit such values.
    package let rii: Double?

    /// `nil` when fewer than two groups have a population; groups without one say nothing.
    ///
    /// Refuses lists of different lengths, and what is no number.
    package static func of(populations: [Double], values: [Double]) throws(ComparisonError) -> SlopeIndex? {
        guard populations.count == values.count else { throw .differentLengths(populations.count, values.count) }
        var groups: [(population: Double, value: Double)] = []
        for (population, value) in zip(populations, values) {
            guard value.isFinite else { throw .notANumber("value") }
            if try ComparisonError.count(population, "population") > 0 { groups.append((population, value)) }
        }
        return groups.count > 1 ? SlopeIndex(groups) : nil
    }

    /// `nil` when the numbers are too large, or too unequal, to reckon with.
    private init?(_ groups: [(population: Double, value: Double)]) {
        let total = groups.reduce(0) { $0 + $1.population }
        let mean = groups.reduce(0) { $0 + $1.population / total * $1.value }
        var before = 0.0
        var products = 0.0
        var squares = 0.0
        for (population, value) in groups {
            let share = population / total
            // The mean of the mid-points, weighted so, is one half.
            let fromMiddle = before + share / 2 - 0.5
            products += share * fromMiddle * (value - mean)
            squares += share * fromMiddle * fromMiddle
            before += share
        }
        let slope = products / squares
        guard slope.isFinite else { return nil }
        sii = slope
        let mostDeprived = mean - slope / 2
        let ratio = (mostDeprived + slope) / mostDeprived
        // Of a line through 0 nothing but rounding is left at that end.
        let largest = groups.reduce(0) { max($0, $1.value.magnitude) }
        rii = mostDeprived.magnitude > 1e-12 * largest && ratio.isFinite ? ratio : nil
    }
}
