// What data checks found, told without giving small counts away.
import Statistics

extension CheckResult {
    /// Findings name places and how many pathways they have; where counts are hidden, those below England say only that
    /// something was found.
    func disclosed(under policy: DisclosurePolicy) -> CheckResult {
        guard policy.hidden != nil, outcome != .notApplicable, finding != nil, !Self.ofEngland.contains(id) else {
            return self
        }
        var result = self
        result.finding =
            "found at places below England; which they are and their counts are not shown under disclosure control"
        return result
    }

    /// The checks whose findings speak of the whole country alone; any other is taken to speak of places.
    private static let ofEngland: Set<String> = [
        "list-present", "list-size", "list-change", "list-unchanged", "long-waits-change", "parts-present",
        "treatment-functions-known", "clock-starts-known", "first-week-share", "priority-known", "ethnic-group-known",
        "deprivation-known", "site-known", "flows-reconcile",
    ]
}
