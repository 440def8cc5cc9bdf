// A funnel: which of many units differ from their average by more than chance.

/// The average of many units and the limits around it, narrower the larger a unit is.
package struct Funnel: Hashable, Sendable {
    /// All numerators over all denominators, from 0 to 1.
    package let average: Double
    /// `nil` unless it was asked for.
    package let overDispersion: OverDispersion?

    /// Units with a denominator of 0 say nothing and are left out; refuses to compare none.
    package init(_ units: [Proportion], hasOverDispersion: Bool = false) throws(ComparisonError) {
        let units = units.filter { $0.denominator > 0 }
        let whole = units.reduce(0) { $0 + $1.denominator }
        guard whole > 0, whole.isFinite else { throw .nothingToCompare }
        let average = min(1, units.reduce(0) { $0 + $1.numerator } / whole)
        self.average = average
        overDispersion = hasOverDispersion ? OverDispersion(units, average: average) : nil
    }

    /// The limits for a unit of this denominator, from 0 to 1; `nil` for one of 0.
    ///
    /// Without over-dispersion: the proportions whose Wilson interval at 95 % or 99.8 % just touches the average. As Wilson's
    /// interval turns the score test round, they are average ± z · √(average · (1 − average) / n).
    /// With it, when phi is above 1: on the arcsine scale and wider, with z to six decimals as FunnelPlotR has it.
    package func limits(denominator: Double) -> FunnelLimits? {
        guard denominator > 0, denominator.isFinite else { return nil }
        let two = limits(denominator, exact: .ninetyFive, rounded: 1.959964)
        let three = limits(denominator, exact: .ninetyNinePointEight, rounded: 3.090232)
        return FunnelLimits(lower2s: two.lower, upper2s: two.upper, lower3s: three.lower, upper3s: three.upper)
    }

    private func limits(
        _ denominator: Double, exact: Confidence, rounded: Double
    ) -> (lower: Double, upper: Double) {
        if let overDispersion, overDispersion.isPresent {
            return overDispersion.limits(average, denominator: denominator, errors: rounded)
        }
        let reach = exact.standardErrors * (average * (1 - average) / denominator).squareRoot()
        return (max(0, average - reach), min(1, average + reach))
    }

    /// Where a unit lies; `nil` for one with a denominator of 0.
    package func significance(of unit: Proportion) -> FunnelSignificance? {
        guard let value = unit.value else { return nil }
        return limits(denominator: unit.denominator)?.significance(of: value)
    }
}
