// The history: what is recorded comes back, whole and once, whoever records at the same time.
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct StoredHistoryTests {
    private static let checks = [
        CheckResult(id: "list_size", rule: "the list is not empty", outcome: .passed),
        CheckResult(id: "list_change", rule: "at most 10 %", outcome: .held, finding: "12 % \"more\"\nRAA \\ RBB"),
        CheckResult(id: "week_before", rule: "there is one", outcome: .notApplicable),
        CheckResult(id: "first_week", rule: "not too many", outcome: .warned, finding: "many"),
    ]

    @Test func `a snapshot comes back from the history as it was recorded`() async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot(checks: Self.checks)
            try await scene.history.record(snapshot, took: .milliseconds(2345))
            let kept = try #require(try await scene.history.snapshot(of: snapshot.listing))
            #expect(kept.tally == snapshot.tally)
            #expect(kept.tally.cells.count > 300)
            #expect(kept.listing == snapshot.listing)
            #expect(kept.directory == snapshot.directory)
            #expect(kept.reading == snapshot.reading)
            #expect(kept.checks == Self.checks)
            #expect(kept.isHeld && kept.release == nil)
        }
    }

    @Test func `a record says where the figures come from`() async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot(checks: Self.checks)
            try await scene.history.record(snapshot, took: .milliseconds(2345))
            let records = try await scene.history.records()
            #expect(records.count == 1)
            let record = try #require(records.first)
            #expect(record.listing == snapshot.listing)
            #expect(record.rows == snapshot.tally.rows && record.rows.ofNonEnglishCommissioners > 0)
            #expect(record.reading == snapshot.reading)
            #expect(record.took == .milliseconds(2345))
            #expect(record.programVersion == "1.2.3")
            #expect(record.recordedAt.contains(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
            #expect(record.checks == Self.checks)
            #expect(record.isHeld && record.isKept && !record.isRevised && record.release == nil)
        }
    }

    @Test func `records come oldest first, and a census once for each kind`() async throws {
        try await HistoryScene.with { scene in
            var band = HistoryScene.snapshot(week: 1)
            band.listing.kind = .band
            band.reading = nil
            band.listing.source = nil
            for snapshot in [
                HistoryScene.snapshot(week: 2), band, HistoryScene.snapshot(week: 1), HistoryScene.snapshot(),
            ] {
                try await scene.history.record(snapshot, took: .zero)
            }
            let records = try await scene.history.records()
            #expect(records.map { $0.listing.census - HistoryScene.census } == [0, 7, 7, 14])
            #expect(records.map(\.listing.kind) == [.pathway, .band, .pathway, .pathway])
            #expect(records[1].reading == nil && records[1].listing.source == nil)
        }
    }

    @Test func `an empty census is kept like any other`() async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot(pathways: 0)
            try await scene.history.record(snapshot, took: .zero)
            let kept = try #require(try await scene.history.snapshot(of: snapshot.listing))
            #expect(kept.tally == snapshot.tally && kept.tally.cells.count == 0)
        }
    }

    @Test func `a new revision replaces the tally and is marked revised`() async throws {
        try await HistoryScene.with { scene in
            let (first, second) = (
                HistoryScene.snapshot(checks: Self.checks), HistoryScene.snapshot(revision: 2, seed: 2)
            )
            try await scene.history.record(first, took: .zero)
            try await scene.history.record(second, took: .zero)
            #expect(try await scene.history.snapshot(of: first.listing) == nil)
            #expect(try await scene.history.snapshot(of: second.listing)?.tally == second.tally)
            let records = try await scene.history.records()
            #expect(records.map(\.listing.revision) == [2])
            #expect(records.map(\.isRevised) == [true])
            #expect(records[0].checks.isEmpty)
            let series = try await scene.series(.england)
            #expect(series.map(\.isRevised) == [true])
            #expect(try await scene.database.psql("SELECT count(*) FROM plannedcare.census_check") == "4")
        }
    }

    @Test func `an older revision is refused and changes nothing`() async throws {
        try await HistoryScene.with { scene in
            let second = HistoryScene.snapshot(revision: 2, seed: 2)
            try await scene.history.record(second, took: .zero)
            let error = await #expect(throws: HistoryError.self) {
                try await scene.history.record(HistoryScene.snapshot(), took: .zero)
            }
            #expect(error?.code == .olderRevision)
            #expect(error?.message.contains("revision 1 of the census of 2026-01-04 (pathway)") == true)
            #expect(try await scene.history.snapshot(of: second.listing)?.tally == second.tally)
            #expect(try await scene.database.psql("SELECT count(*) FROM plannedcare.census_revision") == "1")
        }
    }

    @Test func `the same revision again is kept once and is no revision`() async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot(checks: Self.checks)
            for _ in 1...2 { try await scene.history.record(snapshot, took: .zero) }
            let records = try await scene.history.records()
            #expect(records.map(\.isRevised) == [false])
            #expect(records[0].checks == Self.checks)
            #expect(try await scene.history.snapshot(of: snapshot.listing)?.tally == snapshot.tally)
        }
    }

    @Test func `other figures under the same revision are marked revised`() async throws {
        try await HistoryScene.with { scene in
            let (one, other) = (HistoryScene.snapshot(), HistoryScene.snapshot(seed: 2))
            try await scene.history.record(one, took: .zero)
            try await scene.history.record(other, took: .zero)
            try await scene.history.record(other, took: .zero)
            #expect(try await scene.history.records().map(\.isRevised) == [true])
            #expect(try await scene.history.snapshot(of: other.listing)?.tally == other.tally)
        }
    }

    @Test func `another number of source rows is another snapshot`() async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot()
            try await scene.history.record(snapshot, took: .zero)
            var asked = snapshot.listing
            asked.rowCount += 1
            #expect(try await scene.history.snapshot(of: asked) == nil)
            asked = snapshot.listing
            asked.kind = .band
            #expect(try await scene.history.snapshot(of: asked) == nil)
        }
    }

    @Test func `names are those of their census, and kept once`() async throws {
        try await HistoryScene.with { scene in
            var (one, other) = (HistoryScene.snapshot(), HistoryScene.snapshot(week: 1))
            other.directory.providers["RAA"]?.name = "ASHTOWN AND BEECH"
            for snapshot in [one, other, HistoryScene.snapshot(week: 2)] {
                try await scene.history.record(snapshot, took: .zero)
            }
            #expect(try await scene.history.snapshot(of: one.listing)?.directory == one.directory)
            #expect(try await scene.history.snapshot(of: other.listing)?.directory == other.directory)
            #expect(try await scene.database.psql("SELECT count(*) FROM plannedcare.directory") == "2")
            one.directory = OrganisationDirectory()
            try await scene.history.record(one, took: .zero)
            #expect(try await scene.history.snapshot(of: one.listing)?.directory == OrganisationDirectory())
        }
    }

    @Test func `of many who record the same census at once the newest revision stays, whole`() async throws {
        try await HistoryScene.with { scene in
            let snapshots = (1...4).map { HistoryScene.snapshot(revision: $0, seed: UInt64($0)) }
            let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
                for snapshot in snapshots + snapshots {
                    group.addTask { try await scene.isRefused(snapshot) }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(refused <= 6)
            let kept = try #require(try await scene.history.snapshot(of: snapshots[3].listing))
            #expect(kept.tally == snapshots[3].tally)
            #expect(try await scene.history.records().map(\.listing.revision) == [4])
            let current = "SELECT count(*) FROM plannedcare.census_revision WHERE is_kept"
            #expect(try await scene.database.psql(current) == "1")
        }
    }

    @Test func `what fails on the way leaves the history as it was`() async throws {
        try await HistoryScene.with { scene in
            let first = HistoryScene.snapshot()
            try await scene.history.record(first, took: .zero)
            try await scene.database.psql(
                "ALTER TABLE plannedcare.tally ADD CHECK (place_code <> 'NB1') NOT VALID")
            await #expect(throws: PostgresError.self) {
                try await scene.history.record(HistoryScene.snapshot(revision: 2, seed: 2), took: .zero)
            }
            #expect(try await scene.history.snapshot(of: first.listing)?.tally == first.tally)
            #expect(try await scene.history.records().map(\.listing.revision) == [1])
        }
    }

    @Test func `a tally of an unknown treatment function is refused`() async throws {
        try await HistoryScene.with { scene in
            var snapshot = HistoryScene.snapshot()
            var cells = CellTable()
            cells.add(
                WaitCounts(total: 1),
                to: CellKey(.provider("RAA"), treatmentFunction: "C_999", .partIncomplete))
            snapshot.tally = Tally(cells: cells, rows: RowCounts())
            let error = await #expect(throws: HistoryError.self) {
                try await scene.history.record(snapshot, took: .zero)
            }
            #expect(error?.code == .unusableCounts)
        }
    }

    @Test(arguments: [
        ("set_byte(counts, 40, get_byte(counts, 40) # 4)", "its check sum is wrong"),
        ("substring(counts FROM 1 FOR 100)", "its check sum is wrong"), ("'\\x01'::bytea", "it is cut short"),
        ("''::bytea", "there is nothing"), ("set_byte(counts, 0, 2)", "its format 2 is unknown"),
    ])
    func `damaged counts are told with their census and place`(damage: String, what: String) async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot()
            try await scene.history.record(snapshot, took: .zero)
            try await scene.database.psql(
                "UPDATE plannedcare.tally SET counts = \(damage) WHERE place_kind = 'icb' AND place_code = 'QAA'")
            let error = await #expect(throws: HistoryError.self) {
                try await scene.history.snapshot(of: snapshot.listing)
            }
            #expect(error?.code == .damaged)
            let message = "the counts of icb QAA at the census of 2026-01-04 in the history cannot be read: \(what)"
            #expect(error?.message.hasPrefix(message) == true)
            let other = await #expect(throws: HistoryError.self) { try await scene.series(.region(code: "Y56")) }
            #expect(other == error)
            #expect(try await scene.series(.england).count == 1)
        }
    }

    @Test(arguments: [
        "DELETE FROM plannedcare.tally WHERE place_code = 'RAA'",
        "DELETE FROM plannedcare.tally WHERE place_kind = 'england'",
        "UPDATE plannedcare.tally SET place_code = 'RZZ' WHERE place_code = 'RAA'",
        "UPDATE plannedcare.tally SET counts = (SELECT counts FROM plannedcare.tally WHERE place_code = 'RBB') "
            + "WHERE place_code = 'RAA'",
    ])
    func `a tally that is not the one that was recorded is refused`(damage: String) async throws {
        try await HistoryScene.with { scene in
            let snapshot = HistoryScene.snapshot()
            try await scene.history.record(snapshot, took: .zero)
            _ = try #require(try await scene.history.snapshot(of: snapshot.listing))
            try await scene.database.psql(damage)
            let error = await #expect(throws: HistoryError.self) {
                try await scene.history.snapshot(of: snapshot.listing)
            }
            #expect(error?.code == .damaged)
            #expect(error?.message.contains("the census of 2026-01-04 in the history are not those") == true)
        }
    }
}

extension HistoryScene {
    /// Every patient-level census of a place.
    func series(_ geography: Geography) async throws -> [CensusCounts] {
        try await history.series(
            of: geography, kind: .pathway, from: Day(daysSince2000: 0), through: Day(daysSince2000: 99_999))
    }

    /// Records, unless the history has a newer revision.
    fileprivate func isRefused(_ snapshot: Snapshot) async throws -> Bool {
        do {
            try await history.record(snapshot, took: .zero)
            return false
        } catch let error as HistoryError where error.code == .olderRevision {
            return true
        }
    }
}
