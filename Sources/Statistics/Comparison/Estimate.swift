// A value with the interval that shows how sure it is.

/// A value and the ends of its interval, unrounded and on one scale.
package struct Estimate: Hashable, Sendable {
    package let value: Double
    /// Never above `value`.
    package let lower: Double
    /// Never below `value`.
    package let upper: Double

    /// `nil` when a part is no finite number.
    init?(value: Double, lower: Double, upper: Double) {
        guard value.isFinite, lower.isFinite, upper.isFinite else { return nil }
        self.value = value
        // Rounding must not push an end past the value it lies at.
        self.lower = min(lower, value)
        self.upper = max(upper, value)
    }

    /// Each part times `factor`, which is above 0; `nil` when a product is too large for a number.
    func times(_ factor: Double) -> Estimate? {
        Estimate(value: value * factor, lower: lower * factor, upper: upper * factor)
    }
}
