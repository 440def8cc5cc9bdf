// Cohorts of milestones in the history: kept with their census, as series, and gone with it.
import Postgres
import Support
import Testing
import WaitingList

@testable import Store

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct HistoryCohortTests {
    private static let terms = HistoryScene.milestones[0]

    private func series(
        _ scene: HistoryScene, _ geography: Geography, _ terms: MilestoneTerms = terms
    ) async throws -> [CensusCohort] {
        try await scene.history.cohorts(
            of: terms, at: geography, from: HistoryScene.census, through: Day(daysSince2000: 20_000))
    }

    private func expected(_ snapshot: Snapshot, _ geography: Geography) -> PlaceCohort? {
        MilestoneTable(Self.terms, snapshot.tally, directory: snapshot.directory)?[geography]
    }

    @Test func `every place has its cohort at every census, oldest first`() async throws {
        try await HistoryScene.with { scene in
            let snapshots = (0..<3).map { HistoryScene.snapshot(week: $0, seed: UInt64($0 + 1)) }
            for snapshot in snapshots.reversed() { try await scene.history.record(snapshot, took: .zero) }
            let places: [Geography] = [
                .england, .provider(code: "RAA"), .board(code: "QAA"), .board(code: Tally.noBoard),
                .region(code: "Y56"), .region(code: "Y58"), .region(code: Tally.noBoard),
                .region(code: Geography.unknownRegion),
            ]
            for place in places {
                let found = try await series(scene, place)
                #expect(found.map(\.census) == snapshots.map(\.listing.census), "\(place)")
                #expect(found.map(\.cohort) == snapshots.map { expected($0, place) }, "\(place)")
                #expect(found.allSatisfy { $0.isIllustrative && !$0.isHeld && !$0.cohort.isEmpty }, "\(place)")
            }
        }
    }

    @Test func `England is the sum of its regions, of its boards and of its providers`() async throws {
        try await HistoryScene.with { scene in
            try await scene.history.record(HistoryScene.snapshot(), took: .zero)
            func sum(_ places: [Geography]) async throws -> MilestoneCohort {
                var sum = MilestoneCohort()
                for place in places { for census in try await series(scene, place) { sum += census.cohort.cohort() } }
                return sum
            }
            let england = try await sum([.england])
            #expect(england.size > 100)
            #expect(try await sum(["RAA", "RBB", "NB1"].map { .provider(code: $0) }) == england)
            #expect(
                try await sum(["QAA", "QBB", "QCC", "QDD", "QEE", Tally.noBoard].map { .board(code: $0) }) == england)
            #expect(
                try await sum(["Y56", "Y58", Tally.noBoard, Geography.unknownRegion].map { .region(code: $0) })
                    == england)
        }
    }

    @Test func `a census at which a milestone was not counted has no cohort of it, and not one of nobody`() async throws
    {
        try await HistoryScene.with { scene in
            var before = HistoryScene.snapshot()
            before.tally = Tally(cells: before.tally.cells, rows: before.tally.rows)
            for snapshot in [before, HistoryScene.snapshot(week: 1)] {
                try await scene.history.record(snapshot, took: .zero)
            }
            #expect(try await series(scene, .england).map { $0.census - HistoryScene.census } == [7])
            #expect(try await scene.history.snapshot(of: before.listing)?.tally == before.tally)
            let nobody = try await series(scene, .provider(code: "RAA"), HistoryScene.milestones[1])
            #expect(nobody.map(\.cohort) == [PlaceCohort()])
            #expect(try await series(scene, .provider(code: "RZZ")) == [])
            #expect(try await series(scene, .england, MilestoneTerms(weeks: 51, date: Self.terms.date)) == [])
            // Who records it again has it.
            try await scene.history.record(HistoryScene.snapshot(), took: .zero)
            #expect(try await series(scene, .england).count == 2)
            #expect(try await scene.history.records().map(\.isRevised) == [false, false])
        }
    }

    @Test func `cohorts of another kind of census leave those of patients alone`() async throws {
        try await HistoryScene.with { scene in
            var band = HistoryScene.snapshot(seed: 2)
            band.listing.kind = .band
            band.tally = Tally(cells: band.tally.cells, rows: band.tally.rows)
            let patients = HistoryScene.snapshot()
            for snapshot in [patients, band] { try await scene.history.record(snapshot, took: .zero) }
            #expect(try await series(scene, .england).map(\.cohort) == [expected(patients, .england)])
            #expect(try await scene.history.snapshot(of: band.listing)?.tally == band.tally)
        }
    }

    @Test func `a census that is recorded again, or revised, has its new cohorts and no other`() async throws {
        try await HistoryScene.with { scene in
            try await scene.history.record(HistoryScene.snapshot(), took: .zero)
            for snapshot in [HistoryScene.snapshot(seed: 2), HistoryScene.snapshot(revision: 2, seed: 3)] {
                try await scene.history.record(snapshot, took: .zero)
                #expect(try await series(scene, .england).map(\.cohort) == [expected(snapshot, .england)])
                #expect(try await scene.history.snapshot(of: snapshot.listing)?.tally == snapshot.tally)
            }
            #expect(try await scene.database.psql("SELECT count(*) FROM plannedcare.counted_milestone") == "2")
        }
    }

    @Test func `retention drops cohorts with their census`() async throws {
        try await HistoryScene.with { scene in
            for week in [0, 5] { try await scene.history.record(HistoryScene.snapshot(week: week), took: .zero) }
            #expect(try await scene.history.prune(keepingWeeks: 2) == 1)
            let days = "SELECT DISTINCT census_date FROM plannedcare."
            #expect(try await scene.database.psql(days + "counted_milestone") == "2026-02-08")
            #expect(try await scene.database.psql(days + "milestone_cohort") == "2026-02-08")
        }
    }

    @Test(arguments: [
        "DELETE FROM plannedcare.milestone_cohort WHERE place_code = 'QAA' AND weeks = 52",
        "UPDATE plannedcare.milestone_cohort SET cohort = set_byte(cohort, 3, get_byte(cohort, 3) # 1) WHERE place_code = 'QAA'",
        "UPDATE plannedcare.milestone_cohort SET place_code = 'QZZ' WHERE place_code = 'QAA'",
        "UPDATE plannedcare.counted_milestone SET fingerprint = '0123456789abcdef' WHERE weeks = 300",
    ])
    func `cohorts that are not those that were recorded are refused, and recording again mends them`(
        tampering: String
    ) async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot()
            try await scene.history.record(snapshot, took: .zero)
            try await scene.database.psql(tampering)
            let error = await #expect(throws: HistoryError.self) {
                try await scene.history.snapshot(of: snapshot.listing)
            }
            #expect(error?.code == .damaged)
            #expect(error?.message.contains("record --census 2026-01-04 --again") == true, "\(error?.message ?? "")")
            try await scene.history.record(snapshot, took: .zero)
            #expect(try await scene.history.snapshot(of: snapshot.listing)?.tally == snapshot.tally)
        }
    }

    @Test func `a held census says so in the series of its cohorts`() async throws {
        try await HistoryScene.with { scene in
            let held = CheckResult(id: "list_change", rule: "at most 10 %", outcome: .held, finding: "12 %")
            try await scene.history.record(HistoryScene.snapshot(), took: .zero)
            try await scene.history.record(HistoryScene.snapshot(week: 1, checks: [held]), took: .zero)
            let found = try await series(scene, .board(code: "QAA"))
            #expect(found.map(\.isHeld) == [false, true])
            #expect(found.outlook(of: Self.terms)?.census == HistoryScene.census)
        }
    }
}
