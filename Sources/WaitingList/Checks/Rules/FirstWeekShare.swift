// A list full of people who came this week is a fault of the source's clocks.
import Statistics

extension DataCheck {
    /// In January 2026 it was 5.3 per cent: nearly twice that is no season.
    static let firstWeekShare = DataCheck(
        "first-week-share", .share(10), .warn, rule: { "at most \($0) of the waiting list has waited up to one week" }
    ) { census, limit in
        let list = census.now.england.list
        guard list.total > 0 else { return .noList }
        let first = list.bands.counts[0]
        guard limit.isExceeded(by: first, of: list.total) else { return .passed }
        return .found(
            """
            \(NumberWords.whole(first)) of \(CheckWords.pathways(list.total)) (\(limit.share(first, of: list.total)))
            """)
    }
}
