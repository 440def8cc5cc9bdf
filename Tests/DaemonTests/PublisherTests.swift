// Publishing from a source in memory: which files there are, that they are the same every time, and all or nothing.
import Files
import Foundation
import Reports
import Statistics
import Support
import Testing
import WaitingList

@testable import Daemon

@Suite struct PublisherTests {
    private let folder: TemporaryFolder
    private let national: Report
    private let history = MemoryHistory()

    init() throws {
        folder = try TemporaryFolder()
        national = try Installation.report(at: Checkout.root + "/reports/national.yaml")
    }

    private struct Refused: Error {}

    /// A format that cannot be made.
    private struct BrokenRenderer: Renderer {
        let id = "broken"

        func render(_ publication: Reports.Publication, into folder: inout some FileSink & ~Copyable) throws {
            try folder.write("half.txt") { append in
                try append([1, 2, 3])
                throw Refused()
            }
        }
    }

    /// A way to publish the editions of a source's censuses into a folder of the test's own.
    private func publisher(_ source: MemorySource, into output: String = "") throws -> SourcePublisher {
        var configuration = Configuration()
        configuration.output = folder.path + "/" + output
        return SourcePublisher(
            source: source, history: history, publisher: try Publisher(configuration, history: history) { _ in })
    }

    /// Every file of an edition by its name.
    private func files(_ path: String) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: path + "/" + $0))) })
    }

    @Test func `an edition holds its files and a manifest of them`() async throws {
        let source = MemorySource([SampleCensus.listing(SampleCensus.january, revision: 3)])
        let published = try await publisher(source, into: "out").publish(
            national, SampleCensus.listing(SampleCensus.january))

        #expect(published.path == folder.path + "/out/national/2026-01-31/england")
        #expect(published.leftover == nil)
        #expect(try ManifestCheck.faults(in: published.path).isEmpty)
        #expect(try ManifestCheck.manifest(of: published.path) == published.manifest)
        let stem = "waiting-list_england_2026-01-31"
        let names = published.manifest.files.map(\.name)
        #expect(names.filter { !$0.hasPrefix(stem) } == ["README.txt", "datapackage.json"])
        for name in [".pdf", ".zip", "_measures.csv", "_average-waits.csv", "_providers.csv"] {
            #expect(names.contains(stem + name), "\(name)")
        }
        let pictures = names.filter { $0.hasSuffix("_figure.png") }.map { $0.dropLast("_figure.png".count) }
        #expect(!pictures.isEmpty)
        for picture in pictures {
            #expect(names.contains(picture + "_plot.png") && names.contains(picture + "_figure.txt"))
        }
        #expect(
            published.manifest.facts == [
                "report": "national", "audience": "england", "census_date": "2026-01-31", "revision": 3,
                "kind": "band", "source": "made-up.csv", "illustrative": true, "illustrative_census": true,
                "disclosure": "none",
                "rows": 40,
                "rows_of_non_english_commissioners": 0, "rows_of_unknown_treatment_function": 0,
                "version": .text(plannedcareVersion),
            ])
    }

    @Test func `two runs give the same bytes`() async throws {
        let source = MemorySource([SampleCensus.listing(SampleCensus.january)])
        let first = try await publisher(source, into: "first").publish(
            national, SampleCensus.listing(SampleCensus.january))
        let second = try await publisher(source, into: "second").publish(
            national, SampleCensus.listing(SampleCensus.january))
        let (left, right) = (try files(first.path), try files(second.path))
        #expect(left.keys.sorted() == right.keys.sorted())
        for (name, bytes) in left { #expect(bytes == right[name], "\(name)") }
        let again = try await publisher(source, into: "first").publish(
            national, SampleCensus.listing(SampleCensus.january))
        #expect(try files(again.path) == left)
    }

    @Test func `another revision takes the place of the folder`() async throws {
        let source = MemorySource([SampleCensus.listing(SampleCensus.january)])
        let publisher = try publisher(source)
        let first = try await publisher.publish(national, SampleCensus.listing(SampleCensus.january))
        let old = try files(first.path)
        await source.hold([SampleCensus.listing(SampleCensus.january, revision: 2)])
        let csvOnly = try SampleCensus.report("national", outputs: ["csv"])

        let second = try await publisher.publish(csvOnly, SampleCensus.listing(SampleCensus.january))

        #expect(second.path == first.path)
        #expect(second.manifest.facts["revision"] == 2)
        #expect(try ManifestCheck.faults(in: second.path).isEmpty)
        let new = try files(second.path)
        let measures = "waiting-list_england_2026-01-31_measures.csv"
        #expect(old[measures] != nil && new[measures] != nil && old[measures] != new[measures])
        #expect(new.keys.allSatisfy { !$0.hasSuffix(".pdf") && !$0.hasSuffix(".png") })
        #expect(try folder.names("national/2026-01-31") == ["england"])
    }

    @Test func `a format that fails leaves nothing behind, and an older edition as it was`() async throws {
        let source = MemorySource([SampleCensus.listing(SampleCensus.january)])
        let publisher = SourcePublisher(
            source: source, history: history,
            publisher: Publisher(evidence: EvidenceReader(history, milestones: []) { _ in }, output: folder.path) {
                [BrokenRenderer()] + (try AllRenderers.all(family: "Liberation Sans"))
            })
        let broken = try SampleCensus.report("national", outputs: ["csv", "broken"])
        await #expect {
            try await publisher.publish(broken, SampleCensus.listing(SampleCensus.january))
        } throws: {
            Failure($0).meaning == .internalError && "\($0)" == "national for england of 2026-01-31: Refused()"
        }
        #expect(try folder.names("national/2026-01-31").isEmpty)

        let sound = try SampleCensus.report("national", outputs: ["csv"])
        let old = try await publisher.publish(sound, SampleCensus.listing(SampleCensus.january))
        await #expect {
            try await publisher.publish(broken, SampleCensus.listing(SampleCensus.january))
        } throws: {
            Failure($0).meaning == .internalError && "\($0)" == "national for england of 2026-01-31: Refused()"
        }
        #expect(try ManifestCheck.manifest(of: old.path) == old.manifest)
        #expect(try ManifestCheck.faults(in: old.path).isEmpty)
        #expect(try folder.names("national/2026-01-31") == ["england"])
    }

    @Test func `a census that cannot be read touches nothing`() async throws {
        let source = MemorySource([])
        await #expect(throws: MemorySource.NotHeld.self) {
            try await publisher(source).publish(national, SampleCensus.listing(SampleCensus.january))
        }
        #expect(try folder.names().isEmpty)
    }

    @Test
    func
        `the policy of a report stands in its manifest, and one that cannot be kept is told with report, table and cell`()
        async throws
    {
        let source = MemorySource([SampleCensus.listing(SampleCensus.january)])
        var report = try SampleCensus.report("daily", outputs: ["csv"])
        report.disclosure = .hes
        let published = try await publisher(source).publish(report, SampleCensus.listing(SampleCensus.january))
        #expect(published.manifest.facts["disclosure"] == "hes")
        let old = published.manifest

        report.disclosure = .threshold(12)
        await #expect {
            try await publisher(source).publish(report, SampleCensus.listing(SampleCensus.january))
        } throws: {
            let failure = Failure($0)
            return failure.meaning == .badData
                && failure.description.hasPrefix("the report daily of 2026-01-31 is not published: ")
                && failure.description.contains("over_104_weeks of england")
                && failure.description.contains("in measures.csv")
                && failure.description.contains("threshold(12)")
        }
        #expect(try ManifestCheck.manifest(of: published.path) == old)
    }

    @Test func `fonts that are not there are told before anything is published`() throws {
        var configuration = Configuration()
        configuration.output = folder.path + "/out"
        configuration.fontFamily = "No Such Family 7"
        #expect {
            try Publisher(configuration, history: history) { _ in }
        } throws: {
            Failure($0).meaning == .badConfiguration && "\($0)".contains("No Such Family 7")
        }
    }

    @Test func `a logo of too many pixels is told before anything is published`() throws {
        // Signature and header of 20 000 by 20 000 pixels.
        let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        let header = Array("IHDR".utf8) + [0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20, 8, 6, 0, 0, 0]
        try Data(start + header).write(to: URL(filePath: folder.path + "/logo.png"))
        var configuration = Configuration()
        configuration.output = folder.path + "/out"
        configuration.branding.logoPath = folder.path + "/logo.png"
        #expect {
            try Publisher(configuration, history: history) { _ in }
        } throws: {
            Failure($0).meaning == .badConfiguration && "\($0)".contains("20000 by 20000 pixels")
        }
    }

    @Test func `an output folder that cannot be made is told`() throws {
        try folder.write("a file", to: "out")
        for path in ["out", "out/below"] {
            var configuration = Configuration()
            configuration.output = folder.path + "/" + path
            #expect {
                try Publisher(configuration, history: history) { _ in }
            } throws: {
                Failure($0).meaning == .cannotCreate && "\($0)".contains(configuration.output)
            }
        }
    }
}
