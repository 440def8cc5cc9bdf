// Retention: counts of long ago go, what is known of their censuses stays.
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct HistoryRetentionTests {
    private static let checks = [CheckResult(id: "x", rule: "y", outcome: .warned, finding: "z")]

    private func record(_ weeks: [Int], in scene: HistoryScene) async throws {
        for week in weeks {
            let snapshot = HistoryScene.snapshot(week: week, pathways: 20, checks: Self.checks)
            try await scene.history.record(snapshot, took: .zero)
        }
    }

    @Test func `counts older than asked for go, records and checks stay`() async throws {
        try await HistoryScene.with { scene in
            try await record([0, 1, 2, 3], in: scene)
            #expect(try await scene.history.prune(keepingWeeks: 2) == 1)
            let records = try await scene.history.records()
            #expect(records.map(\.isKept) == [false, true, true, true])
            #expect(records.map(\.checks) == Array(repeating: Self.checks, count: 4))
            #expect(try await scene.series(.england).map { $0.census - HistoryScene.census } == [7, 14, 21])
            #expect(try await scene.history.snapshot(of: records[0].listing) == nil)
            #expect(try await scene.history.snapshot(of: records[1].listing) != nil)
            #expect(try await scene.history.prune(keepingWeeks: 2) == 0)
        }
    }

    @Test(arguments: [0, -1, 3, .max])
    func `nothing, or a long time, keeps everything`(weeks: Int) async throws {
        try await HistoryScene.with { scene in
            try await record([0, 3], in: scene)
            #expect(try await scene.history.prune(keepingWeeks: weeks) == 0)
            #expect(try await scene.series(.england).count == 2)
        }
    }

    @Test func `each kind has its own newest census`() async throws {
        try await HistoryScene.with { scene in
            var band = HistoryScene.snapshot(week: 9)
            band.listing.kind = .band
            try await scene.history.record(band, took: .zero)
            try await record([0, 1], in: scene)
            #expect(try await scene.history.prune(keepingWeeks: 1) == 0)
            #expect(try await scene.history.records().allSatisfy(\.isKept))
        }
    }

    @Test func `a census that comes again is kept again`() async throws {
        try await HistoryScene.with { scene in
            try await record([0, 3], in: scene)
            #expect(try await scene.history.prune(keepingWeeks: 1) == 1)
            try await record([0], in: scene)
            #expect(try await scene.history.records().map(\.isKept) == [true, true])
            #expect(try await scene.history.records().map(\.isRevised) == [false, false])
        }
    }

    @Test func `a census of a day to come drops nothing`() async throws {
        try await HistoryScene.with { scene in
            try await record([0, 1, 60 * 52], in: scene)
            #expect(try await scene.history.prune(keepingWeeks: 1) == 0)
            #expect(try await scene.history.records().allSatisfy(\.isKept))
        }
    }

    @Test func `a held census drops nothing until somebody releases it`() async throws {
        try await HistoryScene.with { scene in
            try await record([0, 1], in: scene)
            let held = HistoryScene.snapshot(
                week: 20, pathways: 20, checks: [CheckResult(id: "x", rule: "y", outcome: .held, finding: "z")])
            try await scene.history.record(held, took: .zero)
            #expect(try await scene.history.prune(keepingWeeks: 2) == 0)
            try await scene.database.psql(
                """
                INSERT INTO plannedcare.release (census_date, kind, revision, fingerprint, released_by, reason)
                SELECT census_date, kind, revision, fingerprint, 'A', 'B' FROM plannedcare.census_revision
                WHERE census_date = '\(held.listing.census)'
                """)
            #expect(try await scene.history.prune(keepingWeeks: 2) == 2)
        }
    }
}
