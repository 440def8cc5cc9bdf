// Releases: a held census passes once a person says so, and only for the figures that the person saw.
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct HistoryReleaseTests {
    private static let held = [CheckResult(id: "list_change", rule: "at most 10 %", outcome: .held, finding: "12 %")]

    private func refusal(
        _ scene: HistoryScene, by person: String = "A. N. Other", reason: String = "known",
        kind: SnapshotListing.Kind = .pathway
    ) async -> HistoryError? {
        await #expect(throws: HistoryError.self) {
            try await scene.history.release(HistoryScene.census, kind: kind, by: person, reason: reason)
        }
    }

    @Test func `a release is kept with person, time and reason, and told with the census`() async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot(checks: Self.held)
            try await scene.history.record(snapshot, took: .zero)
            let release = try await scene.history.release(
                HistoryScene.census, kind: .pathway, by: "A. N. Other", reason: "a trust's \"late\" return")
            #expect(release.by == "A. N. Other" && release.reason == "a trust's \"late\" return")
            #expect(release.at.contains(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
            let record = try #require(try await scene.history.records().first)
            #expect(record.release == release && !record.isHeld)
            let kept = try #require(try await scene.history.snapshot(of: snapshot.listing))
            #expect(kept.release == release && !kept.isHeld)
            let user = try await scene.database.psql("SELECT database_user = session_user FROM plannedcare.release")
            #expect(user == "t")
        }
    }

    @Test func `only what is held can be released, once, and in words`() async throws {
        try await HistoryScene.with { scene in
            #expect(await refusal(scene)?.code == .noSuchCensus)
            let warned = CheckResult(id: "x", rule: "y", outcome: .warned)
            try await scene.history.record(HistoryScene.snapshot(checks: [warned]), took: .zero)
            #expect(await refusal(scene)?.code == .notHeld)
            try await scene.history.record(HistoryScene.snapshot(checks: Self.held), took: .zero)
            #expect(await refusal(scene, kind: .band)?.code == .noSuchCensus)
            #expect(await refusal(scene, by: " ")?.code == .missingWord)
            #expect(await refusal(scene, reason: "\n")?.code == .missingWord)
            try await scene.history.release(HistoryScene.census, kind: .pathway, by: "A. N. Other", reason: "known")
            let error = await refusal(scene, by: "B. Body")
            #expect(error?.code == .alreadyReleased)
            #expect(error?.message.contains("was released by A. N. Other at 20") == true)
            #expect(try await scene.database.psql("SELECT released_by FROM plannedcare.release") == "A. N. Other")
        }
    }

    @Test func `a release stays with its figures: other ones are held anew`() async throws {
        try await HistoryScene.with { scene in
            func isHeld() async throws -> Bool? { try await scene.history.records().first?.isHeld }
            let snapshot = HistoryScene.snapshot(checks: Self.held)
            try await scene.history.record(snapshot, took: .zero)
            try await scene.history.release(HistoryScene.census, kind: .pathway, by: "A. N. Other", reason: "known")
            try await scene.history.record(snapshot, took: .zero)
            #expect(try await isHeld() == false)
            try await scene.history.record(HistoryScene.snapshot(seed: 2, checks: Self.held), took: .zero)
            #expect(try await isHeld() == true)
            try await scene.history.record(HistoryScene.snapshot(revision: 2, checks: Self.held), took: .zero)
            #expect(try await isHeld() == true)
            try await scene.history.release(HistoryScene.census, kind: .pathway, by: "B. Body", reason: "looked at")
            #expect(try await isHeld() == false)
            #expect(try await scene.database.psql("SELECT count(*) FROM plannedcare.release") == "2")
        }
    }

    @Test func `of several who release at once one does`() async throws {
        try await HistoryScene.with { scene in
            try await scene.history.record(HistoryScene.snapshot(checks: Self.held), took: .zero)
            let released = await withTaskGroup(of: Bool.self) { group in
                for number in 1...5 {
                    group.addTask { await scene.releases(as: "person \(number)") }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(released == 1)
            #expect(try await scene.database.psql("SELECT count(*) FROM plannedcare.release") == "1")
        }
    }
}

extension HistoryScene {
    /// Whether this person's release was the one.
    fileprivate func releases(as person: String) async -> Bool {
        do {
            try await history.release(Self.census, kind: .pathway, by: person, reason: "known")
            return true
        } catch {
            #expect((error as? HistoryError)?.code == .alreadyReleased)
            return false
        }
    }
}
