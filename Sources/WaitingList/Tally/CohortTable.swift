// The counts of every cohort that the reports speak of, summed from a tally.

/// Counts by cohort: England, regions, boards and providers, each for all treatment functions and for each.
package struct CohortTable: Sendable {
    private var counts: [Cohort: CohortCounts] = [:]

    /// Sums a tally; regions are those of the commissioning boards, so that boards add up to regions and regions to England.
    package init(_ tally: Tally, directory: OrganisationDirectory) {
        for key in tally.cells.keys where !key.category.parts.isEmpty {
            let places = Self.places(of: key.place, in: directory)
            if !places.isEmpty { add(tally[key], of: key, to: places) }
        }
    }

    /// Of one place, from counts that were summed before.
    init(_ place: Geography, _ places: PlaceCounts) {
        for line in [nil] + TreatmentFunction.all.map({ Optional($0.code) }) {
            let cohort = places.cohort(treatmentFunction: line)
            if cohort != CohortCounts() { counts[Cohort(place, treatmentFunction: line)] = cohort }
        }
    }

    /// The counts of a cohort; `nil` when nothing was reported of it.
    package subscript(cohort: Cohort) -> CohortCounts? { counts[cohort] }

    /// Every cohort in the order of the CSV files: geography type, geography code, all before each treatment function.
    package var cohorts: [Cohort] {
        counts.keys.map { ($0, $0.sortKey) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// The codes of the places of one kind that have any pathways, sorted.
    package func geographies(like kind: Geography) -> [Geography] {
        counts.keys.filter { $0.treatmentFunction == nil && $0.geography.typeName == kind.typeName }
            .map(\.geography).sorted { $0.code < $1.code }
    }

    /// Where a cell's pathways belong; sites and commissioners are no places of a report.
    static func places(of place: Place, in directory: OrganisationDirectory) -> [Geography] {
        switch place.kind {
        case .provider: [.england, .provider(code: place.code)]
        case .board: [.region(code: region(of: place.code, in: directory)), .board(code: place.code)]
        case .site, .commissioner: []
        }
    }

    /// A board that the directory does not place is not the same as no board.
    static func region(of board: String, in directory: OrganisationDirectory) -> String {
        if board == Tally.noBoard { return Tally.noBoard }
        return directory.boards[board]?.regionCode ?? Geography.unknownRegion
    }

    private mutating func add(_ waits: WaitCounts?, of key: CellKey, to places: [Geography]) {
        guard let waits else { return }
        for (place, part) in places.flatMap({ place in key.category.parts.map { (place, $0) } }) {
            counts[Cohort(place), default: CohortCounts()].add(waits, to: part)
            counts[Cohort(place, treatmentFunction: key.treatmentFunction), default: CohortCounts()]
                .add(waits, to: part)
        }
    }
}

extension Cohort {
    /// Tabs sort before every letter of a code, so `all` comes first.
    fileprivate var sortKey: String {
        "\(geography.typeName)\t\(geography.code)\t\(treatmentFunction ?? "")"
    }
}
