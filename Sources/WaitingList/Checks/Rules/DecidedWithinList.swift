// Those with a decision to admit are among those who wait.

extension DataCheck {
    /// A part cannot be larger than the whole.
    static let decidedWithinList = DataCheck(
        "decided-within-list", .pathways(0), .warn,
        rule: { "at each provider, part 2A exceeds part 2 by at most \($0)" }
    ) { census, limit in
        // A patient-level snapshot has one row for both.
        guard census.kind == .band else { return .monthlyReturnsOnly }
        let wrong = census.now.providers.compactMap { code, sums -> (over: Int, words: String)? in
            let decided = sums.parts[.incompleteWithDecisionToAdmit]?.total ?? 0
            let over = decided - sums.list.total
            let words = """
                \(census.provider(code)) \(NumberWords.whole(decided)) in part 2A, \(NumberWords.whole(sums.list.total)) \
                in part 2
                """
            return over > Int(limit.value) ? (over, words) : nil
        }.sorted { ($1.over, $0.words) < ($0.over, $1.words) }
        return wrong.isEmpty ? .passed : .found(CheckWords.counted(wrong.map(\.words), "provider", "providers"))
    }
}
