// The same pathways, summed in different ways, come to the same number.
import Statistics

extension DataCheck {
    /// Nothing may be lost between two sums of the same rows.
    static let totalsAgree = DataCheck(
        "totals-agree", .pathways(0), .hold,
        rule: {
            "providers and boards, weekly bands and totals, and groups of patients differ in their sums by at most \($0)"
        }
    ) { census, limit in
        let differences = organisations(census) + bands(census) + groups(census)
        let found = differences.filter { $0.size > Int(limit.value) }
        return found.isEmpty ? .passed : .found(CheckWords.list(found.map(\.words)))
    }

    private typealias Difference = (size: Int, words: String)

    private static func organisations(_ census: CheckedCensus) -> [Difference] {
        var boards = PlaceSums()
        for board in census.now.boards.values { boards.add(board) }
        return Category.allCases.compactMap { category in
            let (here, there) = (census.now.england.total(of: [category]), boards.total(of: [category]))
            let words = "\(category.inWords): \(whole(here)) by provider and \(whole(there)) by board"
            return here == there ? nil : (abs(here - there), words)
        }
    }

    /// New periods have no bands.
    private static func bands(_ census: CheckedCensus) -> [Difference] {
        census.now.providers.sorted { $0.key < $1.key }.flatMap { code, sums in
            RTTPart.allCases.filter { $0 != .newPeriods }.compactMap { part -> Difference? in
                guard let waits = sums.parts[part] else { return nil }
                let summed = waits.bands.total + waits.unknownClockStart
                let words = """
                    part \(part.rawValue) at \(census.provider(code)): \(whole(summed)) in the bands or with an unknown \
                    clock start, \(whole(waits.total)) in total
                    """
                return summed == waits.total ? nil : (abs(summed - waits.total), words)
            }
        }
    }

    /// Each grouping of the patients of a patient-level snapshot holds all of them.
    private static func groups(_ census: CheckedCensus) -> [Difference] {
        guard census.kind == .pathway else { return [] }
        return Dimension.ofPeople.compactMap { dimension in
            let (grouped, all) = (census.now.england.total(of: dimension.categories), census.now.size)
            let name = dimension.rawValue.replacing("_", with: " ")
            return grouped == all
                ? nil : (abs(grouped - all), "by \(name): \(whole(grouped)) of \(CheckWords.pathways(all))")
        }
    }

    private static func whole(_ number: Int) -> String { NumberWords.whole(number) }
}

extension Category {
    /// For findings: `part 2`, `waiting list type (10)`.
    fileprivate var inWords: String {
        let parts = RTTPart.allCases.filter { Category($0) == self }
        return parts.first.map { "part \($0.rawValue)" }
            ?? "\(dimension.rawValue.replacing("_", with: " ")) (category \(rawValue))"
    }
}
