// The same few counts of every place of a census, with the sums in which they stand.
import Statistics

/// Counts by place and column.
///
/// Regions, boards and providers add up to England, boards to their region, and some columns of a place to others.
struct PlaceCells: ProtectedCells {
    /// One count of every place.
    struct Column: Sendable {
        let kind: @Sendable (Geography) -> Quantity.Kind
        let value: @Sendable (Geography) -> Int
        /// Groups of columns, each of which adds up to this one; none for most.
        let sums: [[Int]]

        /// A count that is published unless the policy hides it.
        static func published(_ value: @escaping @Sendable (Geography) -> Int, sums: [[Int]] = []) -> Column {
            Column(kind: { _ in .published }, value: value, sums: sums)
        }

        /// A count that is shown, or hidden, elsewhere, by its id: it is shown here as it is there.
        static func given(_ id: String, by cohorts: DisclosedCohorts, sums: [[Int]] = []) -> Column {
            Column(
                kind: { .given(cohorts.known(id, of: Cohort($0))?.range ?? CountBounds.anything) },
                value: { cohorts.known(id, of: Cohort($0))?.count ?? -1 }, sums: sums)
        }

        /// The same count as a column of other cells.
        static func given(_ column: Int, by cells: DisclosedCells, sums: [[Int]] = []) -> Column {
            Column(
                kind: { .given(cells.known($0, column: column)?.range ?? CountBounds.anything) },
                value: { cells.known($0, column: column)?.count ?? -1 }, sums: sums)
        }
    }

    let places: [Geography]
    let values: [Int]
    private(set) var sums = CountSums()
    private let kinds: [Quantity.Kind]
    private let numbers: [Geography: Int]
    private let stride: Int

    init(_ places: [Geography], _ columns: [Column], directory: OrganisationDirectory) {
        self.places = places
        stride = columns.count
        numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0 * columns.count) })
        values = places.flatMap { place in columns.map { $0.value(place) } }
        kinds = places.flatMap { place in columns.map { $0.kind(place) } }
        for place in numbers.values.sorted() {
            for (number, column) in columns.enumerated() {
                for sum in column.sums { add(place + number, sum.map { place + $0 }) }
            }
        }
        addPlaces(directory)
    }

    /// The number of a count; `nil` for a place that is not there.
    func number(of place: Geography, column: Int) -> Int? { numbers[place].map { $0 + column } }

    func isOfEngland(_ number: Int) -> Bool { places[number / stride] == .england }

    func kind(of number: Int) -> Quantity.Kind { kinds[number] }

    private mutating func addPlaces(_ directory: OrganisationDirectory) {
        let ofKind = Dictionary(grouping: places, by: \.typeName)
        for kind in ["region", "icb", "provider"] { addEach(.england, ofKind[kind] ?? []) }
        let boards = Dictionary(grouping: ofKind["icb"] ?? []) { CohortTable.region(of: $0.code, in: directory) }
        for region in ofKind["region"] ?? [] { addEach(region, boards[region.code] ?? []) }
    }

    /// One sum for each column.
    private mutating func addEach(_ total: Geography, _ parts: [Geography]) {
        guard let total = numbers[total] else { return }
        let parts = parts.compactMap { numbers[$0] }
        for column in 0..<stride { add(total + column, parts.map { $0 + column }) }
    }

    /// A sum that is not true of the census tells nobody anything.
    private mutating func add(_ total: Int, _ parts: [Int]) {
        guard !parts.isEmpty, parts.reduce(0, { $0 + values[$1] }) == values[total] else { return }
        sums.add(total: total, parts: parts)
    }
}
