// The made-up England in files.
import Support
import Testing

@testable import Daemon

@Suite struct SyntheticEnglandFilesTests {
    private func write(
        to folder: String, pathways: Int = 10_000, weeks: Int = 2, lastCensus: String = "2026-01-25"
    ) throws {
        try SyntheticEnglandFiles.write(
            to: folder, pathways: pathways, weeks: weeks, lastCensus: lastCensus, seed: 1)
    }

    @Test func `a file for every census and table, each with its header, and nothing half written`() throws {
        let folder = try TemporaryFolder()
        try write(to: folder.path + "/deep/england")
        #expect(
            try folder.names("deep/england") == [
                "assessment.csv", "booked_operation.csv", "cancellation.csv", "clock_start.csv", "clock_stop.csv",
                "contact.csv", "icb.csv", "pathways-2026-01-18.csv", "pathways-2026-01-25.csv", "plan.csv",
                "provider.csv", "support_information.csv",
            ])
        let list = try folder.text("deep/england/pathways-2026-01-18.csv")
        #expect(list.hasPrefix("census_date,pathway_id,") && list.contains("\n2026-01-18,") && list.hasSuffix("\n"))
        #expect(try folder.text("deep/england/icb.csv").hasPrefix("code,name,region_code,region_name\n"))
    }

    @Test func `a file that is there already is left as it is`() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "pathways-2026-01-25.csv")
        #expect(throws: Failure.self) { try write(to: folder.path, weeks: 1) }
        #expect(try folder.text("pathways-2026-01-25.csv") == "mine")
        #expect(try folder.names() == ["pathways-2026-01-25.csv"])
    }

    @Test func `arguments out of range are refused, and say what is wanted`() throws {
        let folder = try TemporaryFolder()
        let wrong: [(() throws -> Void, String)] = [
            (
                { try write(to: folder.path, pathways: 9999) },
                "--pathways needs a number from 10000 to 10000000, not 9999"
            ),
            ({ try write(to: folder.path, pathways: 10_000_001) }, "not 10000001"),
            ({ try write(to: folder.path, weeks: 0) }, "--weeks needs a number from 1 to 520, not 0"),
            ({ try write(to: folder.path, weeks: 521) }, "not 521"),
            ({ try write(to: folder.path, lastCensus: "2026-02-30") }, "as yyyy-mm-dd, not \"2026-02-30\""),
        ]
        for (call, text) in wrong {
            let failure = #expect(throws: Failure.self) { try call() }
            #expect(failure?.meaning == .badUsage)
            #expect(failure?.description.contains(text) == true)
        }
        #expect(try folder.names() == [])
    }
}
