// What somebody who knows the sums can work out of counts that are hidden.

/// The least and the most that each of a list of counts can be.
///
/// Bounds are tightened one sum at a time until no sum says more. That finds every count that subtraction gives away; a count
/// that follows only from several sums taken together may stay undecided.
package struct CountBounds: Sendable {
    /// By position; none is negative.
    package private(set) var lower: [Int]
    /// By position; `unlimited` where nothing is known.
    package private(set) var upper: [Int]

    /// Larger than any count, and small enough that sums of it do not overflow.
    package static let unlimited = 1 << 40
    /// A count of which nothing is known.
    package static let anything = 0...unlimited

    /// What is known at first of each count.
    package init(_ ranges: [ClosedRange<Int>]) {
        lower = ranges.map(\.lowerBound)
        upper = ranges.map(\.upperBound)
    }

    /// Whether there is one value left.
    package func isKnown(_ position: Int) -> Bool { lower[position] == upper[position] }

    /// Draws every conclusion that single sums allow; the sums must be true of some counts within the bounds.
    package mutating func tighten(by sums: CountSums) {
        var narrowed: [End] = []
        repeat {
            narrowed.removeAll(keepingCapacity: true)
            for sum in 0..<sums.count { tighten(by: sum, of: sums, &narrowed) }
        } while !narrowed.isEmpty
    }

    /// The least and the most that one sum, taken alone, leaves for a count that stands in it.
    package func range(of position: Int, in sum: Int, of sums: CountSums) -> (lower: Int, upper: Int) {
        let (least, most) = ends(of: sum, in: sums)
        let total = sums.total(of: sum)
        if position == total { return (least, most) }
        let lowest = most >= Self.unlimited ? 0 : lower[total] - (most - upper[position])
        let highest = upper[total] >= Self.unlimited ? Self.unlimited : upper[total] - (least - lower[position])
        return (lowest, highest)
    }

    /// The least and the most that the parts of a sum come to.
    private func ends(of sum: Int, in sums: CountSums) -> (least: Int, most: Int) {
        var (least, most) = (0, 0)
        for part in sums.parts(of: sum) {
            least += lower[part]
            most += upper[part]
        }
        return (least, most)
    }

    /// Draws the conclusions of one sum, and adds what they narrow to a list.
    ///
    /// The total is narrowed by its parts; a part by what the total and the other parts leave for it.
    mutating func tighten(by sum: Int, of sums: CountSums, _ narrowed: inout [End]) {
        var (least, most) = ends(of: sum, in: sums)
        let total = sums.total(of: sum)
        narrow(total, to: least, most, &narrowed)
        for part in sums.parts(of: sum) {
            let (before, after) = (lower[part], upper[part])
            // One part of which nothing is known hides what the others leave for it, and only for them.
            let others = most - after
            let lowest = others >= Self.unlimited ? 0 : lower[total] - others
            let highest = upper[total] >= Self.unlimited ? Self.unlimited : upper[total] - (least - before)
            narrow(part, to: lowest, highest, &narrowed)
            least += lower[part] - before
            most += upper[part] - after
        }
    }

    /// Never widens; never empties a range, whatever it is told.
    private mutating func narrow(_ position: Int, to lowest: Int, _ highest: Int, _ narrowed: inout [End]) {
        let least = min(max(lower[position], lowest), upper[position])
        let most = max(min(upper[position], highest), least)
        if least != lower[position] {
            lower[position] = least
            narrowed.append(End(position: position, isUpper: false))
        }
        if most != upper[position] {
            upper[position] = most
            narrowed.append(End(position: position, isUpper: true))
        }
    }
}

extension CountBounds {
    /// Takes back everything that is known of a count.
    mutating func forget(_ position: Int) {
        (lower[position], upper[position]) = (Self.anything.lowerBound, Self.anything.upperBound)
    }

    /// The least or the most that a count can be.
    struct End: Sendable {
        var position: Int
        var isUpper: Bool
    }

    /// One end as it is.
    subscript(end: End) -> Int {
        get { end.isUpper ? upper[end.position] : lower[end.position] }
        set {
            if end.isUpper { upper[end.position] = newValue } else { lower[end.position] = newValue }
        }
    }
}
