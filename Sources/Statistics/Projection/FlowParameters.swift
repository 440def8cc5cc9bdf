// The two shares of each compartment that a projection goes by.

/// Of those exposed in each compartment, the shares that leave in a period.
package struct FlowParameters: Hashable, Sendable {
    /// Removed for other reasons than treatment; negative where more appear than are removed.
    package var renege: [Double]
    /// Treated.
    package var capacity: [Double]

    package init(renege: [Double], capacity: [Double]) {
        self.renege = renege
        self.capacity = capacity
    }

    /// The mean of each share over the periods; the periods are of one shape and there is at least one.
    static func mean(of periods: [FlowParameters]) -> FlowParameters {
        func mean(_ shares: KeyPath<FlowParameters, [Double]>) -> [Double] {
            (periods.first?[keyPath: shares] ?? []).indices.map { index in
                periods.reduce(0) { $0 + $1[keyPath: shares][index] } / Double(periods.count)
            }
        }
        return FlowParameters(renege: mean(\.renege), capacity: mean(\.capacity))
    }

    /// Whether every share is a number.
    var isFinite: Bool { renege.allSatisfy(\.isFinite) && capacity.allSatisfy(\.isFinite) }

    /// The same with no share of removals below 0.
    var withoutNegatives: FlowParameters {
        FlowParameters(renege: renege.map { max($0, 0) }, capacity: capacity)
    }
}
