// Extracts in the history: kept with their tally, gone with it.
import Postgres
import Statistics
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct HistoryExtractTests {
    private let start = Day(daysSince2000: 0)
    private let last = Day(daysSince2000: 20_000)

    /// Records a snapshot and keeps its extract under a policy.
    @discardableResult
    private func keep(
        _ snapshot: Snapshot, under policy: DisclosurePolicy = .hes, in scene: HistoryScene
    ) async throws -> CensusMeasures {
        try await scene.history.record(snapshot, took: .zero)
        return try await extract(snapshot, under: policy, in: scene)
    }

    private func extract(
        _ snapshot: Snapshot, under policy: DisclosurePolicy, in scene: HistoryScene
    ) async throws -> CensusMeasures {
        let measures = CensusMeasures(try snapshot.disclosed(under: policy))
        let record = try #require(try await scene.record(of: snapshot.listing))
        #expect(try await scene.history.keep(measures, of: record))
        return measures
    }

    @Test func `extracts come back oldest first, each kind and policy for itself`() async throws {
        try await HistoryScene.with { scene in
            let second = try await keep(HistoryScene.snapshot(week: 1), in: scene)
            let first = try await keep(HistoryScene.snapshot(), in: scene)
            let third = try await keep(HistoryScene.snapshot(week: 2, pathways: 3000), under: .none, in: scene)
            var month = HistoryScene.snapshot(week: 1)
            month.listing.kind = .band
            try await scene.history.record(month, took: .zero)
            let history = scene.history
            let band = CensusMeasures(
                census: month.listing.census, kind: .band, revision: 1, policy: .threshold(2), terms: second.terms,
                places: second.places)
            #expect(try await history.keep(band, of: try #require(try await scene.record(of: month.listing))))
            #expect(
                try await history.measures(of: .pathway, under: .hes, from: start, through: last) == [first, second])
            #expect(
                try await history.measures(of: .pathway, under: .hes, from: start, through: first.census) == [first])
            #expect(
                try await history.measures(of: .pathway, under: .hes, from: second.census, through: last) == [second])
            #expect(try await history.measures(of: .pathway, under: .hes, from: last, through: start) == [])
            #expect(try await history.measures(of: .pathway, under: .none, from: start, through: last) == [third])
            #expect(try await history.measures(of: .band, under: .threshold(2), from: start, through: last) == [band])
            #expect(try await history.measures(of: .band, under: .threshold(3), from: start, through: last) == [])
        }
    }

    @Test func `one that is kept again takes the place of the one before`() async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot()
            let measures = try await keep(snapshot, in: scene)
            _ = try await extract(snapshot, under: .hes, in: scene)
            #expect(
                try await scene.history.measures(of: .pathway, under: .hes, from: start, through: last) == [measures])
        }
    }

    @Test func `a census that is recorded again loses its extracts, those of others stay`() async throws {
        try await HistoryScene.with { scene in
            try await keep(HistoryScene.snapshot(), in: scene)
            try await keep(HistoryScene.snapshot(), under: .none, in: scene)
            let other = try await keep(HistoryScene.snapshot(week: 1), in: scene)
            try await scene.history.record(HistoryScene.snapshot(revision: 2, seed: 9), took: .zero)
            #expect(try await scene.history.measures(of: .pathway, under: .none, from: start, through: last) == [])
            #expect(try await scene.history.measures(of: .pathway, under: .hes, from: start, through: last) == [other])
        }
    }

    @Test func `an extract of figures that are not current is not kept`() async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot()
            try await scene.history.record(snapshot, took: .zero)
            var record = try #require(try await scene.record(of: snapshot.listing))
            let measures = CensusMeasures(try snapshot.disclosed(under: .hes))
            record.recordedAt = "2026-01-01T00:00:00Z"
            #expect(try await !scene.history.keep(measures, of: record))
            record = try #require(try await scene.record(of: snapshot.listing))
            try await scene.history.record(HistoryScene.snapshot(revision: 2), took: .zero)
            #expect(try await !scene.history.keep(measures, of: record))
            #expect(try await scene.history.measures(of: .pathway, under: .hes, from: start, through: last) == [])
        }
    }

    @Test(arguments: [
        "measures = set_byte(measures, 9, 1 + get_byte(measures, 9) % 200)", "measures = ''", "format = 99",
        "measures = substr(measures, 1, 100)",
    ])
    func `a damaged extract, or one of another format, is as good as none`(damage: String) async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot()
            let measures = try await keep(snapshot, in: scene)
            try await scene.database.psql("UPDATE plannedcare.extract SET \(damage)")
            #expect(try await scene.history.measures(of: .pathway, under: .hes, from: start, through: last) == [])
            _ = try await extract(snapshot, under: .hes, in: scene)
            #expect(
                try await scene.history.measures(of: .pathway, under: .hes, from: start, through: last) == [measures])
        }
    }

    @Test func `what is pruned has no extract either`() async throws {
        try await HistoryScene.with { scene in
            try await keep(HistoryScene.snapshot(), in: scene)
            let newest = try await keep(HistoryScene.snapshot(week: 3), in: scene)
            #expect(try await scene.history.prune(keepingWeeks: 1) == 1)
            #expect(try await scene.history.measures(of: .pathway, under: .hes, from: start, through: last) == [newest])
        }
    }
}

extension HistoryScene {
    /// The record of a census.
    fileprivate func record(of listing: SnapshotListing) async throws -> CensusRecord? {
        try await history.records().last { $0.listing == listing }
    }
}
