// What somebody who knows the sums can work out, while one count after another is hidden.

/// Tight bounds of counts that stay tight when more of the counts are hidden.
///
/// The same as `CountBounds.tighten(by:)` anew each time, but only what rested on the hidden counts is worked out again.
package struct Deductions: Sendable {
    private let sums: CountSums
    /// Which sums each count stands in.
    package let memberships: SumMemberships
    /// What follows.
    package private(set) var bounds: CountBounds
    /// What it follows from.
    private var given: CountBounds
    /// By sum: what it has narrowed.
    private var narrowed: [[CountBounds.End]]
    /// By sum: whether it may say more than was drawn from it.
    private var isDue: [Bool]

    /// The sums must be true of some counts within the given bounds.
    package init(from given: CountBounds, by sums: CountSums) {
        self.sums = sums
        self.given = given
        bounds = given
        memberships = SumMemberships(of: given.lower.count, in: sums)
        narrowed = [[CountBounds.End]](repeating: [], count: sums.count)
        isDue = [Bool](repeating: true, count: sums.count)
        draw(from: Array(0..<sums.count))
    }

    /// Nothing is known any more of some counts but what follows from the others.
    package mutating func hide(_ positions: [Int]) {
        var withdrawn: [CountBounds.End] = []
        for position in positions {
            given.forget(position)
            for isUpper in [false, true] { withdraw(.init(position: position, isUpper: isUpper), &withdrawn) }
        }
        var (due, next) = ([Int](), 0)
        while next < withdrawn.count {
            let end = withdrawn[next]
            next += 1
            for sum in memberships[end.position] {
                withdrawAll(thatRestOn: end, by: sum, &withdrawn)
                if !isDue[sum] {
                    isDue[sum] = true
                    due.append(sum)
                }
            }
        }
        draw(from: due)
    }

    /// Takes back what a sum made of one end of a count that stands in it, which is taken back itself.
    ///
    /// The least of a total makes the least of its parts, and the other way about; but the most of a part makes the least of
    /// the others, which are what it leaves.
    private mutating func withdrawAll(
        thatRestOn end: CountBounds.End, by sum: Int, _ withdrawn: inout [CountBounds.End]
    ) {
        let total = sums.total(of: sum)
        let isOfTotal = end.position == total
        let rests = { (other: CountBounds.End) in
            let isSameEnd = other.isUpper == end.isUpper
            return other.position == end.position ? isSameEnd : isSameEnd == (isOfTotal || other.position == total)
        }
        for other in narrowed[sum] where rests(other) { withdraw(other, &withdrawn) }
        narrowed[sum].removeAll(where: rests)
    }

    /// Leaves of an end what is given, and notes it when that is less than was known.
    private mutating func withdraw(_ end: CountBounds.End, _ withdrawn: inout [CountBounds.End]) {
        guard bounds[end] != given[end] else { return }
        bounds[end] = given[end]
        withdrawn.append(end)
    }

    /// Draws conclusions until no sum says more; the order does not matter.
    private mutating func draw(from due: [Int]) {
        var (due, next) = (due, 0)
        var news: [CountBounds.End] = []
        while next < due.count {
            let sum = due[next]
            next += 1
            isDue[sum] = false
            news.removeAll(keepingCapacity: true)
            bounds.tighten(by: sum, of: sums, &news)
            guard !news.isEmpty else { continue }
            narrowed[sum] += news
            for end in news {
                for other in memberships[end.position] where !isDue[other] {
                    isDue[other] = true
                    due.append(other)
                }
            }
        }
    }
}
