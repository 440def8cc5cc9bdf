// Somebody who has every published figure of a census and tries to work out the hidden ones.
import Statistics
import WaitingList

/// Knows what is published, which sums are true and how `hes` rounds; which of the hidden figures are small ones, nobody is told.
///
/// Written apart from what protects the figures: bounds are narrowed here by one rule at a time until nothing changes.
struct Attacker {
    struct Figure: Hashable {
        var cohort: Cohort
        var id: String
    }

    private(set) var bounds: [Figure: (lower: Int, upper: Int)] = [:]
    private(set) var hidden: Set<Figure> = []
    private var sums: [(total: Figure, parts: [Figure])] = []
    private static let anything = 1_000_000
    private static let known = "known"

    init(_ census: DisclosedCensus, directory: OrganisationDirectory) {
        for cohort in census.cohorts {
            for metric in Metric.all where metric.unit == .pathways {
                guard let measured = census.measured(metric, of: cohort) else { continue }
                note(Figure(cohort: cohort, id: metric.id), measured)
            }
            // A percentile in full gives away how many waits it is taken from; none means that those are under 20.
            let percentile = [Metric.medianWait, .ninetySecondPercentileWait].compactMap {
                census.measured($0, of: cohort)
            }
            let figure = Figure(cohort: cohort, id: Self.known)
            bounds[figure] = (0, Self.anything)
            if percentile.contains(where: { $0.marker == .notAvailable }) { bounds[figure] = (0, 19) }
        }
        addSums(census.cohorts, directory)
    }

    /// Tells the attacker a figure, such as what a percentile gives away.
    mutating func learn(_ value: Int, of id: String = known, in cohort: Cohort) {
        bounds[Figure(cohort: cohort, id: id)] = (value, value)
    }

    private mutating func note(_ figure: Figure, _ measured: Measured) {
        guard let value = measured.value.map({ Int($0) }) else {
            hidden.insert(figure)
            bounds[figure] = (0, Self.anything)
            return
        }
        let isExact = figure.cohort.geography == .england || value == 0
        bounds[figure] = isExact ? (value, value) : (max(8, value - 2), value + 2)
    }

    private mutating func addSums(_ cohorts: [Cohort], _ directory: OrganisationDirectory) {
        let ids = Metric.all.filter { $0.unit == .pathways }.map(\.id) + [Self.known]
        for cohort in cohorts {
            sum("list_size", ["unknown_clock_start", Self.known], in: cohort)
            sum(Self.known, ["within_18_weeks", "over_18_weeks"], in: cohort)
            for id in ids {
                let figure = Figure(cohort: cohort, id: id)
                let parts = { (isPart: (Cohort) -> Bool) in cohorts.filter(isPart).map { Figure(cohort: $0, id: id) } }
                if cohort.treatmentFunction == nil {
                    sums.append((figure, parts { $0.geography == cohort.geography && $0.treatmentFunction != nil }))
                }
                let line = cohort.treatmentFunction
                if cohort.geography == .england {
                    for kind in ["region", "icb", "provider"] {
                        sums.append((figure, parts { $0.geography.typeName == kind && $0.treatmentFunction == line }))
                    }
                }
                if case .region(let region) = cohort.geography {
                    let own = parts {
                        if case .board(let board) = $0.geography, $0.treatmentFunction == line {
                            return directory.boards[board]?.regionCode == region
                        }
                        return false
                    }
                    sums.append((figure, own))
                }
            }
        }
    }

    private mutating func sum(_ total: String, _ parts: [String], in cohort: Cohort) {
        sums.append((Figure(cohort: cohort, id: total), parts.map { Figure(cohort: cohort, id: $0) }))
    }
}

extension Attacker {
    /// The hidden figures of which one value is left, with it.
    mutating func workOut() -> [Figure: Int] {
        var isChanging = true
        while isChanging {
            isChanging = false
            for (total, parts) in sums where useSum(total, parts.filter { bounds[$0] != nil }) { isChanging = true }
            for cohort in Set(bounds.keys.map(\.cohort)) where useNesting(cohort) { isChanging = true }
        }
        return hidden.reduce(into: [:]) { found, figure in
            if let range = bounds[figure], range.lower == range.upper { found[figure] = range.lower }
        }
    }

    private mutating func useSum(_ total: Figure, _ parts: [Figure]) -> Bool {
        guard let whole = bounds[total], !parts.isEmpty else { return false }
        var isChanged = false
        let ranges = parts.compactMap { bounds[$0] }
        let (least, most) = (ranges.reduce(0) { $0 + $1.lower }, ranges.reduce(0) { $0 + $1.upper })
        if narrow(total, least, most) { isChanged = true }
        for (part, range) in zip(parts, ranges)
        where narrow(part, whole.lower - (most - range.upper), whole.upper - (least - range.lower)) {
            isChanged = true
        }
        return isChanged
    }

    /// Who has waited over 52 weeks has waited over 18.
    private mutating func useNesting(_ cohort: Cohort) -> Bool {
        var isChanged = false
        let figures = [18, 52, 65, 78, 104].map { Figure(cohort: cohort, id: "over_\($0)_weeks") }
        for (shorter, longer) in zip(figures, figures.dropFirst()) {
            guard let more = bounds[shorter], let fewer = bounds[longer] else { continue }
            if narrow(shorter, fewer.lower, Self.anything) { isChanged = true }
            if narrow(longer, 0, more.upper) { isChanged = true }
        }
        return isChanged
    }

    private mutating func narrow(_ figure: Figure, _ lowest: Int, _ highest: Int) -> Bool {
        guard let old = bounds[figure] else { return false }
        let new = (lower: max(old.lower, lowest), upper: min(old.upper, highest))
        bounds[figure] = new
        return new != old
    }
}
