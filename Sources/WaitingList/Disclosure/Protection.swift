// Which counts of a census are hidden, so that none of the small ones can be worked out.
import Statistics

/// The hidden counts of a census below England.
///
/// First every count that the policy hides. But England's figures are exact, and what adds up to them is known: one hidden
/// board among zeros is what England's figure says. So `hes` hides companions too, which look the same to a reader. Again and
/// again everything is worked out that single sums allow (`CountBounds`); wherever a small count has a single value left, the
/// cheapest other count of a sum that pins it is hidden with it: a zero that no total of zero gives away, else the smallest
/// number, else a zero together with such totals.
///
/// The percentiles of a cohort stand for the number of known waits, which they give away, and are hidden in its place.
/// England's own figures are never hidden: what one place has to itself stays known by them.
struct Protection<Cells: ProtectedCells>: Sendable {
    let policy: DisclosurePolicy
    let cells: Cells
    /// By number: whether it is hidden for being small.
    private var isSmall: [Bool]
    /// By number: whether it is hidden to keep a small one from being worked out.
    private var isCompanion: [Bool]

    /// Under `none` nothing is hidden; under `threshold` no companions are, see `recoverable`.
    init(_ cells: Cells, under policy: DisclosurePolicy) {
        self.cells = cells
        self.policy = policy
        isSmall = cells.values.map { _ in false }
        isCompanion = isSmall
        guard let hidden = policy.hidden else { return }
        isSmall = cells.values.indices.map { number in
            guard isBelowEngland(number), hidden.contains(cells.values[number]) else { return false }
            switch cells.kind(of: number) {
            case .published: return true
            case .given(let range): return range.count > 1
            case .knownWaits, .between: return false
            }
        }
        if policy == .hes { hideCompanions() }
    }

    /// Whether a published count is hidden, or, of the known waits of a part, their percentiles.
    func hides(_ number: Int) -> Bool { isSmall[number] || isCompanion[number] }

    /// The small counts, in the order of the files, that can be worked out from what is shown.
    func recoverable() -> [Int] {
        let bounds = bounds()
        return isSmall.indices.filter { isSmall[$0] && bounds.isKnown($0) }
    }

    /// What somebody can work out who knows the sums.
    func bounds() -> CountBounds {
        var bounds = CountBounds(cells.values.indices.map(range))
        bounds.tighten(by: cells.sums)
        return bounds
    }

    private func isBelowEngland(_ number: Int) -> Bool { !cells.isOfEngland(number) }

    /// What is known of a count at first sight.
    func range(of number: Int) -> ClosedRange<Int> {
        let value = cells.values[number]
        guard value >= 0 else { return 0...0 }
        guard isBelowEngland(number) else { return value...value }
        if case .given(let range) = cells.kind(of: number) { return range }
        // Where there are companions, a hidden count may be any; where there are none, it is a small one.
        if hides(number) { return policy == .hes ? CountBounds.anything : policy.hidden ?? CountBounds.anything }
        switch cells.kind(of: number) {
        case .published: return policy.shown(value).map(policy.counts(shownAs:)) ?? CountBounds.anything
        case .between: return CountBounds.anything
        case .knownWaits: return value >= 20 ? value...value : 0...19
        case .given(let range): return range
        }
    }
}

extension Protection {
    private mutating func hideCompanions() {
        let small = isSmall.indices.filter { isSmall[$0] }
        var deductions = Deductions(from: CountBounds(cells.values.indices.map(range)), by: cells.sums)
        while true {
            let companions = companions(of: small, knowing: deductions)
            guard !companions.isEmpty else { return }
            for companion in companions { isCompanion[companion] = true }
            deductions.hide(companions)
        }
    }

    /// What to hide beside those of some small counts that can be worked out.
    private func companions(of small: [Int], knowing deductions: Deductions) -> [Int] {
        let search = CompanionSearch(self, knowing: deductions)
        var hidden: [Int] = []
        var loosened: Set<Int> = []
        for small in small where deductions.bounds.isKnown(small) {
            // One companion may do for several: the others are looked at anew.
            if deductions.memberships[small].contains(where: loosened.contains) { continue }
            for companion in search.companions(of: small) ?? [] {
                hidden.append(companion)
                loosened.formUnion(deductions.memberships[companion])
            }
        }
        return hidden
    }

    /// Whether hiding a count is possible and would change what is known of it.
    func canHide(_ number: Int) -> Bool {
        guard cells.values[number] >= 0, isBelowEngland(number), !hides(number) else { return false }
        switch cells.kind(of: number) {
        case .published: return true
        case .knownWaits: return cells.values[number] >= 20
        case .between, .given: return false
        }
    }
}
