// Evidence read from a history: which censuses its past has, and what is made and kept on the way.
import Files
import Reports
import Statistics
import Synchronization
import Testing
import WaitingList

@testable import Daemon

@Suite struct EvidenceReaderTests {
    private static let census = Day(daysSince2000: 9527)
    private static let terms = MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9951))

    private func week(_ back: Int, revision: Int = 1, held: Bool = false, isIllustrative: Bool = false) -> Snapshot {
        let census = Day(daysSince2000: Self.census.daysSince2000 - 7 * back)
        var fold = PathwayFold(census: census, milestones: [Self.terms])
        for person in 0..<200 + back {
            var row = PathwayRow()
            row.provider = Code(["RAA", "RBB"][person % 2]) ?? .absent
            row.board = Code(["QAA", "QBB", "QCC"][person % 3]) ?? .absent
            row.treatmentFunction = Code("110") ?? .absent
            row.clockStart = Int32(census.daysSince2000 - person * 3)
            fold.add(row)
        }
        let listing = SnapshotListing(
            census: census, kind: .pathway, revision: revision, rowCount: 200 + back, source: nil,
            isIllustrative: isIllustrative)
        var snapshot = Snapshot(listing: listing, tally: fold.tally(), directory: OrganisationDirectory())
        if held { snapshot.checks = [CheckResult(id: "a", rule: "b", outcome: .held, finding: "c")] }
        return snapshot
    }

    private func history(_ snapshots: [Snapshot]) async throws -> MemoryHistory {
        let history = MemoryHistory()
        for snapshot in snapshots { try await history.record(snapshot, took: .zero) }
        return history
    }

    private func base(
        _ history: MemoryHistory, _ snapshot: Snapshot, under policy: DisclosurePolicy = .hes,
        warn: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> EvidenceBase {
        try await EvidenceReader(history, milestones: [Milestone(Self.terms)], warn: warn).base(for: policy, snapshot)
    }

    @Test func `missing extracts are made and kept, and the next edition reads them`() async throws {
        let weeks = (0..<5).map { week($0) }
        let history = try await history(weeks.reversed())
        let first = try await base(history, weeks[1])
        #expect(first.past.censuses.map(\.day) == weeks[1...].reversed().map(\.listing.census))
        #expect(await history.extracts.count == 4)
        let second = try await base(history, weeks[0])
        #expect(await history.extracts.count == 5)
        #expect(second.past.censuses.dropLast().map(\.measures) == first.past.censuses.map(\.measures))
        let milestone = try #require(second.evidence(for: .england).milestones.first)
        #expect(milestone.points.count == 5 && milestone.census == Self.census)
    }

    @Test func `a history that keeps no extract is warned of once, and the evidence is the same`() async throws {
        let weeks = (0..<4).map { week($0) }
        let history = try await history(weeks.reversed())
        await history.refuseToKeep(Failure(.noPermission, "you may only read"))
        let warnings = Mutex<[String]>([])
        let base = try await base(history, weeks[0]) { warning in warnings.withLock { $0.append(warning) } }
        #expect(base.past.censuses.map(\.day) == weeks.reversed().map(\.listing.census))
        #expect(warnings.withLock { $0.count } == 1)
        #expect(warnings.withLock { $0.first?.hasSuffix(": you may only read") } == true)
        #expect(await history.triedToKeep == 1)
        await history.refuseToKeep(CancellationError())
        await #expect(throws: CancellationError.self) { try await self.base(history, weeks[0]) }
    }

    @Test func `extracts are asked for from the first day of the past on`() async throws {
        let history = try await history([week(1), week(0)])
        _ = try await base(history, week(0))
        let first = Day(daysSince2000: Self.census.daysSince2000 - EvidenceReader.longestDays(.pathway))
        #expect(await history.asked == [first...Self.census])
    }

    @Test func `a held census that nobody released never enters the past`() async throws {
        let history = try await history([week(2), week(1, held: true), week(0)])
        #expect(try await base(history, week(0)).past.censuses.count == 2)
        _ = try await history.release(week(1).listing.census, kind: .pathway, by: "A", reason: "B")
        #expect(try await base(history, week(0)).past.censuses.count == 3)
    }

    @Test func `a new revision of a census is not told by the extract of the old one`() async throws {
        let history = try await history([week(1), week(0)])
        _ = try await base(history, week(0))
        try await history.record(week(1, revision: 2), took: .zero)
        let past = try await base(history, week(0)).past
        #expect(past.censuses.map(\.measures.revision) == [2, 1] && past.revised == [week(1).listing.census])
    }

    @Test func `an edition is illustrative when any census of its past is`() async throws {
        let history = try await history([week(1, isIllustrative: true), week(0)])
        let evidence = try await base(history, week(0)).evidence(for: .england)
        #expect(evidence.isIllustrative)
        let publication = Reports.Publication(of: try SampleCensus.report("weekly", outputs: ["csv"]), from: evidence)
        #expect(publication.document.isIllustrative)
        #expect("\(publication.document)".contains("made-up figures, to show what the report looks like"))
        #expect(ManifestFacts.of(publication)["illustrative"] == true)
        let real = try await self.history([week(1), week(0)])
        #expect(try await !base(real, week(0)).evidence(for: .england).isIllustrative)
    }

    @Test func `other kinds, later censuses and those of long ago are left out`() async throws {
        var month = week(3)
        month.listing.kind = .band
        let history = try await history([month, week(0), week(2), week(200), week(1)])
        let past = try await base(history, week(1)).past
        #expect(past.censuses.map(\.day) == [week(2), week(1)].map(\.listing.census))
    }

    @Test func `a snapshot that the history does not have is its own past`() async throws {
        let past = try await base(history([]), week(0, revision: 2)).past
        #expect(past.censuses.map(\.day) == [Self.census] && past.revised == [Self.census])
    }

    @Test func `an earlier census that the policy cannot show is named as withheld, the census itself is refused`()
        async throws
    {
        // With an even number of weeks back one person of England stands alone in a band.
        let history = try await history([week(3), week(2), week(1)])
        let past = try await base(history, week(1), under: .threshold(2)).past
        #expect(past.censuses.map(\.day) == [week(3), week(1)].map(\.listing.census))
        #expect(past.withheld == [week(2).listing.census])
        await #expect(throws: DisclosureRefusal.self) { try await base(history, week(2), under: .threshold(2)) }
    }
}
