// The gap between two proportions, as a difference and as a ratio.
import Glibc

/// How a group's proportion differs from that of a reference group.
package struct ProportionGap: Hashable, Sendable {
    /// The group's less the reference's, from -1 to 1.
    package let difference: Estimate
    /// The group's over the reference's; `nil` when either has a numerator of 0, which gives no interval.
    package let ratio: Estimate?

    /// `nil` when either has a denominator of 0.
    ///
    /// Difference: Newcombe 1998, Statistics in Medicine 17:873–890, method 10, from two Wilson intervals.
    /// Ratio: normal on the logarithm, Katz et al. 1978, Biometrics 34:469–474.
    package init?(of group: Proportion, from reference: Proportion, confidence: Confidence = .ninetyFive) {
        guard let own = group.interval(confidence), let other = reference.interval(confidence) else { return nil }
        let value = own.value - other.value
        let down = Self.length(own.value - own.lower, other.upper - other.value)
        let up = Self.length(own.upper - own.value, other.value - other.lower)
        guard let difference = Estimate(value: value, lower: max(-1, value - down), upper: min(1, value + up)) else {
            return nil
        }
        self.difference = difference
        ratio = Self.ratio(group, reference, errors: confidence.standardErrors)
    }

    private static func ratio(_ group: Proportion, _ reference: Proportion, errors: Double) -> Estimate? {
        guard let own = group.value, let other = reference.value, own > 0, other > 0 else { return nil }
        let variance = variance(group) + variance(reference)
        let factor = exp(errors * variance.squareRoot())
        return Estimate(value: own / other, lower: own / other / factor, upper: own / other * factor)
    }

    /// Of the logarithm of a proportion: 1/x − 1/n, never below 0.
    private static func variance(_ part: Proportion) -> Double {
        max(0, 1 / part.numerator - 1 / part.denominator)
    }

    private static func length(_ first: Double, _ second: Double) -> Double {
        (first * first + second * second).squareRoot()
    }
}

extension [Proportion] {
    /// The gap of each group from the one at `reference`; `nil` at the reference itself and where a denominator is 0.
    ///
    /// Refuses a reference that is none of the groups.
    package func gaps(
        fromReferenceAt reference: Int, confidence: Confidence = .ninetyFive
    ) throws(ComparisonError) -> [ProportionGap?] {
        guard indices.contains(reference) else { throw .noSuchReference }
        return indices.map { index in
            index == reference
                ? nil : ProportionGap(of: self[index], from: self[reference], confidence: confidence)
        }
    }
}
