// A history of a test's own, and snapshots to keep in it.
import Postgres
import Store
import Support
import WaitingList

/// The history of one fresh database.
struct HistoryScene: Sendable {
    let database: TestDatabase
    let history: StoredHistory

    /// 2026-01-04, a Sunday.
    static let census = Day(daysSince2000: 9500)

    /// Makes the schema, unless the test is about that, and lends the history.
    static func with(isMigrated: Bool = true, _ body: (HistoryScene) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let history = StoredHistory(ConnectionSettings(conninfo: database.conninfo), programVersion: "1.2.3")
            if isMigrated { _ = try await history.migrate() }
            try await body(HistoryScene(database: database, history: history))
        }
    }

    /// A patient-level snapshot, some weeks after the first, that differs with its seed.
    static func snapshot(
        week: Int = 0, revision: Int = 1, seed: UInt64 = 1, pathways: Int = 300, checks: [CheckResult] = []
    ) -> Snapshot {
        let census = Day(daysSince2000: census.daysSince2000 + 7 * week)
        let tally = tally(census, seed: seed, pathways: pathways)
        let listing = SnapshotListing(
            census: census, kind: .pathway, revision: revision, rowCount: tally.rows.read, source: "warehouse",
            isIllustrative: true)
        var snapshot = Snapshot(
            listing: listing, tally: tally, directory: directory,
            reading: Reading(engine: .pushdown, connections: 3))
        snapshot.checks = checks
        return snapshot
    }

    /// One that everybody is at risk of missing, and one of whose cohort nobody is left.
    static let milestones = [
        MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9600)), MilestoneTerms(weeks: 300, date: census),
    ]

    /// Two boards in one region, one in another, and one in none.
    static let directory = OrganisationDirectory(
        providers: [
            Provider(
                code: "RAA", name: "Ashtown \"St Ann's\" \\ Höspital", boardCode: "QAA", regionCode: "Y56",
                isNHSTrust: true),
            Provider(code: "NB1", name: "Beech,\tClinic", boardCode: nil, regionCode: nil, isNHSTrust: false),
        ],
        boards: [
            Board(code: "QAA", name: "A", regionCode: "Y56"), Board(code: "QBB", name: "B", regionCode: "Y56"),
            Board(code: "QCC", name: "C", regionCode: "Y58"), Board(code: "QDD", name: "D", regionCode: nil),
        ],
        regions: [Region(code: "Y56", name: "London"), Region(code: "Y58", name: "South West")])

    /// Pathways over every line, list, category and band.
    static func tally(_ census: Day, seed: UInt64, pathways: Int) -> Tally {
        var random = SeededNumbers(seed)
        func pick<Value>(_ values: [Value]) -> Value { values[Int(random.next() % UInt64(values.count))] }
        func code(_ text: String) -> Code { Code(text) ?? .absent }
        var fold = PathwayFold(census: census, milestones: milestones)
        for _ in 0..<pathways {
            var row = PathwayRow()
            row.provider = code(pick(["RAA", "RBB", "NB1"]))
            row.site = code(pick(["", "RAA01", "RAA02"]))
            row.commissioner = code(pick(["00A", "00B", "", "NONC"]))
            row.board = code(pick(["QAA", "QBB", "QCC", "QDD", "QEE", ""]))
            row.treatmentFunction = code(pick(TreatmentFunction.all).code)
            row.listType = code(pick(["IRTT", "ORTT", ""]))
            row.dateToComeIn =
                pick([true, false]) ? Int32(census.daysSince2000) - 20 + Int32(random.next() % 200) : nil
            row.priority = code(pick(["P2", "P3", ""]))
            row.deprivationDecile = pick([1, 5, 10, nil])
            row.ageYears = pick([3, 40, 90, nil])
            row.sex = code(pick(["1", "2", "9"]))
            row.ethnicCategory = code(pick(["A", "P", "Z"]))
            row.clockStart =
                pick([true, true, true, false])
                ? Int32(census.daysSince2000) - Int32(random.next() % 900) : nil
            fold.add(row)
        }
        return fold.tally()
    }
}

/// Numbers that look random and are the same for the same seed: a failure can be repeated.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    /// Knuth's MMIX generator, its high half twice.
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let high = state >> 32
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return high << 32 | state >> 32
    }
}
