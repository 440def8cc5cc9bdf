// The number of waits over 52 weeks seldom changes much from one census to the next.
import Statistics

extension DataCheck {
    /// From June 2021 to May 2026 two published months moved by more (September 2024, March 2026): worth a look, no more.
    static let longWaitsChange = DataCheck(
        "long-waits-change", .change(10), .warn,
        rule: { "the pathways over 52 weeks changed by at most \($0) since the census before" }
    ) { census, limit in
        guard let old = census.before?.england.list else { return .noCensusBefore }
        let (before, now) = (old.bands.over(weeks: 52), census.now.england.list.bands.over(weeks: 52))
        guard limit.isExceeded(by: abs(now - before), of: before) else { return .passed }
        let share = before > 0 ? " (\(limit.share(abs(now - before), of: before)))" : ""
        return .found(
            """
            pathways over 52 weeks \(CheckWords.change(from: before, to: now))\(share), from \(NumberWords.whole(before)) \
            on \(census.dateBefore) to \(NumberWords.whole(now))
            """)
    }
}
