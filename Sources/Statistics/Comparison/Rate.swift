// A rate of events with its exact or Byar interval.
import Glibc

/// Events over what they could have happened in, such as people or bed days.
package struct Rate: Hashable, Sendable {
    /// Events: 0 or more.
    package let numerator: Double
    package let denominator: Double

    /// Refuses what is below 0 or no number; events may outnumber people.
    package init(_ numerator: Double, per denominator: Double) throws(ComparisonError) {
        self.numerator = try ComparisonError.count(numerator, "numerator")
        self.denominator = try ComparisonError.count(denominator, "denominator")
    }

    /// How an interval was found.
    package enum Method: String, Sendable {
        /// From the Poisson distribution, below 10 events, where Byar's approximation is poor.
        case exact
        /// Byar's approximation, from 10 events.
        case byar
    }

    /// Decided by the events alone.
    package var method: Method { numerator < 10 ? .exact : .byar }

    /// The rate and its interval, times `multiplier`; `nil` over nothing.
    ///
    /// Source: Breslow and Day 1987 (Byar); Armitage and Berry 2002 (exact). Defaults as in PHEindicatormethods, `phe_rate`.
    package func estimate(
        confidence: Confidence = .ninetyFive, multiplier: Double = 100_000
    ) throws(ComparisonError) -> Estimate? {
        let multiplier = try ComparisonError.multiplier(multiplier)
        guard denominator > 0 else { return nil }
        let (lower, upper) = method == .exact ? exact(confidence.tail) : byar(confidence.standardErrors)
        return Estimate(value: numerator, lower: lower, upper: upper)?.times(multiplier / denominator)
    }

    /// Half of chi-square values with twice the events, and twice the events and 2, as degrees of freedom.
    private func exact(_ tail: Double) -> (lower: Double, upper: Double) {
        let lower = numerator > 0 ? GammaDistribution(shape: numerator).quantile(below: tail) : 0
        return (lower, GammaDistribution(shape: numerator + 1).quantile(above: tail))
    }

    private func byar(_ errors: Double) -> (lower: Double, upper: Double) {
        (Self.byar(numerator, -errors), Self.byar(numerator + 1, errors))
    }

    private static func byar(_ events: Double, _ errors: Double) -> Double {
        events * pow(1 - 1 / (9 * events) + errors / (3 * events.squareRoot()), 3)
    }
}
