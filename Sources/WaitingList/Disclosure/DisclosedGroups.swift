// Long waits by the groups of one dimension at every place, as a policy lets them be seen.
import Statistics

/// For each group those over 52 weeks, and all whose wait is known.
struct DisclosedGroups: Sendable {
    /// Over so many weeks.
    static let weeks = 52

    private let dimension: Dimension
    private let cells: DisclosedCells

    /// By dimension: those that have groups to compare, as far as anything was counted of them.
    ///
    /// `beside` is what is shown of the places themselves: groups add up to those figures and must not give them away.
    static func all(
        of snapshot: Snapshot, beside cohorts: DisclosedCohorts, under policy: DisclosurePolicy
    ) -> [Dimension: DisclosedGroups] {
        let compared = Dimension.ofPeople.filter { $0.reference != nil }
        let counts = GroupCounts(snapshot, of: Set(compared))
        return Dictionary(
            uniqueKeysWithValues: compared.filter(counts.has).map {
                ($0, DisclosedGroups($0, counts, beside: cohorts, snapshot.directory, policy))
            })
    }

    private init(
        _ dimension: Dimension, _ counts: GroupCounts, beside cohorts: DisclosedCohorts,
        _ directory: OrganisationDirectory, _ policy: DisclosurePolicy
    ) {
        self.dimension = dimension
        let groups = dimension.categories
        let size = groups.count
        // Over 52 weeks, all, and the difference, group by group; then both sums.
        var columns = groups.map { group in PlaceCells.Column.published { counts[$0, group].over } }
        columns += groups.enumerated().map { number, group in
            .published({ counts[$0, group].all }, parts: [number, 2 * size + number])
        }
        columns += groups.map { group in
            .init(kind: { _ in .between }, value: { counts[$0, group].all - counts[$0, group].over }, parts: [])
        }
        columns += [
            Self.given(Metric.over(weeks: Self.weeks).id, cohorts, parts: Array(0..<size)),
            Self.given(Quantity.knownWaits(of: .incomplete), cohorts, parts: Array(size..<2 * size)),
        ]
        cells = DisclosedCells(PlaceCells(counts.places, columns, directory: directory), under: policy)
    }

    private static func given(_ id: String, _ cohorts: DisclosedCohorts, parts: [Int]) -> PlaceCells.Column {
        PlaceCells.Column(
            kind: { .given(cohorts.known(id, of: Cohort($0))?.range ?? CountBounds.anything) },
            value: { cohorts.known(id, of: Cohort($0))?.count ?? -1 }, parts: parts)
    }

    /// What is shown of the groups of a place, in the order of readers; either is `nil` when it is hidden.
    func rows(of place: Geography) -> [(group: Category, over: Int?, all: Int?)] {
        let groups = dimension.categories
        return groups.enumerated().map { number, group in
            (group, cells.shown(place, column: number), cells.shown(place, column: groups.count + number))
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
