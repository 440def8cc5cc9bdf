// A small made-up England of patients' rows, week after week, with cells of every size from one up.
import Support
import WaitingList

/// Weekly censuses of eight trusts, four boards and two regions in memory; a seed repeats them.
struct PathwayEngland: Sendable {
    /// The rows of each census, oldest first.
    var weeks: [[PathwayRow]]

    /// A Sunday: 2026-01-25.
    static let lastCensus = Day(daysSince2000: 9521)
    static let providers = (0..<8).map { "RA\($0)" }
    static let boards = (0..<4).map { "QA\($0)" }
    /// Without digits, which would look like counts.
    private static let names = ["ALDER", "BEECH", "CEDAR", "DOGWOOD", "ELM", "FIR", "GORSE", "HAZEL"]
    /// One whose date is near, and those of an installation that configures none.
    static let milestones =
        [Milestone(MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9586)))] + Milestone.standard

    static let directory = OrganisationDirectory(
        providers: providers.enumerated().map { number, code in
            Provider(
                code: code, name: "\(names[number]) NHS TRUST", boardCode: boards[homes[number]],
                regionCode: "Y6\(homes[number] % 2)", isNHSTrust: true)
        },
        boards: boards.enumerated().map { number, code in
            Board(code: code, name: "NHS \(names[number]) INTEGRATED CARE BOARD", regionCode: "Y6\(number % 2)")
        },
        regions: [Region(code: "Y60", name: "Midlands"), Region(code: "Y61", name: "East of England")])

    static let sample = PathwayEngland(weeks: 9, seed: 20_260_125)

    /// So many weeks up to the last census.
    init(weeks count: Int, seed: UInt64) {
        var numbers = SplitMix(state: seed)
        weeks = (0..<count).map { week in
            let census = Self.census(week, of: count)
            return Self.sizes.enumerated().flatMap { trust, size in
                (0..<size + Self.random(1 + size / 40, &numbers)).map { _ in Self.row(trust, census, &numbers) }
            }
        }
    }

    static func census(_ week: Int, of count: Int) -> Day {
        Day(daysSince2000: lastCensus.daysSince2000 - 7 * (count - 1 - week))
    }

    func census(_ week: Int) -> Day { Self.census(week, of: weeks.count) }

    /// Each census as the daemon reads it, oldest first.
    var snapshots: [Snapshot] {
        weeks.enumerated().map { week, rows in
            var fold = PathwayFold(census: census(week), milestones: Self.milestones.map(\.terms))
            for row in rows { fold.add(row) }
            let listing = SnapshotListing(
                census: census(week), kind: .pathway, revision: 1, rowCount: rows.count, source: "made up",
                isIllustrative: false)
            var snapshot = Snapshot(listing: listing, tally: fold.tally(), directory: Self.directory)
            snapshot.checks = [CheckResult(id: "organisations-known", rule: "r", outcome: .warned, finding: "RZZ 3")]
            return snapshot
        }
    }
}

extension PathwayEngland {
    /// Half of them, and two boards, have hardly anybody.
    private static let homes = [0, 1, 0, 1, 2, 3, 2, 3]
    private static let sizes = [430, 390, 340, 280, 46, 34, 17, 9]
    /// Two busy treatment functions, and two that every trust has a few patients of.
    private static let lines = ["110", "120", "301", "502"]

    private static func row(_ trust: Int, _ census: Day, _ numbers: inout SplitMix) -> PathwayRow {
        var row = PathwayRow()
        row.provider = code(providers[trust])
        let board = random(40, &numbers)
        row.board = board == 0 ? .absent : code(boards[board < 3 ? random(4, &numbers) : homes[trust]])
        row.commissioner = code("01X")
        let line = random(100, &numbers)
        row.treatmentFunction = code(lines[line < 55 ? 0 : line < 94 ? 1 : line < 97 ? 2 : 3])
        row.clockStart = random(60, &numbers) == 0 ? nil : Int32(census.daysSince2000) - days(&numbers)
        row.dateToComeIn =
            random(3, &numbers) == 0 ? Int32(census.daysSince2000 - 20 + random(140, &numbers)) : nil
        row.listType = code(["IRTT", "ORTT"][random(2, &numbers)])
        row.priority = code("P4")
        row.deprivationDecile = random(12, &numbers) == 0 ? nil : Int16(1 + random(10, &numbers))
        row.ageYears = Int16([10, 25, 40, 60, 70, 85][random(6, &numbers)])
        row.sex = code(["1", "2", "2", "9"][random(4, &numbers)])
        row.ethnicCategory = code(["A", "A", "A", "D", "J", "N", "R", "Z"][random(8, &numbers)])
        return row
    }

    private static func days(_ numbers: inout SplitMix) -> Int32 {
        switch random(100, &numbers) {
        case ..<68: Int32(random(127, &numbers))
        case ..<91: Int32(127 + random(238, &numbers))
        case ..<96: Int32(365 + random(91, &numbers))
        default: Int32(456 + random(400, &numbers))
        }
    }

    private static func random(_ bound: Int, _ numbers: inout SplitMix) -> Int {
        Int(numbers.next() % UInt64(bound))
    }

    private static func code(_ text: String) -> Code { Code(text) ?? .absent }
}
