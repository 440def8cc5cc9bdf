// What to hide beside a small count that could be worked out.
import Statistics

/// Looks for the cheapest companions of a count, with what is known at the moment.
struct CompanionSearch<Cells: ProtectedCells> {
    private let protection: Protection<Cells>
    private let cells: Cells
    private let bounds: CountBounds
    private let memberships: SumMemberships

    init(_ protection: Protection<Cells>, knowing deductions: Deductions) {
        self.protection = protection
        cells = protection.cells
        bounds = deductions.bounds
        memberships = deductions.memberships
    }

    /// The counts to hide with one that is known; `nil` when nothing below England can keep it.
    ///
    /// Looks in the sums that pin the count itself, then in those that pin the hidden counts beside it, and so on.
    func companions(of small: Int) -> [Int]? {
        var (front, seen) = ([small], Set([small]))
        while !front.isEmpty {
            let members = front.flatMap { number in
                memberships[number].filter { pins(number, $0) }.flatMap(members(of:))
            }
            let candidates = Set(members).subtracting(seen)
            let closures = candidates.filter(protection.canHide).sorted().compactMap(closure)
            let cheapest = closures.min { left, right in
                (left.count, cells.values[left[0]], left[0]) < (right.count, cells.values[right[0]], right[0])
            }
            if let cheapest { return cheapest }
            front = candidates.filter(bounds.isKnown).sorted()
            seen.formUnion(candidates)
        }
        return nil
    }

    private func members(of sum: Int) -> [Int] { [cells.sums.total(of: sum)] + cells.sums.parts(of: sum) }

    /// Whether a sum, taken alone, leaves a known count no room on one side.
    private func pins(_ number: Int, _ sum: Int) -> Bool {
        let range = bounds.range(of: number, in: sum, of: cells.sums)
        return range.lower >= bounds.lower[number] || range.upper <= bounds.upper[number]
    }

    /// A count with all that must be hidden for hiding it to be of use: a total of zero says that its parts are zero.
    ///
    /// `nil` when England says so.
    private func closure(of number: Int) -> [Int]? {
        var closure = [number]
        var next = 0
        while next < closure.count {
            defer { next += 1 }
            guard cells.values[closure[next]] == 0 else { continue }
            for sum in memberships[closure[next]] {
                let total = cells.sums.total(of: sum)
                guard cells.values[total] == 0, total != closure[next], !closure.contains(total) else { continue }
                if cells.isOfEngland(total) { return nil }
                if protection.canHide(total) { closure.append(total) }
            }
        }
        return closure
    }
}
