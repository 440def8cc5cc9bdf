// A proportion with its Wilson interval.

/// Some of a whole: how many have a thing, out of how many.
package struct Proportion: Hashable, Sendable {
    /// 0 up to `denominator`.
    package let numerator: Double
    package let denominator: Double

    /// Refuses what is below 0, no number, or more than the whole.
    package init(_ numerator: Double, of denominator: Double) throws(ComparisonError) {
        self.numerator = try ComparisonError.count(numerator, "numerator")
        self.denominator = try ComparisonError.count(denominator, "denominator")
        guard numerator <= denominator else {
            throw .numeratorAboveDenominator(numerator: numerator, denominator: denominator)
        }
    }

    /// From 0 to 1; `nil` out of nothing.
    package var value: Double? { denominator > 0 ? numerator / denominator : nil }

    /// The value and its interval, times `multiplier`; `nil` out of nothing.
    ///
    /// Source: Wilson 1927; Newcombe 1998, Statistics in Medicine 17:857–872, method 3, without continuity correction.
    /// Defaults as in PHEindicatormethods, `phe_proportion`.
    package func estimate(
        confidence: Confidence = .ninetyFive, multiplier: Double = 1
    ) throws(ComparisonError) -> Estimate? {
        interval(confidence)?.times(try ComparisonError.multiplier(multiplier))
    }

    /// The value and its Wilson interval, from 0 to 1; `nil` out of nothing.
    package func interval(_ confidence: Confidence) -> Estimate? {
        guard let value else { return nil }
        let errors = confidence.standardErrors
        let square = errors * errors
        let middle = 2 * numerator + square
        let reach = errors * (square + 4 * numerator * (1 - value)).squareRoot()
        let whole = 2 * (denominator + square)
        guard reach.isFinite, whole.isFinite else { return nil }
        // Only rounding takes an end out of 0 to 1; all and none are exact.
        let lower = numerator == 0 ? 0 : max(0, (middle - reach) / whole)
        let upper = numerator == denominator ? 1 : min(1, (middle + reach) / whole)
        return Estimate(value: value, lower: lower, upper: upper)
    }
}
