// How much more units differ than chance alone would have them.
import Glibc

/// The spread of proportions beyond chance, by Spiegelhalter's additive model.
///
/// Stock counts are autocorrelated: much of what this finds may be that, and a note should say so.
/// Source: Spiegelhalter 2005, Statistics in Medicine 24:1185–1202; the constants are those of FunnelPlotR.
package struct OverDispersion: Hashable, Sendable {
    /// The mean square of the winsorised z-scores: about 1 when chance alone is at work.
    package let phi: Double
    /// The variance between units on the transformed scale; 0 or more.
    package let tau2: Double

    /// Of units with a denominator above 0, of which there is at least one.
    init?(_ units: [Proportion], average: Double) {
        let middle = Self.transformed(average)
        let scores = units.compactMap { unit in
            unit.value.map { (Self.transformed($0) - middle) / Self.standardError(unit.denominator) }
        }
        guard scores.count == units.count, let sorted = SortedValues(scores) else { return nil }
        let (low, high) = (sorted.quantile(Self.winsorised), sorted.quantile(1 - Self.winsorised))
        let count = Double(units.count)
        // In order, so that the order of the units never shows in the last digits.
        phi = sorted.values.map { min(max($0, low), high) }.reduce(0) { $0 + $1 * $1 } / count
        tau2 = Self.tau2(units.map(\.denominator).sorted(), phi: phi)
    }

    /// 0 where the weights say nothing, as with a single unit.
    private static func tau2(_ denominators: [Double], phi: Double) -> Double {
        let weights = denominators.map { 4 * $0 }
        let sum = weights.reduce(0, +)
        let spread = sum - weights.reduce(0) { $0 + $1 * $1 } / sum
        let count = Double(weights.count)
        let excess = count * phi - (count - 1)
        return weights.count > 1 && spread > 0 ? max(0, excess / spread) : 0
    }

    /// The share of z-scores at each end that are drawn in to the next ones.
    private static let winsorised = 0.1

    /// Whether units differ by more than chance has them, so that limits are made wider.
    var isPresent: Bool { phi > 1 }

    /// The arcsine of the square root, on which a proportion's variance hangs on its denominator alone.
    private static func transformed(_ proportion: Double) -> Double {
        asin(min(1, proportion.squareRoot()))
    }

    private static func standardError(_ denominator: Double) -> Double {
        1 / (2 * denominator.squareRoot())
    }

    /// The proportions so many standard errors below and above `average` for a unit of this denominator, from 0 to 1.
    func limits(_ average: Double, denominator: Double, errors: Double) -> (lower: Double, upper: Double) {
        let middle = Self.transformed(average)
        let error = Self.standardError(denominator)
        let reach = errors * (error * error + tau2).squareRoot()
        // Beyond 0 and a quarter turn the sine would come back: the funnel ends there.
        let lower = sin(max(0, middle - reach))
        let upper = middle + reach < .pi / 2 ? sin(middle + reach) : 1
        return (lower * lower, upper * upper)
    }
}
