// The rule on disclosure, on lines that break it and lines that do not.
import Testing

@Suite struct DisclosureRuleTests {
    private func findings(_ text: String, in path: String = "Sources/Reports/A.swift") -> [Int] {
        DisclosureRule.check(SourceFile(path, text)).map(\.line)
    }

    @Test(arguments: [
        "let a: Tally", "CohortTable(tally)", "func a(_ b: CohortCounts?)", "[WaitCounts]", "Snapshot.self",
        "package import struct WaitingList.Snapshot", "PlaceCounts()", "in censuses as [CensusCounts]",
    ])
    func `counts as they are have no place where they are published`(text: String) {
        #expect(findings("// x\n\(text)\n") == [2])
        #expect(findings("// x\n\(text)\n", in: "Sources/Charts/Kinds/A.swift") == [2])
        #expect(findings("// x\n\(text)\n", in: "Sources/Store/A.swift") == [])
        #expect(findings("// x\n\(text)\n", in: "Tests/ReportsTests/A.swift") == [])
    }

    @Test(arguments: [
        "DisclosedCensus", "SnapshotListing.Kind", "// a Tally", "\"Snapshot\"", "let snapshots = 1", "cohortTable",
    ])
    func `what may be seen passes`(text: String) {
        #expect(findings(text) == [])
    }
}
