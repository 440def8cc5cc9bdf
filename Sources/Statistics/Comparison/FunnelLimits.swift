// The limits of a funnel at one denominator.

/// Between which proportions chance leaves a unit of some size.
package struct FunnelLimits: Hashable, Sendable {
    /// Below this 1 in 40 lie by chance.
    package let lower2s: Double
    package let upper2s: Double
    /// Below this 1 in 1000 lie by chance.
    package let lower3s: Double
    package let upper3s: Double

    /// Where a proportion on the same scale lies; on a limit is within it.
    func significance(of proportion: Double) -> FunnelSignificance {
        if proportion < lower3s { return .lowAt0001 }
        if proportion < lower2s { return .lowAt0025 }
        if proportion > upper3s { return .highAt0001 }
        return proportion > upper2s ? .highAt0025 : .notSignificant
    }

    /// Each limit times `factor`.
    package func times(_ factor: Double) -> FunnelLimits {
        FunnelLimits(
            lower2s: lower2s * factor, upper2s: upper2s * factor, lower3s: lower3s * factor, upper3s: upper3s * factor)
    }
}

/// Whether a unit differs from the average by more than chance, in the words of PHEindicatormethods.
package enum FunnelSignificance: String, Sendable {
    case highAt0001 = "High (0.001)"
    case highAt0025 = "High (0.025)"
    case notSignificant = "Not significant"
    case lowAt0025 = "Low (0.025)"
    case lowAt0001 = "Low (0.001)"
}
