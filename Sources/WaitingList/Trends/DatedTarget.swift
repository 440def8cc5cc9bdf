// A target, and from when on it is in force.

/// A target that holds until the next one begins.
package struct DatedTarget: Hashable, Sendable {
    /// In the unit of the measure.
    package var value: Double
    /// `nil` when it held from the first.
    package var from: Day?

    package init(_ value: Double, from: Day? = nil) {
        self.value = value
        self.from = from
    }
}

extension Sequence where Element == DatedTarget {
    /// The target in force on a day: the one that began last, of those that began together the last in the list.
    ///
    /// `nil` before the first.
    package func target(on day: Day) -> DatedTarget? {
        var found: DatedTarget?
        for target in self {
            if let from = target.from, from > day { continue }
            if let earlier = found?.from, target.from.map({ $0 < earlier }) ?? true { continue }
            found = target
        }
        return found
    }

    /// Its value.
    package func inForce(on day: Day) -> Double? { target(on: day)?.value }
}
