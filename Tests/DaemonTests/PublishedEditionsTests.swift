// Which editions stand in the output folder, asked of their manifests.
import Files
import Reports
import Statistics
import Support
import Testing

@testable import Daemon

@Suite struct PublishedEditionsTests {
    private let folder: TemporaryFolder
    private let report: Report
    private let edition = "daily/2026-01-31/england"

    init() throws {
        folder = try TemporaryFolder()
        report = try SampleCensus.report("daily", outputs: ["csv"])
    }

    private func publish(_ facts: [String: ManifestValue]) throws {
        var staged = try StagedFolder(in: folder.path, at: ["daily", "2026-01-31", "england"])
        try staged.write("a.txt", Array("figures".utf8))
        _ = try staged.publish(facts)
    }

    private var revision: Int? {
        get throws { try PublishedEditions(output: folder.path).revision(of: report, census: SampleCensus.january) }
    }

    private var isWhole: Bool {
        get throws { try PublishedEditions(output: folder.path).isWhole(report, census: SampleCensus.january) }
    }

    @Test func `where nothing is published there is no revision`() throws {
        #expect(try revision == nil)
        #expect(try !isWhole)
    }

    @Test func `the revision is the manifest's`() throws {
        try publish(["revision": 4])
        #expect(try revision == 4)
        #expect(try isWhole)
        let others = PublishedEditions(output: folder.path)
        #expect(try others.revision(of: report, census: SampleCensus.december) == nil)
        let other = try SampleCensus.report("weekly", outputs: ["csv"])
        #expect(try others.revision(of: other, census: SampleCensus.january) == nil)
    }

    @Test func `a manifest without a revision, or none that can be read, names none`() throws {
        try publish(["revision": "four"])
        #expect(try revision == nil)
        try folder.write("{", to: edition + "/manifest.json")
        #expect(try revision == nil)
        #expect(try !isWhole)
    }

    @Test func `a file that was changed or added makes the edition damaged, and keeps its revision`() throws {
        try publish(["revision": 4])
        try folder.write("figurez", to: edition + "/a.txt")
        #expect(try revision == 4)
        #expect(try !isWhole)
        try publish(["revision": 4])
        #expect(try isWhole)
        try folder.write("more", to: edition + "/b.txt")
        #expect(try !isWhole)
    }

    @Test func `an edition is due again when the report's policy is another`() throws {
        let listing = SampleCensus.listing(SampleCensus.january)
        var facts: [String: ManifestValue] = [
            "revision": 1, "rows": 40, "source": "made-up.csv", "illustrative": true, "disclosure": "hes",
        ]
        func isDue(_ policy: DisclosurePolicy?) throws -> Bool {
            var report = report
            report.disclosure = policy
            return try PublishedEditions(output: folder.path)
                .standing(of: report, listing, checkingFiles: false) == ["england": .due]
        }
        try publish(facts)
        #expect(try isDue(.hes) == false)
        #expect(try isDue(.threshold(8)))
        #expect(try isDue(nil), "what is usual of a monthly return hides nothing")
        facts["disclosure"] = nil
        try publish(facts)
        #expect(try isDue(nil) == false, "editions from before there were policies hide nothing")
        #expect(try isDue(.hes))
    }
}
