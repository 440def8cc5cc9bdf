// A projected number never goes without its ranges, nor without how such projections have done.

/// A number of a future period: what is expected, and between what it may lie.
package struct ProjectedValue: Hashable, Sendable {
    /// Patients, if every period is an average one.
    package var expected: Double
    /// Half of the drawn futures lie within.
    package var range50: ClosedRange<Double>
    package var range80: ClosedRange<Double>
    package var range95: ClosedRange<Double>

    /// From what the drawn futures came to; there is at least one.
    init(expected: Double, drawn: [Double]) {
        let sorted = SortedValues(drawn)
        func range(_ share: Double) -> ClosedRange<Double> {
            let low = sorted?.quantile((1 - share) / 2) ?? expected
            return low...max(low, sorted?.quantile((1 + share) / 2) ?? expected)
        }
        self.expected = expected
        range50 = range(0.5)
        range80 = range(0.8)
        range95 = range(0.95)
    }
}

/// How the same method did on the last periods of the same list, which it was not shown.
package struct TrackRecord: Hashable, Sendable {
    /// Periods that were held back.
    package var heldBackPeriods: Int
    /// Mean of |projected − actual| / actual in per cent; `nil` where the actual number was always 0.
    package var meanAbsoluteErrorPerCent: Double?
    /// (projected − actual) / actual of the last period in per cent; `nil` where the actual number was 0.
    package var lastErrorPerCent: Double?
    /// The share of the actual numbers that lay within the ranges that were to hold 50 per cent of them.
    package var coverage50: Double
    package var coverage80: Double
    package var coverage95: Double

    /// Holds what was projected against what came; both have the same periods, at least one.
    init(projected: [ProjectedValue], actual: [Double]) {
        let pairs = Array(zip(projected, actual))
        let errors = pairs.map { Self.errorPerCent($0.expected, $1) }
        let known = errors.compactMap { $0 }
        func coverage(_ range: KeyPath<ProjectedValue, ClosedRange<Double>>) -> Double {
            Double(pairs.count { $0[keyPath: range].contains($1) }) / Double(pairs.count)
        }
        heldBackPeriods = pairs.count
        meanAbsoluteErrorPerCent = known.isEmpty ? nil : known.reduce(0) { $0 + abs($1) / Double(known.count) }
        lastErrorPerCent = errors.last ?? nil
        coverage50 = coverage(\.range50)
        coverage80 = coverage(\.range80)
        coverage95 = coverage(\.range95)
    }

    private static func errorPerCent(_ projected: Double, _ actual: Double) -> Double? {
        guard actual > 0 else { return nil }
        let error = 100 * (projected - actual) / actual
        return error.isFinite ? error : nil
    }
}

/// Everybody who waits for so long or longer, period by period into the future.
package struct ProjectedSeries: Hashable, Sendable {
    /// In compartments; 0 is the whole list.
    package var beyondCompartments: Int
    package var values: [ProjectedValue]
    package var trackRecord: TrackRecord
}
