// Reports with an edition for each place: which of them are due, and what is told of them.
import Files
import Foundation
import Logging
import Reports
import Support
import Synchronization
import Systemd
import Testing
import WaitingList

@testable import Daemon

@Suite struct DueEditionsTests {
    private let folder: TemporaryFolder
    private let listener: NotifyListener
    private let history = MemoryHistory()
    private let source = MemorySource([SampleCensus.listing(SampleCensus.january)])
    private let renderer = LineRenderer()

    init() throws {
        folder = try TemporaryFolder()
        listener = try NotifyListener()
    }

    /// A format of one small file, that cannot be made for some.
    private final class LineRenderer: Renderer, Sendable {
        let id = "line"
        let state = Mutex((refusing: Set<String>(), made: [String]()))

        var made: [String] { state.withLock { $0.made.sorted() } }

        func refuse(_ words: Set<String>) { state.withLock { $0.refusing = words } }

        func render(_ publication: Reports.Publication, into folder: inout some FileSink & ~Copyable) throws {
            let word = publication.edition.audience.word
            try folder.write("line.txt") { append in try append(Array("\(publication.edition)".utf8)) }
            let isRefused = state.withLock { state in
                state.made.append("\(word) of \(publication.edition.census)")
                return state.refusing.contains(word)
            }
            if isRefused { throw Failure(.badData, "nobody can draw this") }
        }
    }

    private func pass() throws -> SnapshotPass {
        let remembered = RememberedSource(source, keptIn: history) { _, _ in [] }
        var report = try SampleCensus.report("packs", outputs: ["line"])
        report.audience = .provider
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return SnapshotPass(
            source: remembered, history: history,
            publisher: Publisher(
                evidence: EvidenceReader(history, milestones: []) { _ in }, output: folder.path, workers: 2
            ) { [renderer] in [renderer] },
            reports: [report], keepWeeks: 0,
            notices: Notices(socket: NotifySocket(address: listener.address), logger: logger), logger: logger)
    }

    /// What stands under a census: the revision by the edition's word.
    private func published(_ census: String = "2026-01-31") throws -> [String: ManifestValue] {
        var found: [String: ManifestValue] = [:]
        for word in try folder.names("packs/\(census)") {
            found[word] = try ManifestCheck.manifest(of: folder.path + "/packs/\(census)/\(word)")?.facts["revision"]
        }
        return found
    }

    @Test func `each place has its edition, and the status tells how far the burst is`() async throws {
        #expect(try await pass().run(checkingFiles: true))
        #expect(try published() == ["RAA": 1, "RBB": 1])
        #expect(
            listener.heard.suffix(3) == [
                "STATUS=publishing packs of 2026-01-31: 0 of 2", "STATUS=publishing packs of 2026-01-31: 1 of 2",
                "STATUS=idle; latest census 2026-01-31, revision 1",
            ])
        let manifest = try ManifestCheck.manifest(of: folder.path + "/packs/2026-01-31/RBB")
        #expect(manifest?.facts["audience"] == "RBB")
    }

    @Test func `made-up figures of the past mark an edition, which is not due again for it`() async throws {
        var january = SampleCensus.listing(SampleCensus.january)
        january.isIllustrative = false
        await source.hold([SampleCensus.listing(SampleCensus.december), january])
        for _ in 0..<2 { #expect(try await pass().run(checkingFiles: true)) }
        #expect(renderer.made == ["RAA of 2026-01-31", "RBB of 2026-01-31"])
        let facts = try ManifestCheck.manifest(of: folder.path + "/packs/2026-01-31/RAA")?.facts
        #expect(facts?["illustrative"] == true && facts?["illustrative_census"] == false)
        january.isIllustrative = true
        await source.hold([SampleCensus.listing(SampleCensus.december), january])
        #expect(try await pass().run(checkingFiles: true))
        #expect(renderer.made.count == 4, "what the source says of the census itself is another thing now")
    }

    @Test func `one that fails is told with its code, and tried again only when its figures are others`() async throws {
        renderer.refuse(["RAA"])
        let pass = try pass()
        for _ in 0..<3 {
            #expect(await pass.run(checkingFiles: false))
            #expect(try published() == ["RBB": 1])
            #expect(listener.heard.last == "STATUS=degraded: packs for RAA of 2026-01-31: nobody can draw this")
        }
        #expect(renderer.made == ["RAA of 2026-01-31", "RBB of 2026-01-31"])
        renderer.refuse([])
        await source.hold([SampleCensus.listing(SampleCensus.january, revision: 2)])
        #expect(await pass.run(checkingFiles: false))
        #expect(try published() == ["RAA": 2, "RBB": 2])
        #expect(listener.heard.last == "STATUS=idle; latest census 2026-01-31, revision 2")
    }

    @Test func `only what is missing or damaged is published`() async throws {
        let pass = try pass()
        _ = await pass.run(checkingFiles: true)
        try FileManager.default.removeItem(atPath: folder.path + "/packs/2026-01-31/RBB")
        _ = await pass.run(checkingFiles: true)
        #expect(try published() == ["RAA": 1, "RBB": 1])
        #expect(renderer.made == ["RAA of 2026-01-31", "RBB of 2026-01-31", "RBB of 2026-01-31"])
        try folder.write("spoilt", to: "packs/2026-01-31/RAA/line.txt")
        _ = await pass.run(checkingFiles: false)
        #expect(renderer.made.count == 3)
        _ = await pass.run(checkingFiles: true)
        #expect(renderer.made.count == 4)
        #expect(try folder.text("packs/2026-01-31/RAA/line.txt") != "spoilt")
    }

    @Test func `a burst that was broken off is finished, also when a later census has come`() async throws {
        await source.hold([SampleCensus.listing(SampleCensus.december)])
        _ = try await pass().run(checkingFiles: true)
        try FileManager.default.removeItem(atPath: folder.path + "/packs/2025-12-31/RBB")
        await source.hold([SampleCensus.listing(SampleCensus.december), SampleCensus.listing(SampleCensus.january)])
        _ = try await pass().run(checkingFiles: true)
        #expect(try published("2025-12-31") == ["RAA": 1, "RBB": 1])
        #expect(try published() == ["RAA": 1, "RBB": 1])
    }

    @Test func `the edition of a place that has no list any more is left alone`() async throws {
        let pass = try pass()
        _ = await pass.run(checkingFiles: true)
        await source.leaveOut(["RBB"])
        await source.hold([SampleCensus.listing(SampleCensus.january, revision: 2)])
        for _ in 0..<2 { _ = await pass.run(checkingFiles: true) }
        #expect(try published() == ["RAA": 2, "RBB": 1])
        #expect(listener.heard.last == "STATUS=idle; latest census 2026-01-31, revision 2")
    }

    @Test func `a place that gets its list with a revision gets its edition, also of an older census`() async throws {
        let pass = try pass()
        await source.leaveOut(["RBB"])
        await source.hold([SampleCensus.listing(SampleCensus.december)])
        _ = await pass.run(checkingFiles: true)
        #expect(try published("2025-12-31") == ["RAA": 1])
        await source.leaveOut([])
        await source.hold([SampleCensus.listing(SampleCensus.december, revision: 2)])
        _ = await pass.run(checkingFiles: false)
        #expect(try published("2025-12-31") == ["RAA": 2, "RBB": 2])
    }
}
