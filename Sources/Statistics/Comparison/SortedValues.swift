// Values in order, and what lies at a share of them.

/// At least one finite value, ascending.
package struct SortedValues {
    package let values: [Double]

    /// `nil` without values, or when one is no finite number.
    package init?(_ values: [Double]) {
        guard !values.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
        self.values = values.sorted()
    }

    /// The value at a share of 0 to 1 of the way from the first to the last, between neighbours in proportion.
    ///
    /// Source: Hyndman and Fan 1996, type 7, which is the default of R and of numpy.
    package func quantile(_ share: Double) -> Double {
        let position = share * Double(values.count - 1)
        let below = min(Int(position), values.count - 1)
        let above = min(below + 1, values.count - 1)
        let rest = position - Double(below)
        return rest == 0 ? values[below] : values[below] + rest * (values[above] - values[below])
    }
}
