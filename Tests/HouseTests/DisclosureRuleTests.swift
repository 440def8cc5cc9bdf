// The rule on disclosure, on lines that break it and lines that do not.
import Testing

@Suite struct DisclosureRuleTests {
    private static let domain = SourceFile(
        "Sources/WaitingList/A.swift",
        """
        // Made up.
        package struct Tally: Sendable {
            package enum Kind { case a }
        }
        @frozen package indirect enum ListHistory {}
        package protocol History {}
        package typealias PlaceSums = [Int]
        struct Inner {}
        package struct Metric {}
        package func total() {}
        """)

    private func findings(_ text: String, in path: String = "Sources/Reports/A.swift") -> [Int] {
        DisclosureRule.check([Self.domain, SourceFile(path, text)]).map(\.line)
    }

    @Test(arguments: [
        "let a: Tally", "ListHistory(tally)", "func a(_ b: History?)", "[PlaceSums]", "Tally.self", "Tally.Kind.a",
        "package import struct WaitingList.Tally", "in a as [Tally]",
    ])
    func `counts as they are have no place where they are published`(text: String) {
        #expect(findings("// x\n\(text)\n") == [2])
        #expect(findings("// x\n\(text)\n", in: "Sources/Charts/Kinds/A.swift") == [2])
        #expect(findings("// x\n\(text)\n", in: "Sources/Store/A.swift") == [])
        #expect(findings("// x\n\(text)\n", in: "Tests/ReportsTests/A.swift") == [])
    }

    @Test(arguments: [
        "Metric.all", "SnapshotListing.Kind", "// a Tally", "\"Tally\"", "let tallies = 1", "tally", "Inner()",
        "total()", "TallyMark", "Kind.a",
    ])
    func `what may be seen passes`(text: String) {
        #expect(findings(text) == [])
    }

    @Test func `a type is the domain's when other rooms can name it`() {
        #expect(
            DisclosureRule.domainTypes(in: [Self.domain]) == ["Tally", "ListHistory", "History", "PlaceSums", "Metric"])
    }

    @Test func `every type that passes is there, and those that hold counts are refused`() async throws {
        let types = DisclosureRule.domainTypes(in: try await House().swiftFiles())
        #expect(DisclosureRule.allowed.subtracting(types).isEmpty)
        let raw: Set = [
            "Snapshot", "Tally", "CohortTable", "CohortCounts", "WaitCounts", "CensusCounts", "CohortSeries",
            "GroupGaps",
            "GroupGap", "ListHistory", "ListProjection", "CohortSize", "CohortPace", "WeeklyFlow", "MonthlyFlow",
            "PlaceEvents", "WeekEvents", "CensusEvents", "MilestoneInquiry", "FlowRates", "MilestoneTable",
            "MilestoneTally", "MilestoneCohort", "MilestoneOutlook", "PlaceCohort", "CensusCohort", "CellTable",
            "PlaceCounts",
        ]
        #expect(raw.subtracting(types) == [])
        #expect(raw.isDisjoint(with: DisclosureRule.allowed))
    }
}
