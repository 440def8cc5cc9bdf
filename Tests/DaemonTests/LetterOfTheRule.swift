// What Hospital Episode Statistics' rule lets be seen of patients' rows, worked out from the rows alone.
import Statistics
import WaitingList

/// Counts of one census below England, by all that any page or file tells of them.
struct LetterOfTheRule {
    /// A count below England.
    struct Key: Hashable {
        let place: String
        /// `all`, or a treatment function.
        let line: String
        /// A measure, a milestone with its part, or a group of people.
        let what: String
    }

    /// Whose waits lie where, as far as a percentile tells it.
    private struct Waits: Hashable {
        let place: String
        let line: String
    }

    private let census: Int32
    private(set) var counts: [Key: Int] = [:]
    private var bands: [Waits: [Int]] = [:]

    init(_ rows: [PathwayRow], census: Day) {
        self.census = Int32(census.daysSince2000)
        for row in rows { add(1, row) }
    }

    /// Puts other rows in the place of some, when nobody can see it; whether nobody can.
    mutating func replace(_ old: [PathwayRow], by new: [PathwayRow]) -> Bool {
        let (keys, cohorts) = ((old + new).flatMap(keys), Set((old + new).flatMap(cohorts)))
        let before = (keys.map(seen), cohorts.map(told))
        for row in old { add(-1, row) }
        for row in new { add(1, row) }
        if keys.map(seen) == before.0, cohorts.map(told) == before.1 { return true }
        for row in new { add(-1, row) }
        for row in old { add(1, row) }
        return false
    }

    private func seen(_ key: Key) -> Int { Self.shown(counts[key] ?? 0) }

    /// 0, -1 for 1 to 7, else the nearest multiple of five.
    static func shown(_ count: Int) -> Int { count == 0 ? 0 : count < 8 ? -1 : (count + 2) / 5 * 5 }

    private mutating func add(_ number: Int, _ row: PathwayRow) {
        for key in keys(of: row) { counts[key, default: 0] += number }
        guard let days = days(of: row) else { return }
        for cohort in cohorts(of: row) {
            bands[cohort, default: [Int](repeating: 0, count: 105)][days <= 7 ? 0 : min((days - 1) / 7, 104)] += number
        }
    }

    /// Percentiles are those of true waits, in tenths of a week, unless few are on one side; the longest wait is shown
    /// unless few have it.
    private func told(of cohort: Waits) -> [Int] {
        let bands = bands[cohort] ?? [Int](repeating: 0, count: 105)
        let known = bands.reduce(0, +)
        let longest = bands.lastIndex { $0 > 0 } ?? -1
        var told = [longest < 0 || bands[longest] < 8 ? -1 : longest]
        guard known >= 20, let histogram = BandHistogram(counts: bands) else { return told + [19] }
        for perCent in [50, 92] {
            let tenths = histogram.percentile(perCent).map { Int(($0.weeks * 10).rounded()) } ?? -1
            let before = histogram.sides(ofPercentile: perCent).map { [$0.before, $0.before + $0.within] } ?? []
            let sides = before + before.map { known - $0 }
            told += [tenths] + sides.map { min(8, Self.shown($0)) }
        }
        return told
    }
}

extension LetterOfTheRule {
    private func places(of row: PathwayRow) -> [String] {
        let board = "\(row.board)"
        let region = PathwayEngland.directory.boards[board]?.regionCode ?? "none"
        return ["\(row.provider)", "board \(board)", "region \(region)"]
    }

    private func cohorts(of row: PathwayRow) -> [Waits] {
        places(of: row).flatMap { place in
            ["all", "\(row.treatmentFunction)"].map { Waits(place: place, line: $0) }
        }
    }

    /// `nil` where nobody knows.
    private func days(of row: PathwayRow) -> Int? { row.clockStart.map { Int(census - $0) } }

    private func keys(of row: PathwayRow) -> [Key] {
        let days = days(of: row)
        let over = [18, 52, 65, 78, 104].filter { (days ?? 0) > 7 * $0 }.map { "over \($0)" }
        let measures = ["list", days.map { $0 <= 126 ? "within" : "beyond" } ?? "unknown"] + over
        let people = [
            "deprivation \(row.deprivationDecile.map { ($0 + 1) / 2 } ?? 0)", "age \(row.ageYears ?? 0)",
            "sex \(row.sex)", "ethnic \(row.ethnicCategory)",
        ].flatMap { group in
            (days == nil ? [] : [group]) + ((days ?? 0) > 364 ? [group + " over 52"] : [])
        }
        return places(of: row).flatMap { place in
            ["all", "\(row.treatmentFunction)"].flatMap { line in
                measures.map { Key(place: place, line: line, what: $0) }
            } + (people + cohortsOfMilestones(row)).map { Key(place: place, line: "all", what: $0) }
        }
    }

    private func cohortsOfMilestones(_ row: PathwayRow) -> [String] {
        PathwayEngland.milestones.flatMap { milestone -> [String] in
            let terms = milestone.terms
            guard let start = row.clockStart, Int(start) <= terms.lastClockStart.daysSince2000 else { return [] }
            let plan = row.dateToComeIn.map {
                $0 < census ? "passed" : Int($0) <= terms.date.daysSince2000 ? "by" : "after"
            }
            return ["milestone \(terms)", "milestone \(terms) \(plan ?? "none")"]
        }
    }
}
