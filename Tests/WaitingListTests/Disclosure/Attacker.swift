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
        /// From 1, for somebody who has more than one census.
        var week = 1
    }

    /// Figures that are hidden.
    private(set) var hidden: Set<Figure> = []
    private let directory: OrganisationDirectory
    private var numbers: [Figure: Int] = [:]
    /// What each figure can be, by number.
    private var bounds: [(lower: Int, upper: Int)] = []
    private var sums: [(total: Int, parts: [Int])] = []
    /// The first is never more than the second.
    private var nestings: [(fewer: Int, more: Int)] = []
    static let anything = 1_000_000
    static let known = "known"
    static let published = Metric.all.filter { $0.unit == .pathways }

    init(directory: OrganisationDirectory) {
        self.directory = directory
    }

    /// Takes in a census; of cohorts that it does not have, that nobody waits there.
    mutating func read(_ census: DisclosedCensus, week: Int = 1, cohorts: [Cohort]) {
        for cohort in cohorts {
            for metric in Self.published {
                note(Figure(cohort: cohort, id: metric.id, week: week), census.measured(metric, of: cohort))
            }
            // A percentile in full gives away how many waits it is taken from; none means that those are under 20.
            let percentile = [Metric.medianWait, .ninetySecondPercentileWait].compactMap {
                census.measured($0, of: cohort)
            }
            let isFew = percentile.contains { $0.marker == .notAvailable }
            suppose(Figure(cohort: cohort, id: Self.known, week: week), in: 0...(isFew ? 19 : Self.anything))
            sum("list_size", ["unknown_clock_start", Self.known], in: cohort, week)
            sum(Self.known, ["within_18_weeks", "over_18_weeks"], in: cohort, week)
            // Who has waited over 52 weeks has waited over 18.
            let longer = [18, 52, 65, 78, 104].map { Figure(cohort: cohort, id: "over_\($0)_weeks", week: week) }
            for (more, fewer) in zip(longer, longer.dropFirst()) { nest(fewer, in: more) }
        }
        for metric in Self.published { addPlaces(metric.id, week, cohorts) }
        addPlaces(Self.known, week, cohorts)
    }

    /// What a shown percentile gives away: how many known waits it is taken from.
    mutating func readPercentiles(_ census: DisclosedCensus, of table: CohortTable, week: Int = 1) {
        for cohort in census.cohorts {
            let isShown = [Metric.medianWait, .ninetySecondPercentileWait].contains {
                census.measured($0, of: cohort)?.value != nil
            }
            if isShown, let waits = table[cohort]?[.incomplete] { learn(waits.bands.total, in: cohort, week: week) }
        }
    }

    /// Tells the attacker a figure.
    mutating func learn(_ value: Int, of id: String = known, in cohort: Cohort, week: Int = 1) {
        suppose(Figure(cohort: cohort, id: id, week: week), in: value...value)
    }

    /// Tells the attacker in which range a figure lies.
    mutating func suppose(_ figure: Figure, in range: ClosedRange<Int>) {
        let bound = (lower: range.lowerBound, upper: range.upperBound)
        if let number = numbers[figure] {
            bounds[number] = (max(bounds[number].lower, bound.lower), min(bounds[number].upper, bound.upper))
        } else {
            numbers[figure] = bounds.count
            bounds.append(bound)
        }
    }

    private mutating func note(_ figure: Figure, _ measured: Measured?) {
        if let measured, measured.value == nil {
            hidden.insert(figure)
            return suppose(figure, in: 0...Self.anything)
        }
        let value = measured?.value.map { Int($0) } ?? 0
        let isExact = figure.cohort.geography == .england
        suppose(figure, in: isExact ? value...value : DisclosurePolicy.hes.counts(shownAs: value))
    }
}

extension Attacker {
    /// A sum of figures of one cohort and week, or of one with others.
    mutating func sum(_ total: Figure, _ parts: [Figure]) {
        let parts = parts.compactMap { numbers[$0] }
        guard let total = numbers[total], !parts.isEmpty else { return }
        sums.append((total, parts))
    }

    mutating func sum(_ total: String, _ parts: [String], in cohort: Cohort, _ week: Int) {
        sum(
            Figure(cohort: cohort, id: total, week: week), parts.map { Figure(cohort: cohort, id: $0, week: week) })
    }

    /// The first figure is never more than the second.
    mutating func nest(_ fewer: Figure, in more: Figure) {
        if let fewer = numbers[fewer], let more = numbers[more] { nestings.append((fewer, more)) }
    }

    /// What treatment functions, boards, regions and providers come to.
    mutating func addPlaces(_ id: String, _ week: Int, _ cohorts: [Cohort]) {
        for cohort in cohorts {
            let line = cohort.treatmentFunction
            let add = { (attacker: inout Attacker, isPart: (Cohort) -> Bool) in
                let parts = cohorts.filter(isPart).map { Figure(cohort: $0, id: id, week: week) }
                attacker.sum(Figure(cohort: cohort, id: id, week: week), parts)
            }
            if line == nil { add(&self) { $0.geography == cohort.geography && $0.treatmentFunction != nil } }
            if cohort.geography == .england {
                for kind in ["region", "icb", "provider"] {
                    add(&self) { $0.geography.typeName == kind && $0.treatmentFunction == line }
                }
            }
            if case .region(let region) = cohort.geography {
                add(&self) { [directory] part in
                    guard case .board(let board) = part.geography, part.treatmentFunction == line else { return false }
                    return directory.boards[board]?.regionCode == region
                }
            }
        }
    }
}

extension Attacker {
    /// The hidden figures of which one value is left, with it.
    mutating func workOut() -> [Figure: Int] {
        var isChanging = true
        while isChanging {
            isChanging = false
            for sum in sums where use(sum) { isChanging = true }
            for (fewer, more) in nestings {
                if narrow(more, bounds[fewer].lower, Self.anything) { isChanging = true }
                if narrow(fewer, 0, bounds[more].upper) { isChanging = true }
            }
        }
        return hidden.reduce(into: [:]) { found, figure in
            let range = range(of: figure)
            if range?.count == 1 { found[figure] = range?.lowerBound }
        }
    }

    /// What a figure can be; `nil` for one that there is not, or that no value is left for.
    func range(of figure: Figure) -> ClosedRange<Int>? {
        guard let bound = numbers[figure].map({ bounds[$0] }), bound.lower <= bound.upper else { return nil }
        return bound.lower...bound.upper
    }

    private mutating func use(_ sum: (total: Int, parts: [Int])) -> Bool {
        let (least, most) = sum.parts.reduce((0, 0)) { ($0.0 + bounds[$1].lower, $0.1 + bounds[$1].upper) }
        let whole = bounds[sum.total]
        var isChanged = narrow(sum.total, least, most)
        for part in sum.parts {
            let range = bounds[part]
            if narrow(part, whole.lower - (most - range.upper), whole.upper - (least - range.lower)) {
                isChanged = true
            }
        }
        return isChanged
    }

    private mutating func narrow(_ number: Int, _ lowest: Int, _ highest: Int) -> Bool {
        let old = bounds[number]
        bounds[number] = (max(old.lower, lowest), min(old.upper, highest))
        return bounds[number] != old
    }
}

extension Attacker.Figure {
    /// What it is in truth; `nil` for one that is not published.
    func value(in table: CohortTable) -> Int? {
        guard let metric = Metric.all.first(where: { $0.id == id }) else { return nil }
        return table[cohort].flatMap(metric.formula)?.value.map { Int($0) }
    }
}
