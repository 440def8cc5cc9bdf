// A share of many places, and which of them differ from the average by more than chance.
package import Statistics

/// A funnel made from shown counts.
package struct FunnelFinding: Sendable {
    /// One place.
    package struct Point: Hashable, Sendable {
        package let place: Geography
        package let name: String
        package let code: String
        package let numerator: Double
        /// Above 0.
        package let denominator: Double
        package let perCent: Double
        package let significance: FunnelSignificance
    }

    /// A place with the two counts that are shown of it; either is `nil` when it is hidden.
    package struct Unit: Sendable {
        package let place: Geography
        package let name: String
        package let numerator: Int?
        package let denominator: Int?

        package init(place: Geography, name: String, numerator: Int?, denominator: Int?) {
            self.place = place
            self.name = name
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    package let metric: Metric
    /// The place that the edition is for, which may be none of the points.
    package let reader: Geography
    /// By code.
    package let points: [Point]
    /// All numerators over all denominators that are shown.
    package let averagePerCent: Double
    /// With phi and tau²; `nil` when it cannot be said.
    package let overDispersion: OverDispersion?
    /// Places that are left out because a count is hidden, or nobody is there.
    package let hiddenCount: Int
    private let funnel: Funnel

    /// `nil` when no place has counts that can be compared.
    package init?(_ metric: Metric, for reader: Geography, _ units: [Unit]) {
        let known = units.sorted { $0.place.code < $1.place.code }.compactMap { unit in
            unit.proportion.map { (unit: unit, proportion: $0) }
        }
        guard let funnel = try? Funnel(known.map(\.proportion), hasOverDispersion: true) else { return nil }
        self.metric = metric
        self.reader = reader
        self.funnel = funnel
        averagePerCent = 100 * funnel.average
        overDispersion = funnel.overDispersion
        hiddenCount = units.count - known.count
        points = known.compactMap { unit, proportion in
            funnel.significance(of: proportion).map { Point(unit, proportion, $0) }
        }
    }

    /// The limits in per cent for a place of so many; `nil` for a size that is not above 0.
    package func limits(at size: Double) -> FunnelLimits? { funnel.limits(denominator: size)?.times(100) }
}

extension FunnelFinding.Unit {
    /// `nil` when a count is hidden, nobody is there, or rounding has made the part larger than the whole.
    fileprivate var proportion: Proportion? {
        guard let numerator, let denominator, denominator > 0 else { return nil }
        return try? Proportion(Double(numerator), of: Double(denominator))
    }
}

extension FunnelFinding.Point {
    fileprivate init(_ unit: FunnelFinding.Unit, _ proportion: Proportion, _ significance: FunnelSignificance) {
        self.init(
            place: unit.place, name: unit.name, code: unit.place.code, numerator: proportion.numerator,
            denominator: proportion.denominator, perCent: 100 * proportion.numerator / proportion.denominator,
            significance: significance)
    }
}
