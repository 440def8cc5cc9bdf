// What can be worked out while counts are hidden one after another: always what is worked out anew.
import Statistics
import Testing

@Suite struct DeductionsTests {
    /// A table of counts with the totals of its rows and columns, and of both, shown exactly or to the nearest five.
    private struct Scene {
        let values: [Int]
        let sums: CountSums
        var ranges: [ClosedRange<Int>]

        init(rows: Int, columns: Int, largest: Int, using random: inout SplitMix64) {
            var values = (0..<rows * columns).map { _ in random.below(largest + 1) }
            var sums = CountSums()
            let add = { (values: inout [Int], sums: inout CountSums, parts: [Int]) in
                sums.add(total: values.count, parts: parts)
                values.append(parts.reduce(0) { $0 + values[$1] })
            }
            for row in 0..<rows { add(&values, &sums, (0..<columns).map { row * columns + $0 }) }
            for column in 0..<columns { add(&values, &sums, (0..<rows).map { $0 * columns + column }) }
            let cells = rows * columns
            add(&values, &sums, (0..<rows).map { cells + $0 })
            sums.add(total: cells + rows + columns, parts: (0..<columns).map { cells + rows + $0 })
            self.values = values
            self.sums = sums
            ranges = values.map { value in
                switch random.below(4) {
                case 0: CountBounds.anything
                case 1: value...value
                default: max(0, value - 2)...(value + 2)
                }
            }
        }

        func anew() -> CountBounds {
            var bounds = CountBounds(ranges)
            bounds.tighten(by: sums)
            return bounds
        }
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `hiding counts one after another comes to the same as working everything out anew`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var scene = Scene(
            rows: 1 + random.below(6), columns: 1 + random.below(6), largest: 1 + random.below(30), using: &random)
        var deductions = Deductions(from: CountBounds(scene.ranges), by: scene.sums)
        #expect(deductions.bounds.lower == scene.anew().lower)
        #expect(deductions.bounds.upper == scene.anew().upper)
        var shown = Array(scene.ranges.indices)
        while !shown.isEmpty {
            let hidden = (0..<min(shown.count, 1 + random.below(3))).map { _ in
                shown.remove(at: random.below(shown.count))
            }
            for position in hidden { scene.ranges[position] = CountBounds.anything }
            deductions.hide(hidden)
            let anew = scene.anew()
            #expect(deductions.bounds.lower == anew.lower, "after \(hidden)")
            #expect(deductions.bounds.upper == anew.upper, "after \(hidden)")
        }
        #expect(deductions.bounds.upper.allSatisfy { $0 == CountBounds.unlimited })
    }

    @Test func `counts that were known by a count are not known by one another when it is hidden`() {
        // 0 + 1 = 3 and 0 + 2 = 4: the 4 at 2 says that there are 3 at 0, which says that there are 2 at 1.
        var sums = CountSums()
        sums.add(total: 3, parts: [0, 1])
        sums.add(total: 4, parts: [0, 2])
        let given = CountBounds([CountBounds.anything, CountBounds.anything, 4...4, 5...5, 7...7])
        var deductions = Deductions(from: given, by: sums)
        #expect(deductions.bounds.lower == [3, 2, 4, 5, 7])
        #expect(deductions.bounds.upper == [3, 2, 4, 5, 7])
        deductions.hide([2])
        #expect(deductions.bounds.lower == [0, 0, 2, 5, 7])
        #expect(deductions.bounds.upper == [5, 5, 7, 5, 7])
    }

    @Test func `the sums of a count are those in which it is the total or a part`() {
        var sums = CountSums()
        for (total, parts) in [(3, [0, 1]), (1, [2]), (4, [0, 3])] { sums.add(total: total, parts: parts) }
        let memberships = SumMemberships(of: 6, in: sums)
        #expect((0..<6).map { Array(memberships[$0]) } == [[0, 2], [0, 1], [1], [0, 2], [2], []])
    }
}
