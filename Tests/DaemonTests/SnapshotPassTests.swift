// What one look at the source publishes, and what it says of itself.
import Files
import Logging
import Postgres
import Reports
import Store
import Support
import Systemd
import Testing
import WaitingList

@testable import Daemon

@Suite struct SnapshotPassTests {
    private let folder: TemporaryFolder
    private let listener: NotifyListener
    private let history = MemoryHistory()
    private let source = MemorySource([
        SampleCensus.listing(SampleCensus.december), SampleCensus.listing(SampleCensus.january),
    ])

    init() throws {
        folder = try TemporaryFolder()
        listener = try NotifyListener()
    }

    private struct Refused: Error {}

    /// A format of one small file; the report "broken" cannot be made in it.
    private struct LineRenderer: Renderer {
        let id = "line"

        func render(_ publication: Reports.Publication, into folder: inout some FileSink & ~Copyable) throws {
            if publication.edition.reportID == "broken" { throw Refused() }
            let line = "\(publication.edition)"
            try folder.write("line.txt") { append in try append(Array(line.utf8)) }
        }
    }

    /// Holds the censuses of these days, as a failed check would.
    private func pass(
        _ reports: [String] = ["daily"], holding: Set<Day> = [], keepWeeks: Int = 0
    ) throws -> SnapshotPass {
        let remembered = RememberedSource(source, keptIn: history) { snapshot, before in
            let isHeld = holding.contains(snapshot.listing.census)
            let finding = "\(before.map { "\($0.listing.census)" } ?? "nothing") before"
            return [CheckResult(id: "tried", rule: "is sound", outcome: isHeld ? .held : .passed, finding: finding)]
        }
        return SnapshotPass(
            source: remembered, history: history,
            publisher: Publisher(
                evidence: EvidenceReader(history, milestones: []) { _ in }, output: folder.path, workers: 2
            ) { [LineRenderer()] },
            reports: try reports.map { try SampleCensus.report($0, outputs: ["line"]) }, keepWeeks: keepWeeks,
            notices: Notices(socket: NotifySocket(address: listener.address), logger: Self.silent),
            logger: Self.silent)
    }

    private static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// The revision that is published of each census of a report.
    private func published(_ report: String = "daily") throws -> [String: Int] {
        let definition = try SampleCensus.report(report, outputs: ["line"])
        let editions = PublishedEditions(output: folder.path)
        var found: [String: Int] = [:]
        for census in [SampleCensus.november, SampleCensus.december, SampleCensus.january] {
            found[census.description] = try editions.revision(of: definition, census: census)
        }
        return found
    }

