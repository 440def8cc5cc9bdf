// In which sums a count stands.

/// The sums over a list of counts, looked up by the counts that stand in them.
package struct SumMemberships: Sendable {
    /// By position: where its sums start in `sums`; one more than there are positions.
    private let starts: [Int]
    private let sums: [Int]

    /// Of so many counts, which are all that stand in the sums.
    package init(of count: Int, in all: CountSums) {
        var starts = [Int](repeating: 0, count: count + 1)
        for sum in 0..<all.count { all.forEachMember(of: sum) { starts[$0 + 1] += 1 } }
        for position in 0..<count { starts[position + 1] += starts[position] }
        var sums = [Int](repeating: 0, count: starts[count])
        var next = starts
        for sum in 0..<all.count {
            all.forEachMember(of: sum) { position in
                sums[next[position]] = sum
                next[position] += 1
            }
        }
        (self.starts, self.sums) = (starts, sums)
    }

    /// The sums in which a count stands, as the total or as a part, in their order.
    package subscript(position: Int) -> ArraySlice<Int> { sums[starts[position]..<starts[position + 1]] }
}
