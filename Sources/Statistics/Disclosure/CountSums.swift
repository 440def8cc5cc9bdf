// Which counts add up to which.

/// Sums over counts that are named by their positions in one list.
package struct CountSums: Sendable {
    private var totals: [Int] = []
    private var starts: [Int] = [0]
    private var parts: [Int] = []

    package init() {}

    /// How many sums there are.
    package var count: Int { totals.count }

    /// One more sum; parts are different positions, and the total is none of them.
    package mutating func add(total: Int, parts more: [Int]) {
        totals.append(total)
        parts += more
        starts.append(parts.count)
    }

    /// The position of a sum's total.
    package func total(of sum: Int) -> Int { totals[sum] }

    /// The positions of a sum's parts.
    package func parts(of sum: Int) -> ArraySlice<Int> { parts[starts[sum]..<starts[sum + 1]] }

    /// Its total, then its parts.
    func forEachMember(of sum: Int, _ body: (Int) -> Void) {
        body(totals[sum])
        for place in starts[sum]..<starts[sum + 1] { body(parts[place]) }
    }
}