    @Test func `the newest census is published, an older one is not`() async throws {
        #expect(try await pass().run(checkingFiles: true))
        #expect(try published() == ["2026-01-31": 1])
        #expect(await source.reads == [SampleCensus.december, SampleCensus.january])
        #expect(
            listener.heard == [
                "STATUS=reading the census of 2025-12-31, revision 1",
                "STATUS=reading the census of 2026-01-31, revision 1",
                "STATUS=publishing daily of 2026-01-31, revision 1",
                "STATUS=idle; latest census 2026-01-31, revision 1",
            ])
    }

    @Test func `what is published is left alone`() async throws {
        let pass = try pass()
        _ = await pass.run(checkingFiles: true)
        _ = await pass.run(checkingFiles: true)
        _ = await pass.run(checkingFiles: false)
        #expect(await source.reads == [SampleCensus.december, SampleCensus.january])
    }

    @Test func `a source without a snapshot is no failure`() async throws {
        await source.hold([])
        #expect(try await pass().run(checkingFiles: true))
        #expect(listener.heard == ["STATUS=idle; the source holds no snapshot"])
        #expect(try folder.names().isEmpty)
    }

    @Test func `a report of published counts is not made from patient-level rows`() async throws {
        await source.hold([SampleCensus.listing(SampleCensus.january, kind: .pathway)])
        #expect(try await pass().run(checkingFiles: true))
        #expect(try folder.names().isEmpty)
    }

    @Test func `every census is recorded, the oldest first and each checked beside the one before it`() async throws {
        await source.hold(
            [SampleCensus.january, SampleCensus.november, SampleCensus.december].map { SampleCensus.listing($0) })
        #expect(try await pass().run(checkingFiles: true))
        #expect(await source.reads == [SampleCensus.november, SampleCensus.december, SampleCensus.january])
        #expect(
            await history.kept.map { $0.checks[0].finding } == [
                "nothing before", "2025-11-30 before", "2025-12-31 before",
            ])
        #expect(try published() == ["2026-01-31": 1])
    }

    @Test func `a census that a check holds is recorded and not published until it is released`() async throws {
        let pass = try pass(holding: [SampleCensus.january])
        #expect(await pass.run(checkingFiles: true))
        #expect(try published().isEmpty)
        let status = try #require(listener.heard.last)
        #expect(status.hasPrefix("STATUS=degraded: the census of 2026-01-31 (band, revision 1) is held: tried: "))
        #expect(status.contains("plannedcare release --census 2026-01-31 --kind band"))
        _ = try await history.release(SampleCensus.january, kind: .band, by: "A. Person", reason: "looked at")
        #expect(await pass.run(checkingFiles: false))
        #expect(try published() == ["2026-01-31": 1])
        #expect(await source.reads == [SampleCensus.december, SampleCensus.january])
    }

    @Test func `a census that is held is no yardstick for the next one`() async throws {
        await source.hold(
            [SampleCensus.november, SampleCensus.december, SampleCensus.january].map { SampleCensus.listing($0) })
        _ = try await pass(holding: [SampleCensus.december]).run(checkingFiles: true)
        #expect(await history.kept.last?.checks[0].finding == "2025-11-30 before")
    }

    @Test func `a census that is released after a later one was published is published too`() async throws {
        let pass = try pass(holding: [SampleCensus.december])
        _ = await pass.run(checkingFiles: true)
        #expect(try published() == ["2026-01-31": 1])
        _ = try await history.release(SampleCensus.december, kind: .band, by: "A. Person", reason: "looked at")
        _ = await pass.run(checkingFiles: false)
        #expect(try published() == ["2025-12-31": 1, "2026-01-31": 1])
    }

    @Test func `a census whose data are wrong is not read at every pass, but told at every one`() async throws {
        let pass = try pass()
        await source.breakReading(SampleCensus.january, SourceError(.malformedRow, "row 2 is broken"))
        for _ in 0..<3 { _ = await pass.run(checkingFiles: false) }
        #expect(await source.reads == [SampleCensus.december, SampleCensus.january])
        #expect(listener.heard.count { $0 == "STATUS=degraded: row 2 is broken" } == 3)
        await source.hold([SampleCensus.listing(SampleCensus.january, revision: 2)])
        _ = await pass.run(checkingFiles: false)
        #expect(await source.reads.last == SampleCensus.january)
    }

    @Test func `a census that a broken connection kept from being read is read at the next pass`() async throws {
        let pass = try pass()
        await source.breakReading(SampleCensus.january, PostgresError(.connectionLost, "gone"))
        for _ in 0..<2 { _ = await pass.run(checkingFiles: false) }
        #expect(await source.reads.count { $0 == SampleCensus.january } == 2)
    }

    @Test func `an edition of an older revision stays where the new one is held`() async throws {
        _ = try await pass().run(checkingFiles: true)
        await source.hold([SampleCensus.listing(SampleCensus.january, revision: 2)])
        _ = try await pass(holding: [SampleCensus.january]).run(checkingFiles: false)
        #expect(try published() == ["2026-01-31": 1])
    }

    @Test func `without its history nothing is published`() async throws {
        await history.breakDown(HistoryError(.needsMigration, "run plannedcare migrate"))
        #expect(try await pass().run(checkingFiles: true) == false)
        #expect(try folder.names().isEmpty)
        #expect(listener.heard == ["STATUS=degraded: run plannedcare migrate"])
    }

    @Test func `censuses beyond the retention are neither read nor kept`() async throws {
        await source.hold(
            [SampleCensus.january, SampleCensus.november, SampleCensus.december].map { SampleCensus.listing($0) })
        #expect(try await pass(keepWeeks: 5).run(checkingFiles: true))
        #expect(await source.reads == [SampleCensus.december, SampleCensus.january])
        _ = try await pass(keepWeeks: 4).run(checkingFiles: false)
        await source.hold([SampleCensus.listing(SampleCensus.january, revision: 2)])
        _ = try await pass(keepWeeks: 4).run(checkingFiles: false)
        #expect(await history.kept.map(\.listing.census) == [SampleCensus.january])
    }

    @Test func `a revision of what was published is due, also of an older census`() async throws {
        let pass = try pass()
        await source.hold([SampleCensus.listing(SampleCensus.november), SampleCensus.listing(SampleCensus.december)])
        _ = await pass.run(checkingFiles: true)
        await source.hold([
            SampleCensus.listing(SampleCensus.november, revision: 2),
            SampleCensus.listing(SampleCensus.december, revision: 2), SampleCensus.listing(SampleCensus.january),
        ])
        _ = await pass.run(checkingFiles: false)
        #expect(try published() == ["2025-12-31": 2, "2026-01-31": 1])
        #expect(
            await source.reads == [
                SampleCensus.november, SampleCensus.december, SampleCensus.november, SampleCensus.december,
                SampleCensus.january,
            ])
    }

    @Test func `every census that came after the newest published is due`() async throws {
        let pass = try pass()
        await source.hold([SampleCensus.listing(SampleCensus.november)])
        _ = await pass.run(checkingFiles: true)
        await source.hold(
            [SampleCensus.november, SampleCensus.december, SampleCensus.january].map { SampleCensus.listing($0) })
        _ = await pass.run(checkingFiles: false)
        #expect(try published() == ["2025-11-30": 1, "2025-12-31": 1, "2026-01-31": 1])
    }

    @Test func `an older edition that has lost its manifest is published anew`() async throws {
        let pass = try pass()
        await source.hold([SampleCensus.listing(SampleCensus.december)])
        _ = await pass.run(checkingFiles: true)
        await source.hold([SampleCensus.listing(SampleCensus.december), SampleCensus.listing(SampleCensus.january)])
        _ = await pass.run(checkingFiles: false)
        try folder.write("{", to: "daily/2025-12-31/england/manifest.json")
        _ = await pass.run(checkingFiles: false)
        #expect(try published()["2025-12-31"] == 1)
    }

    @Test func `a damaged newest edition is published anew when the files are checked, and only then`() async throws {
        let pass = try pass()
        let file = "daily/2026-01-31/england/line.txt"
        _ = await pass.run(checkingFiles: true)
        let line = try folder.text(file)
        try folder.write("spoilt", to: file)
        _ = await pass.run(checkingFiles: false)
        #expect(try folder.text(file) == "spoilt")
        _ = await pass.run(checkingFiles: true)
        #expect(try folder.text(file) == line)
    }

    @Test func `a damaged older edition is left as it is`() async throws {
        let pass = try pass()
        await source.hold([SampleCensus.listing(SampleCensus.december)])
        _ = await pass.run(checkingFiles: true)
        try folder.write("spoilt", to: "daily/2025-12-31/england/line.txt")
        await source.hold([SampleCensus.listing(SampleCensus.december), SampleCensus.listing(SampleCensus.january)])
        _ = await pass.run(checkingFiles: true)
        #expect(try folder.text("daily/2025-12-31/england/line.txt") == "spoilt")
    }

    @Test func `a source that does not answer is told, and the next pass goes on`() async throws {
        let pass = try pass()
        await source.breakListing(PostgresError(.connectionFailed, "refused"))
        #expect(await pass.run(checkingFiles: true) == false)
        #expect(listener.heard == ["STATUS=degraded: connectionFailed: refused"])
        await source.breakListing(nil)
        #expect(await pass.run(checkingFiles: true))
        #expect(try published() == ["2026-01-31": 1])
        #expect(listener.heard.last == "STATUS=idle; latest census 2026-01-31, revision 1")
    }

    @Test func `a census that cannot be read keeps no other from being published`() async throws {
        let pass = try pass()
        await source.hold([SampleCensus.listing(SampleCensus.december)])
        _ = await pass.run(checkingFiles: true)
        await source.hold([
            SampleCensus.listing(SampleCensus.december, revision: 2), SampleCensus.listing(SampleCensus.january),
        ])
        await source.breakReading(SampleCensus.january, SourceError(.malformedRow, "row 2 is broken"))
        #expect(await pass.run(checkingFiles: true))
        #expect(try published() == ["2025-12-31": 2])
        #expect(listener.heard.last == "STATUS=degraded: row 2 is broken")
    }

    @Test func `a report that cannot be made keeps no other from being published`() async throws {
        let pass = try pass(["broken", "daily", "weekly"])
        _ = await pass.run(checkingFiles: true)
        #expect(try published("broken").isEmpty)
        #expect(try published("daily") == ["2026-01-31": 1])
        #expect(try published("weekly") == ["2026-01-31": 1])
        #expect(listener.heard.last?.hasPrefix("STATUS=degraded: broken for england of 2026-01-31: Refused") == true)
        // One reading of each census, whatever is still due.
        _ = await pass.run(checkingFiles: false)
        #expect(await source.reads == [SampleCensus.december, SampleCensus.january])
    }

    @Test func `several failures are counted`() async throws {
        let pass = try pass(["broken", "daily"])
        try folder.write("in the way", to: "daily")
        _ = await pass.run(checkingFiles: true)
        let status = try #require(listener.heard.last)
        #expect(status.hasPrefix("STATUS=degraded: ") && status.hasSuffix(" (and 1 more, see the log)"))
    }
}
