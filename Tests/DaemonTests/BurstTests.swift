// Many editions of one report at once: each whole or not at all, the same bytes whoever makes them.
import Files
import Foundation
import Reports
import Support
import Synchronization
import Testing
import WaitingList

@testable import Daemon

@Suite struct BurstTests {
    private let folder: TemporaryFolder
    private let source = MemorySource([SampleCensus.listing(SampleCensus.january)])
    private let history = MemoryHistory()
    private let january = SampleCensus.listing(SampleCensus.january)

    init() throws {
        folder = try TemporaryFolder()
    }

    private struct Refused: Error {}

    /// A format of one small file, that cannot be made for one provider.
    private struct LineRenderer: Renderer {
        let id = "line"
        var refusing = ""

        func render(_ publication: Reports.Publication, into folder: inout some FileSink & ~Copyable) throws {
            let line = "\(publication.edition.audience.word)"
            try folder.write("line.txt") { append in try append(Array(line.utf8)) }
            if line == refusing { throw Refused() }
        }
    }

    /// Counts how many editions are being made at the same time.
    private final class Counting: Renderer, Sendable {
        let id = "line"
        let now = Mutex((making: 0, most: 0))

        func render(_ publication: Reports.Publication, into folder: inout some FileSink & ~Copyable) throws {
            now.withLock { $0 = ($0.making + 1, max($0.most, $0.making + 1)) }
            try folder.write("line.txt") { append in try append([1]) }
            now.withLock { $0.making -= 1 }
        }
    }

    private func publisher(
        workers: Int, into output: String = "out", _ renderers: @escaping @Sendable () throws -> [any Renderer]
    ) throws -> SourcePublisher {
        let path = folder.path + "/" + output
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return SourcePublisher(
            source: source, history: history,
            publisher: Publisher(
                evidence: EvidenceReader(history, milestones: []) { _ in }, output: path, workers: workers,
                renderers: renderers)
        )
    }

    private func report(_ kind: Edition.Audience.Kind, outputs: [String] = ["line"]) throws -> Report {
        var report = try SampleCensus.report("packs", outputs: outputs)
        report.audience = kind
        return report
    }

    /// Whom a report of a kind is for at the sample census.
    private func audiences(_ kind: Edition.Audience.Kind) -> [Edition.Audience] {
        EditionPlaces(of: SampleCensus.snapshot(SampleCensus.january)).audiences(of: kind)
    }

    @Test func `there is an edition for each place of the kind that has a list`() {
        #expect(audiences(.england) == [.england])
        #expect(audiences(.region) == [.region(code: "Y56"), .region(code: "Y58")])
        #expect(audiences(.icb) == [.icb(code: "QJK"), .icb(code: "QMF")])
        #expect(audiences(.provider) == [.provider(code: "RAA"), .provider(code: "RBB")])
    }

    @Test(arguments: ["../RA", "RA", "RAA/B", "raa", "R\u{C4}A", "RAAAAAAAA", "RA A", ".RAA", ""])
    func `a place whose code is none to name a folder by has no edition, and is told`(code: String) {
        let listing = january
        var tally = Tally()
        let row = SampleCensus.row(code, "QMF", .incomplete, "C_110", count: 10)
        tally.add(row)
        let places = EditionPlaces(of: Snapshot(listing: listing, tally: tally, directory: OrganisationDirectory()))
        #expect(places.audiences(of: .provider).isEmpty)
        #expect(places.unnameable == ["provider \(code.debugDescription)"])
    }

    @Test func `one that fails keeps no other from appearing, and leaves nothing`() async throws {
        let publisher = try publisher(workers: 1) { [LineRenderer(refusing: "RAA")] }
        let ended = try await publisher.publish(report(.provider), january, for: audiences(.provider))
        #expect(try ended[.provider(code: "RBB")]?.get().path == folder.path + "/out/packs/2026-01-31/RBB")
        let failure = #expect(throws: Failure.self) { try ended[.provider(code: "RAA")]?.get() }
        #expect(failure?.description == "packs for RAA of 2026-01-31: Refused()")
        #expect(try folder.names("out/packs/2026-01-31") == ["RBB"])
    }

    @Test func `a worker makes one edition at a time`() async throws {
        for workers in [1, 2, 3] {
            let renderer = Counting()
            let all = (0..<40).map { Edition.Audience.provider(code: "R\($0 + 10)") }
            let ended = try await publisher(workers: workers) { [renderer] }
                .publish(report(.provider), january, for: all)
            #expect(ended.count == 40)
            #expect(renderer.now.withLock { $0.most } <= workers)
        }
    }

    @Test(arguments: Edition.Audience.Kind.allCases)
    func `one worker and two, and two runs, give the same bytes`(kind: Edition.Audience.Kind) async throws {
        var report = try Installation.report(at: Checkout.root + "/reports/national.yaml")
        report.audience = kind
        var editions: [[String: Data]] = []
        for (output, workers) in [("one", 1), ("two", 2), ("again", 2)] {
            let publisher = try publisher(workers: workers, into: output) {
                try AllRenderers.all(family: "Liberation Sans")
            }
            let ended = try await publisher.publish(report, january, for: audiences(kind))
            var files: [String: Data] = [:]
            for (audience, result) in ended {
                let published = try result.get()
                #expect(try ManifestCheck.faults(in: published.path).isEmpty)
                for name in try folder.names("\(output)/national/2026-01-31/\(audience.word)") {
                    files["\(audience.word)/\(name)"] = try Data(
                        contentsOf: URL(filePath: published.path + "/" + name))
                }
            }
            editions.append(files)
        }
        #expect(editions[0].count > 5 * audiences(kind).count)
        for edition in editions.dropFirst() {
            #expect(edition.keys.sorted() == editions[0].keys.sorted())
            for (name, bytes) in edition { #expect(bytes == editions[0][name], "\(name)") }
        }
    }
}
