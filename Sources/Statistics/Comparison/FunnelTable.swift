// A funnel as columns, one value for each unit.

/// What a funnel says of each of its units, in their order and times the multiplier.
package struct FunnelTable: Hashable, Sendable {
    package let average: Double
    /// One for each unit; `nil` for a unit with a denominator of 0.
    package let limits: [FunnelLimits?]
    /// One for each unit; `nil` for a unit with a denominator of 0.
    package let significance: [FunnelSignificance?]
    /// `nil` unless over-dispersion was asked for.
    package let overDispersion: OverDispersion?

    /// Defaults as in PHEindicatormethods, `phe_funnels`: percentages, without over-dispersion.
    package init(
        numerators: [Double], denominators: [Double], multiplier: Double = 100, hasOverDispersion: Bool = false
    ) throws(ComparisonError) {
        let multiplier = try ComparisonError.multiplier(multiplier)
        let units = try Proportion.list(numerators, of: denominators)
        let funnel = try Funnel(units, hasOverDispersion: hasOverDispersion)
        average = funnel.average * multiplier
        limits = units.map { funnel.limits(denominator: $0.denominator)?.times(multiplier) }
        significance = units.map(funnel.significance)
        overDispersion = funnel.overDispersion
    }
}

extension Proportion {
    /// One proportion for each pair; refuses lists of different lengths.
    package static func list(
        _ numerators: [Double], of denominators: [Double]
    ) throws(ComparisonError) -> [Proportion] {
        guard numerators.count == denominators.count else {
            throw .differentLengths(numerators.count, denominators.count)
        }
        var units: [Proportion] = []
        for (numerator, denominator) in zip(numerators, denominators) {
            units.append(try Proportion(numerator, of: denominator))
        }
        return units
    }
}
