// Long waits by groups of people at every place, as a policy lets them be seen.
import Statistics

/// For each group of each dimension those over 52 weeks, and all whose wait is known.
struct DisclosedGroups: Sendable {
    /// Over so many weeks.
    static let weeks = 52

    /// Those that have groups to compare, as far as anything was counted of them.
    let dimensions: [Dimension]
    private let groups: [Category]
    private let cells: DisclosedCells

    /// `beside` is what is shown of the places themselves: the groups of each dimension add up to those figures and must not
    /// give them away, nor each other.
    init(_ snapshot: Snapshot, beside cohorts: DisclosedCohorts, under policy: DisclosurePolicy) {
        let compared = Dimension.ofPeople.filter { $0.reference != nil }
        let counts = GroupCounts(snapshot, of: Set(compared))
        dimensions = compared.filter(counts.has)
        let groups = dimensions.flatMap(\.categories)
        self.groups = groups
        let cells = PlaceCells(
            counts.places, Self.columns(groups, dimensions, counts, cohorts), directory: snapshot.directory)
        self.cells = DisclosedCells(cells, under: policy)
    }

    /// Over 52 weeks, all, and the difference, group by group; then both sums.
    private static func columns(
        _ groups: [Category], _ dimensions: [Dimension], _ counts: GroupCounts, _ cohorts: DisclosedCohorts
    ) -> [PlaceCells.Column] {
        let size = groups.count
        let sums = dimensions.map { dimension in groups.indices.filter { groups[$0].dimension == dimension } }
        var columns = groups.map { group in PlaceCells.Column.published { counts[$0, group].over } }
        columns += groups.enumerated().map { number, group in
            .published({ counts[$0, group].all }, sums: [[number, 2 * size + number]])
        }
        columns += groups.map { group in
            .init(kind: { _ in .between }, value: { counts[$0, group].all - counts[$0, group].over }, sums: [])
        }
        return columns + [
            .given(Metric.over(weeks: weeks).id, by: cohorts, sums: sums),
            .given(Quantity.knownWaits(of: .incomplete), by: cohorts, sums: sums.map { $0.map { size + $0 } }),
        ]
    }

    /// What is shown of the groups of a dimension at a place, in the order of readers; either is `nil` when it is hidden.
    func rows(of dimension: Dimension, at place: Geography) -> [(group: Category, over: Int?, all: Int?)] {
        groups.indices.filter { groups[$0].dimension == dimension }.map { number in
            (
                groups[number], cells.shown(place, column: number), cells.shown(place, column: groups.count + number)
            )
        }
    }

    /// The small counts that can be worked out from what is shown.
    func recoverable() -> [(place: Geography, column: Int)] { cells.recoverable() }
}

/// Known waits by place and group.
private struct GroupCounts: Sendable {
    private var counts: [Geography: [Category: (over: Int, all: Int)]] = [:]

    init(_ snapshot: Snapshot, of dimensions: Set<Dimension>) {
        for key in snapshot.tally.cells.keys where dimensions.contains(key.category.dimension) {
            let places = CohortTable.places(of: key.place, in: snapshot.directory)
            guard !places.isEmpty, let bands = snapshot.tally[key]?.bands else { continue }
            let more = (over: bands.over(weeks: DisclosedGroups.weeks), all: bands.total)
            for place in places {
                let before = counts[place]?[key.category] ?? (0, 0)
                counts[place, default: [:]][key.category] = (before.over + more.over, before.all + more.all)
            }
        }
    }

    var places: [Geography] { counts.keys.sortedByKindAndCode() }

    func has(_ dimension: Dimension) -> Bool {
        counts[.england]?.keys.contains { $0.dimension == dimension } ?? false
    }

    /// Nobody where nothing was counted.
    subscript(place: Geography, group: Category) -> (over: Int, all: Int) { counts[place]?[group] ?? (0, 0) }
}
