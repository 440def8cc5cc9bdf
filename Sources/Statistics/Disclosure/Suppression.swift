// A list of counts as a policy lets it be seen, with its total.

/// Counts under a policy.
package struct SuppressedCounts: Hashable, Sendable {
    /// In the order of the counts; `nil` where one is hidden.
    package var shown: [Int?]
    /// Of the unrounded counts, then shown as the policy shows a count; `nil` when it is hidden itself.
    package var total: Int?

    package init(shown: [Int?], total: Int?) {
        self.shown = shown
        self.total = total
    }
}

/// Why a list cannot be shown.
package enum SuppressionError: Error, Hashable, CustomStringConvertible {
    /// A count is below 0; counted from 0.
    case negative(position: Int)
    /// The total is `CountBounds.unlimited` or more, of which nothing can be said.
    case tooLarge
    /// A hidden count follows from those that are shown; counted from 0.
    case recoverable(position: Int)

    package var description: String {
        switch self {
        case .negative(let position): "count \(position + 1) is negative"
        case .tooLarge: "the counts come to \(CountBounds.unlimited) or more, which no list of people does"
        case .recoverable(let position):
            "count \(position + 1) is hidden and could be worked out from the others and the total: nothing is shown"
        }
    }
}

extension DisclosurePolicy {
    /// What may be seen of counts and of their total.
    ///
    /// The rule of `hes` is applied to the letter: rounding protects, and nothing is refused. Under `threshold(n)` the others
    /// and the total are exact, so that the list is refused when a hidden count follows from them.
    package func suppress(_ counts: [Int]) throws(SuppressionError) -> SuppressedCounts {
        var sum = 0
        for (position, count) in counts.enumerated() {
            guard count >= 0 else { throw .negative(position: position) }
            let (larger, overflows) = sum.addingReportingOverflow(count)
            guard !overflows, larger < CountBounds.unlimited else { throw .tooLarge }
            sum = larger
        }
        let suppressed = SuppressedCounts(shown: counts.map(shown), total: shown(sum))
        if case .threshold = self, suppressed.total != nil,
            let position = recoverable(counts, suppressed.shown).first
        {
            throw .recoverable(position: position)
        }
        return suppressed
    }

    /// The positions of hidden counts that follow from what an exact total leaves beside those that are shown.
    private func recoverable(_ counts: [Int], _ shown: [Int?]) -> [Int] {
        let positions = counts.indices.filter { shown[$0] == nil }
        let rest = positions.reduce(0) { $0 + counts[$1] }
        var bounds = CountBounds(positions.map { _ in hidden ?? CountBounds.anything } + [rest...rest])
        var sums = CountSums()
        sums.add(total: positions.count, parts: Array(positions.indices))
        bounds.tighten(by: sums)
        return positions.indices.filter(bounds.isKnown).map { positions[$0] }
    }
}
