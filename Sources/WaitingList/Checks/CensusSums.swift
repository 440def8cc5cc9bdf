// A tally summed as the data checks ask for it: by provider, by board, and for all.

/// What one place reported.
struct PlaceSums: Sendable {
    var parts = CohortCounts()
    /// Everybody in each category that was reported; a list of patients is also in its categories.
    var categories: [Category: Int] = [:]

    /// The waiting list; empty when none was reported.
    var list: WaitCounts { parts[.incomplete] ?? WaitCounts() }

    /// Everybody in some categories.
    func total(of categories: [Category]) -> Int { categories.reduce(0) { $0 + (self.categories[$1] ?? 0) } }

    mutating func add(_ waits: WaitCounts, _ category: Category) {
        categories[category, default: 0] += waits.total
        for part in category.parts { parts.add(waits, to: part) }
    }

    mutating func add(_ other: PlaceSums) {
        parts += other.parts
        categories.merge(other.categories, uniquingKeysWith: +)
    }
}

/// The sums of one census.
struct CensusSums: Sendable {
    private(set) var providers: [String: PlaceSums] = [:]
    private(set) var boards: [String: PlaceSums] = [:]
    /// The sum of all providers.
    private(set) var england = PlaceSums()
    /// Pathways whose site is known.
    private(set) var sited = 0

    init(_ tally: Tally) {
        for key in tally.cells.keys {
            guard let waits = tally[key] else { continue }
            switch key.place.kind {
            case .provider: providers[key.place.code, default: PlaceSums()].add(waits, key.category)
            case .board: boards[key.place.code, default: PlaceSums()].add(waits, key.category)
            case .site: sited += waits.total
            case .commissioner: break
            }
        }
        for provider in providers.values { england.add(provider) }
    }

    /// Everybody on the list.
    var size: Int { england.list.total }

    /// Pathways on a provider's list; 0 when it reported none.
    func size(of provider: String) -> Int { providers[provider]?.list.total ?? 0 }
}
