// Rule: what draws and writes sees only what may be seen.

/// Keeps counts that no policy has been applied to out of the rooms that publish.
///
/// Of the domain's types those rooms name only some; any other, and any that is new, is taken to hold counts as they are.
enum DisclosureRule {
    static let rooms: Set = ["Reports", "Charts"]
    /// The types of the domain that hold no counts, or none but those that a policy lets be seen.
    static let allowed: Set = [
        "DisclosedCensus", "DisclosedSeries", "DisclosedMilestone", "Measured", "Marker", "CheckResult",
        "Metric", "Cohort", "Geography", "TreatmentFunction", "Day", "SnapshotListing",
        "NumberWords", "OrganisationWords", "Dimension",
        // An edition's evidence is made from what the policy shows, and what stands in it too.
        "Evidence", "DisclosedPast", "Finding", "FunnelFinding", "PositionFinding", "MilestoneFinding",
        "ProjectionFinding", "GapFinding", "Verdict", "TrendChart", "ChartColumns", "Trend", "TrendSettings",
        "DatedTarget", "Rebase", "Cadence",
        "Milestone", "MilestoneTerms",
    ]

    static func check(_ files: [SourceFile]) -> [Finding] {
        let refused = domainTypes(in: files).subtracting(allowed)
        return files.filter { $0.isSource && rooms.contains($0.room) }.flatMap { file in
            file.codeLines.filter { !refused.isDisjoint(with: words(of: file.code[$0])) }.map {
                Finding(
                    file: file.path, line: $0 + 1,
                    advice: "a type that may hold counts to be hidden: ask DisclosedCensus or DisclosedSeries for them")
            }
        }
    }

    /// What other rooms can name of the domain: the types at the left edge of its files, and their members by them.
    static func domainTypes(in files: [SourceFile]) -> Set<String> {
        Set(
            files.filter { $0.isSource && $0.room == "WaitingList" }.flatMap { file in
                file.codeLines.compactMap { line in
                    file.code[line].prefixMatch(
                        of: /(?:@\w+ )*package (?:\w+ )*(?:struct|enum|protocol|typealias|class|actor) (\w+)/
                    ).map { String($0.output.1) }
                }
            })
    }

    private static func words(of code: String) -> [String] {
        code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }
}
