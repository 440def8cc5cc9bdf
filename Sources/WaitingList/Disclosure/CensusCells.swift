// Every count of a census that disclosure control looks at, and the sums in which they stand.
import Statistics

/// The quantities of every cohort, numbered, with the sums that anybody knows to be true of them.
///
/// Providers, boards and regions add up to England; boards to their region; treatment functions to all; long waits lie within
/// shorter ones; and a list is its known and its unknown waits.
struct CensusCells: ProtectedCells {
    /// In the order of the files.
    let cohorts: [Cohort]
    /// By number; -1 where nothing was reported, or there is no such cohort.
    private(set) var values: [Int]
    private(set) var sums = CountSums()
    private let numbers: [Cohort: Int]

    private static let stride = Quantity.all.count

    init(_ table: CohortTable, directory: OrganisationDirectory) {
        cohorts = table.cohorts
        numbers = Dictionary(uniqueKeysWithValues: cohorts.enumerated().map { ($1, $0) })
        values = cohorts.flatMap { cohort in
            let counts = table[cohort] ?? CohortCounts()
            return Quantity.all.map { $0.value(counts) ?? -1 }
        }
        addQuantities()
        addTreatmentFunctions()
        addPlaces(directory)
    }

    /// The number of a quantity of a cohort; `nil` when there is no such cohort.
    func number(of cohort: Cohort, _ quantity: Int) -> Int? { numbers[cohort].map { $0 * Self.stride + quantity } }

    func cohort(of number: Int) -> Cohort { cohorts[number / Self.stride] }

    func quantity(of number: Int) -> Quantity { Quantity.all[number % Self.stride] }

    func isOfEngland(_ number: Int) -> Bool { cohort(of: number).geography == .england }

    func kind(of number: Int) -> Quantity.Kind { quantity(of: number).kind }

    private mutating func addQuantities() {
        for cohort in cohorts.indices {
            for sum in Quantity.sums {
                let base = cohort * Self.stride
                add(total: base + sum.total, parts: sum.parts.map { base + $0 })
            }
        }
    }

    private mutating func addTreatmentFunctions() {
        for cohort in cohorts where cohort.treatmentFunction == nil {
            let lines = TreatmentFunction.all.map { Cohort(cohort.geography, treatmentFunction: $0.code) }
            addEach(total: cohort, parts: lines)
        }
    }

    private mutating func addPlaces(_ directory: OrganisationDirectory) {
        let whole = cohorts.filter { $0.treatmentFunction == nil }.map(\.geography)
        let ofKind = Dictionary(grouping: whole, by: \.typeName)
        let boards = Dictionary(grouping: ofKind["icb"] ?? []) { CohortTable.region(of: $0.code, in: directory) }
        for line in [nil] + TreatmentFunction.all.map({ Optional($0.code) }) {
            let cohorts = { (places: [Geography]?) in (places ?? []).map { Cohort($0, treatmentFunction: line) } }
            for kind in ["region", "icb", "provider"] {
                addEach(total: Cohort(.england, treatmentFunction: line), parts: cohorts(ofKind[kind]))
            }
            for region in ofKind["region"] ?? [] {
                addEach(total: Cohort(region, treatmentFunction: line), parts: cohorts(boards[region.code]))
            }
        }
    }

    /// One sum for each quantity.
    private mutating func addEach(total: Cohort, parts: [Cohort]) {
        guard let total = numbers[total] else { return }
        let parts = parts.compactMap { numbers[$0] }
        for quantity in 0..<Self.stride {
            add(total: total * Self.stride + quantity, parts: parts.map { $0 * Self.stride + quantity })
        }
    }

    /// What was not reported counts as nothing; a sum that is not true of the census tells nobody anything.
    private mutating func add(total: Int, parts: [Int]) {
        let parts = parts.filter { values[$0] >= 0 }
        guard values[total] >= 0, !parts.isEmpty, parts.reduce(0, { $0 + values[$1] }) == values[total] else { return }
        sums.add(total: total, parts: parts)
    }
}
