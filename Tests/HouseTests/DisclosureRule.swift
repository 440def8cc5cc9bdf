// Rule: what draws and writes sees only what may be seen.

/// Keeps counts that no policy has been applied to out of the rooms that publish.
enum DisclosureRule {
    static let rooms: Set = ["Reports", "Charts"]
    /// The types of the domain that hold counts as they are.
    static var raw: some RegexComponent {
        /\b(?:Tally|CellTable|CohortTable|CohortCounts|WaitCounts|PlaceCounts|CensusCounts|CohortSeries|Snapshot)\b|\b(?:MilestoneTally|MilestoneTable|MilestoneCohort|MilestoneOutlook|PlaceCohort|CensusCohort)\b/
            .wordBoundaryKind(.simple)
    }

    static func check(_ file: SourceFile) -> [Finding] {
        guard file.isSource, rooms.contains(file.room) else { return [] }
        return file.findings(raw, "a count that may have to be hidden: ask DisclosedCensus or DisclosedSeries for it")
    }
}
