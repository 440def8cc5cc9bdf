// Series: every place at every census, as the tallies have it.
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct HistorySeriesTests {
    /// What the tallies themselves say of a place.
    private func expected(_ snapshots: [Snapshot], _ geography: Geography) -> [CohortCounts?] {
        snapshots.map { CohortTable($0.tally, directory: $0.directory)[Cohort(geography)] }
    }

    @Test func `every place has its counts at every census, oldest first`() async throws {
        try await HistoryScene.with { scene in
            let snapshots = (0..<3).map { HistoryScene.snapshot(week: $0, seed: UInt64($0 + 1)) }
            for snapshot in snapshots.reversed() { try await scene.history.record(snapshot, took: .zero) }
            let places: [Geography] = [
                .england, .provider(code: "RAA"), .board(code: "QAA"), .board(code: Tally.noBoard),
                .region(code: "Y56"), .region(code: "Y58"), .region(code: Tally.noBoard),
                .region(code: Geography.unknownRegion),
            ]
            for place in places {
                let series = try await scene.series(place)
                #expect(series.map(\.census) == snapshots.map(\.listing.census), "\(place)")
                #expect(series.map { $0.counts.cohort() } == expected(snapshots, place), "\(place)")
                #expect(series.allSatisfy { $0.isIllustrative && !$0.isHeld && !$0.isRevised })
            }
        }
    }

    @Test func `a region has the boards that belonged to it at the time`() async throws {
        try await HistoryScene.with { scene in
            let before = HistoryScene.snapshot()
            var after = HistoryScene.snapshot(week: 1)
            after.directory.boards["QBB"]?.regionCode = "Y58"
            for snapshot in [before, after] { try await scene.history.record(snapshot, took: .zero) }
            for region in ["Y56", "Y58"] {
                let series = try await scene.series(.region(code: region))
                #expect(series.map { $0.counts.cohort() } == expected([before, after], .region(code: region)))
            }
        }
    }

    @Test func `a series has the days and the kind asked for`() async throws {
        try await HistoryScene.with { scene in
            var band = HistoryScene.snapshot(week: 2)
            band.listing.kind = .band
            for snapshot in [
                HistoryScene.snapshot(), HistoryScene.snapshot(week: 1), HistoryScene.snapshot(week: 2), band,
            ] {
                try await scene.history.record(snapshot, took: .zero)
            }
            func days(_ kind: SnapshotListing.Kind, _ first: Int, _ last: Int) async throws -> [Int] {
                let (first, last) = (
                    HistoryScene.census.daysSince2000 + first, HistoryScene.census.daysSince2000 + last
                )
                return try await scene.history.series(
                    of: .england, kind: kind, from: Day(daysSince2000: first), through: Day(daysSince2000: last)
                ).map { $0.census - HistoryScene.census }
            }
            #expect(try await days(.pathway, 0, 14) == [0, 7, 14])
            #expect(try await days(.pathway, 1, 13) == [7])
            #expect(try await days(.pathway, 7, 7) == [7])
            #expect(try await days(.pathway, 8, 7) == [])
            #expect(try await days(.band, 0, 14) == [14])
        }
    }

    @Test(arguments: ["RZZ", "", "x' OR true --", "R AA"])
    func `a place that nobody knows has no series`(code: String) async throws {
        try await HistoryScene.with { scene in
            try await scene.history.record(HistoryScene.snapshot(), took: .zero)
            #expect(try await scene.series(.provider(code: code)).isEmpty)
            #expect(try await scene.series(.region(code: code)).isEmpty)
        }
    }

    @Test func `a held census says so until it is released`() async throws {
        try await HistoryScene.with { scene in
            let held = CheckResult(id: "list_change", rule: "at most 10 %", outcome: .held, finding: "12 %")
            try await scene.history.record(HistoryScene.snapshot(), took: .zero)
            try await scene.history.record(HistoryScene.snapshot(week: 1, checks: [held]), took: .zero)
            #expect(try await scene.series(.england).map(\.isHeld) == [false, true])
            try await scene.history.release(
                Day(daysSince2000: HistoryScene.census.daysSince2000 + 7), kind: .pathway, by: "A. N. Other",
                reason: "known")
            #expect(try await scene.series(.england).map(\.isHeld) == [false, false])
        }
    }
}
