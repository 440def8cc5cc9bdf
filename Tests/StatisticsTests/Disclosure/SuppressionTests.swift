// Lists of counts under a policy: worked examples, refusals, and what every list keeps.
import Statistics
import Testing

@Suite struct SuppressionTests {
    @Test func `hes shows a list by its rule, with a total of the unrounded counts`() throws {
        let counts = [0, 1, 7, 8, 12, 13, 102]
        let suppressed = try DisclosurePolicy.hes.suppress(counts)
        #expect(suppressed.shown == [0, nil, nil, 10, 10, 15, 100])
        #expect(suppressed.total == 145)
    }

    @Test func `the total is that of the unrounded counts, not of the rounded ones`() throws {
        // Rounded, they come to 30; unrounded to 36, which is shown as 35.
        #expect(try DisclosurePolicy.hes.suppress([12, 12, 12]) == SuppressedCounts(shown: [10, 10, 10], total: 35))
        #expect(try DisclosurePolicy.hes.suppress([6, 7, 6]) == SuppressedCounts(shown: [nil, nil, nil], total: 20))
    }

    @Test func `a total of one to seven is hidden itself`() throws {
        #expect(try DisclosurePolicy.hes.suppress([3, 4, 0]) == SuppressedCounts(shown: [nil, nil, 0], total: nil))
        #expect(try DisclosurePolicy.hes.suppress([0, 0]) == SuppressedCounts(shown: [0, 0], total: 0))
        #expect(try DisclosurePolicy.hes.suppress([]) == SuppressedCounts(shown: [], total: 0))
        #expect(try DisclosurePolicy.threshold(5).suppress([3, 0]) == SuppressedCounts(shown: [nil, 0], total: nil))
    }

    @Test func `none shows counts and total as they are`() throws {
        #expect(try DisclosurePolicy.none.suppress([1, 2, 3]) == SuppressedCounts(shown: [1, 2, 3], total: 6))
    }

    @Test(arguments: [DisclosurePolicy.none, .hes, .threshold(5)])
    func `a negative count is an error that says which`(policy: DisclosurePolicy) {
        #expect(throws: SuppressionError.negative(position: 1)) { try policy.suppress([3, -1]) }
    }

    @Test(arguments: [DisclosurePolicy.none, .hes, .threshold(5)])
    func `counts that come to two to the fortieth are an error`(policy: DisclosurePolicy) throws {
        let most = 1 << 40 - 1
        for counts in [[.max, 1], [most, 1], [most + 1], [1 << 53]] {
            #expect(throws: SuppressionError.tooLarge) { try policy.suppress(counts) }
        }
        #expect(try policy.suppress([most - 20, 20]).total == policy.shown(most))
    }

    @Test func `the largest list that is taken is refused for what it gives away`() {
        #expect(throws: SuppressionError.recoverable(position: 1)) {
            try DisclosurePolicy.threshold(1_000_000).suppress([1 << 39, 999_999])
        }
    }

    // One hidden count is what the total leaves; two are known at the least or the most that they can be.
    @Test(arguments: [
        ([3, 20, 30], 0), ([20, 30, 4], 2), ([0, 0, 1, 9], 2), ([1, 1, 20], 0), ([20, 4, 4], 1),
    ])
    func `a threshold refuses a list whose hidden counts follow from the total`(counts: [Int], position: Int) {
        #expect(throws: SuppressionError.recoverable(position: position)) {
            try DisclosurePolicy.threshold(5).suppress(counts)
        }
    }

    @Test func `a threshold shows a list that keeps what it hides`() throws {
        #expect(
            try DisclosurePolicy.threshold(5).suppress([2, 3, 20, 5])
                == SuppressedCounts(shown: [nil, nil, 20, 5], total: 30))
    }

    @Test func `a refusal tells no count`() {
        let error = #expect(throws: SuppressionError.self) { try DisclosurePolicy.threshold(9).suppress([70, 4]) }
        #expect(error?.description.contains("count 2 ") == true)
        #expect(error?.description.contains("4") == false && error?.description.contains("7") == false)
    }

    @Test func `a list that is shown has every hidden count able to be another, by counting all possible lists`() {
        let policy = DisclosurePolicy.threshold(4)
        var shownLists = 0
        for number in 0..<(6 * 6 * 6 * 6) {
            let counts = [number % 6, number / 6 % 6, number / 36 % 6, number / 216]
            let hidden = counts.indices.filter { (1...3).contains(counts[$0]) }
            let total = counts.reduce(0, +)
            let possible = Self.lists(of: hidden.count, sum: hidden.reduce(0) { $0 + counts[$1] }, from: 1...3)
            let isSafe =
                (1...3).contains(total)
                || hidden.indices.allSatisfy { place in
                    Set(possible.map { $0[place] }).count > 1
                }
            let isShown = (try? policy.suppress(counts)) != nil
            #expect(isShown == isSafe, "\(counts)")
            shownLists += isShown ? 1 : 0
        }
        #expect(shownLists > 100)
    }

    /// Every list of so many numbers of a range with a sum.
    private static func lists(of count: Int, sum: Int, from range: ClosedRange<Int>) -> [[Int]] {
        guard count > 0 else { return sum == 0 ? [[]] : [] }
        return range.flatMap { first in lists(of: count - 1, sum: sum - first, from: range).map { [first] + $0 } }
    }
}
