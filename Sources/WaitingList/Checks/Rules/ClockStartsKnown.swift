// It is known since when people wait.

extension DataCheck {
    /// A pathway without a clock start is in no band; the list of January 2026 had none.
    ///
    /// At 2 per cent, the share within 18 weeks is off by up to as many points, which is more than it moves in half a year.
    static let clockStartsKnown = DataCheck(
        "clock-starts-known", .share(2), .hold, rule: { "at most \($0) of the waiting list has an unknown clock start" }
    ) { census, limit in
        let list = census.now.england.list
        guard list.total > 0 else { return .noList }
        guard limit.isExceeded(by: list.unknownClockStart, of: list.total) else { return .passed }
        return .found(
            """
            \(NumberWords.whole(list.unknownClockStart)) of \(CheckWords.pathways(list.total)) \
            (\(limit.share(list.unknownClockStart, of: list.total)))
            """)
    }
}
