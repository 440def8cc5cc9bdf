// Counts by place and column as a policy lets them be seen.
import Statistics

/// Cells whose counts cannot be asked for, only what a policy shows of them.
///
/// England is shown as it is. Below it small counts are hidden, with others that would give them away. Under a threshold
/// everything else is exact: where a hidden count would follow from it, or England itself has one, nothing is shown at all.
struct DisclosedCells: Sendable {
    private let cells: PlaceCells
    private let policy: DisclosurePolicy
    /// `nil` where nothing is hidden.
    private let protection: Protection<PlaceCells>?
    private let hidesAll: Bool

    init(_ cells: PlaceCells, under policy: DisclosurePolicy) {
        self.cells = cells
        self.policy = policy
        let protection = policy == .none ? nil : Protection(cells, under: policy)
        self.protection = protection
        if case .threshold = policy, let protection {
            let isSmallInEngland = cells.values.indices.contains {
                cells.isOfEngland($0) && cells.kind(of: $0) == .published
                    && policy.shown(max(0, cells.values[$0])) == nil
            }
            hidesAll = isSmallInEngland || !protection.recoverable().isEmpty
        } else {
            hidesAll = false
        }
    }

    var places: [Geography] { cells.places }

    /// What is shown of a count; `nil` when it is hidden, or there is no such place.
    func shown(_ place: Geography, column: Int) -> Int? {
        guard !hidesAll, let number = cells.number(of: place, column: column), cells.values[number] >= 0 else {
            return nil
        }
        guard let protection, place != .england else { return cells.values[number] }
        if case .given(CountBounds.anything) = cells.kind(of: number) { return nil }
        return protection.hides(number) ? nil : policy.shown(cells.values[number])
    }

    /// A count, and what a reader knows of it at first sight; `nil` when there is no such place.
    func known(_ place: Geography, column: Int) -> (count: Int, range: ClosedRange<Int>)? {
        guard let number = cells.number(of: place, column: column), cells.values[number] >= 0 else { return nil }
        let count = cells.values[number]
        if hidesAll { return (count, CountBounds.anything) }
        return (count, protection?.range(of: number) ?? count...count)
    }

    /// The small counts that can be worked out from what is shown and the sums; none, but for what one place has to itself.
    func recoverable() -> [(place: Geography, column: Int)] {
        let columns = cells.places.isEmpty ? 1 : cells.values.count / cells.places.count
        return (hidesAll ? [] : protection?.recoverable() ?? []).map { (cells.places[$0 / columns], $0 % columns) }
    }
}
