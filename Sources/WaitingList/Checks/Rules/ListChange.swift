// The national list seldom changes much from one census to the next.

extension DataCheck {
    /// From June 2021 to May 2026 no published month moved by more than 2.9 per cent (January 2023), and weeks move less.
    static let listChange = DataCheck(
        "list-change", .change(5), .hold, rule: { "the waiting list changed by at most \($0) since the census before" }
    ) { census, limit in
        guard let before = census.before?.size else { return .noCensusBefore }
        let now = census.now.size
        guard limit.isExceeded(by: abs(now - before), of: before) else { return .passed }
        return .found(
            """
            the list \(CheckWords.change(from: before, to: now)) (\(limit.share(abs(now - before), of: before))), from \
            \(NumberWords.whole(before)) on \(census.dateBefore) to \(NumberWords.whole(now))
            """)
    }
}
