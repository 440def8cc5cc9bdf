// From a number to a place on the page.

/// A straight-line scale: the start of the domain lies at `from`, its end at `to`, and values outside go on beyond.
package struct LinearScale: Hashable, Sendable {
    package let domain: ClosedRange<Double>
    /// Points on the page where the domain starts; `to` may lie on either side of it.
    package let from: Double
    package let to: Double

    package init(_ domain: ClosedRange<Double>, from: Double, to: Double) {
        self.domain = domain
        self.from = from
        self.to = to
    }

    /// The place of a value; a domain of a single value lies wholly at `from`.
    package func callAsFunction(_ value: Double) -> Double {
        let length = domain.upperBound - domain.lowerBound
        guard length > 0 else { return from }
        return from + (value - domain.lowerBound) / length * (to - from)
    }
}
