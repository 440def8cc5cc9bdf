// What came and went explains how the list changed.

extension DataCheck {
    /// Late entries and validation leave a discrepancy every week; beyond 1 per cent of the list the flows are another
    /// population's.
    static let flowsReconcile = DataCheck(
        "flows-reconcile", .share(1), .warn,
        rule: {
            "the list before, with starts, stops and other removals since, comes within \($0) of the waiting list"
        }
    ) { census, limit in
        guard let flows = census.flows else {
            return .notApplicable("starts and stops since the census before are not known")
        }
        let difference = abs(flows.listNow - flows.expected)
        guard limit.isExceeded(by: difference, of: flows.listNow) else { return .passed }
        let share = flows.listNow > 0 ? " (\(limit.share(difference, of: flows.listNow)))" : ""
        return .found(
            """
            \(NumberWords.whole(flows.listBefore)) before, \(NumberWords.whole(flows.starts)) starts, \
            \(NumberWords.whole(flows.stops)) stops and \(NumberWords.whole(flows.otherRemovals)) other removals lead to \
            \(NumberWords.whole(flows.expected)); the list holds \(NumberWords.whole(flows.listNow)), a difference of \
            \(CheckWords.pathways(difference))\(share)
            """)
    }
}
