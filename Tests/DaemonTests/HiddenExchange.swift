// Another England of which the very same may be published.
import Support
import WaitingList

/// What two Englands differ in.
struct HiddenExchange: Sendable {
    let england: PathwayEngland
    /// The counts below England that differ, with both values, of all censuses.
    let differences: [(key: LetterOfTheRule.Key, first: Int, second: Int)]

    /// Exchanges the providers or the boards of patients, or moves them, wherever the rule shows the same before and after.
    ///
    /// England stays what it is, patient by patient. Everybody's wait is another day of the same week. The last census, of
    /// which most is published, is tried five times as often.
    init(of first: PathwayEngland, attempts: Int, seed: UInt64) {
        var numbers = SplitMix(state: seed)
        var other = first
        var differences: [(LetterOfTheRule.Key, Int, Int)] = []
        for week in first.weeks.indices {
            let before = LetterOfTheRule(first.weeks[week], census: first.census(week))
            var rule = before
            let rare = first.weeks[week].indices.filter { Self.isRare(first.weeks[week][$0]) }
            for attempt in 0..<(week == first.weeks.count - 1 ? 5 : 1) * attempts {
                // Every fourth time anybody: a list of hundreds may be one longer.
                let pool = attempt.isMultiple(of: 4) ? Array(first.weeks[week].indices) : rare
                let some = (0..<60).map { _ in pool[Int(numbers.next() % UInt64(pool.count))] }
                Self.exchange(some, in: &other.weeks[week], &rule, way: numbers.next())
            }
            for key in Set(before.counts.keys).union(rule.counts.keys) {
                let (one, two) = (before.counts[key] ?? 0, rule.counts[key] ?? 0)
                if one != two { differences.append((key, one, two)) }
            }
            other.weeks[week] = other.weeks[week].map { Self.otherDay($0, first.census(week)) }
        }
        england = other
        self.differences = differences
    }

    /// Whether hardly anybody waits at the same place for the same.
    private static func isRare(_ row: PathwayRow) -> Bool {
        ["301", "502"].contains("\(row.treatmentFunction)") || "\(row.provider)" > "RA3"
    }

    /// Waits are counted in weeks: the days of one are put in the opposite order, where no milestone tells them apart.
    private static func otherDay(_ row: PathwayRow, _ census: Day) -> PathwayRow {
        guard let start = row.clockStart, census.daysSince2000 - Int(start) > 7 else { return row }
        let days = census.daysSince2000 - Int(start) - 1
        var other = row
        other.clockStart = Int32(census.daysSince2000 - 1 - (days / 7 * 7 + 6 - days % 7))
        let cohorts = { (row: PathwayRow) in
            PathwayEngland.milestones.map { Int(row.clockStart ?? 0) <= $0.terms.lastClockStart.daysSince2000 }
        }
        return cohorts(row) == cohorts(other) ? other : row
    }

    /// Takes the first of some patients and whoever of the others is like them in all but one thing, as far as can be.
    private static func exchange(
        _ some: [Int], in rows: inout [PathwayRow], _ rule: inout LetterOfTheRule, way: UInt64
    ) {
        let first = rows[some[0]]
        let others = some.dropFirst().filter { rows[$0].provider != first.provider && rows[$0].board != first.board }
        let likeness = others.map { Self.likeness(of: first, rows[$0], but: Int(way / 8 % 8)) }
        guard let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }) else { return }
        let pair = [some[0], others[best]]
        let old = pair.map { rows[$0] }
        var new = old
        switch way % 8 {
        case 0, 1, 2: (new[0].provider, new[1].provider) = (old[1].provider, old[0].provider)
        case 3, 4, 5: (new[0].board, new[1].board) = (old[1].board, old[0].board)
        case 6: new[0].provider = old[1].provider
        default: new[0].board = old[1].board
        }
        if rule.replace(old, by: new) { for (position, row) in zip(pair, new) { rows[position] = row } }
    }

    /// In how much two patients are the same, and in one thing different.
    private static func likeness(of one: PathwayRow, _ two: PathwayRow, but different: Int) -> Int {
        let same = [
            one.treatmentFunction == two.treatmentFunction, (one.clockStart == nil) == (two.clockStart == nil),
            abs((one.clockStart ?? 0) - (two.clockStart ?? 0)) < 60, one.ageYears == two.ageYears,
            one.dateToComeIn == two.dateToComeIn, one.sex == two.sex, one.ethnicCategory == two.ethnicCategory,
            one.deprivationDecile == two.deprivationDecile,
        ]
        return same.enumerated().count { $1 == ($0 != different) }
    }
}
