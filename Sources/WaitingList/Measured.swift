// The value of a metric, with what a reader must know about it.

/// Why a value is missing, or how to read it.
///
/// Shorthand of the Analysis Function.
package enum Marker: String, Sendable {
    /// Not available: fewer than 20 pathways, or nothing to divide by.
    case notAvailable = "[x]"
    /// The open band: the value is this or more.
    case openBand = "[z]"
    /// Suppressed: a count of very few people, or what would give one away.
    case suppressed = "[c]"
}

/// What a metric comes to for one cohort.
package struct Measured: Hashable, Sendable {
    /// In the metric's unit, unrounded; `nil` when it cannot be said, which is never 0.
    package var value: Double?
    package var marker: Marker?
    /// Of a share, what was counted.
    package var numerator: Int?
    /// Of a share, out of how many.
    package var denominator: Int?

    package init(value: Double?, marker: Marker? = nil, numerator: Int? = nil, denominator: Int? = nil) {
        self.value = value
        self.marker = marker
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A plain count.
    package static func count(_ count: Int) -> Measured { Measured(value: Double(count)) }

    /// A share in per cent; not available out of nothing.
    package static func share(_ numerator: Int, of denominator: Int) -> Measured {
        guard denominator > 0 else {
            return Measured(value: nil, marker: .notAvailable, numerator: numerator, denominator: denominator)
        }
        let perCent = 100 * Double(numerator) / Double(denominator)
        return Measured(value: perCent, numerator: numerator, denominator: denominator)
    }
}
