// Whoever has waited less than four weeks began in the month.
import Statistics

extension DataCheck {
    /// In January 2026 three returns fell short, one by 9 and two, without any new periods, by 103 and 1,095.
    static let newPeriodsCover = DataCheck(
        "new-periods-cover-first-weeks", .pathways(100), .warn,
        rule: { "at no provider do new periods fall short of the pathways in the first four bands by more than \($0)" }
    ) { census, limit in
        guard census.kind == .band else { return .monthlyReturnsOnly }
        let wrong = census.now.providers.compactMap { code, sums -> (short: Int, words: String)? in
            let started = sums.parts[.newPeriods]?.total ?? 0
            let recent = sums.list.bands.counts.prefix(4).reduce(0, +)
            let words = """
                \(census.provider(code)) \(NumberWords.whole(started)) new periods, \(NumberWords.whole(recent)) in the \
                first four bands
                """
            return recent - started > Int(limit.value) ? (recent - started, words) : nil
        }.sorted { ($1.short, $0.words) < ($0.short, $1.words) }
        return wrong.isEmpty ? .passed : .found(CheckWords.counted(wrong.map(\.words), "provider", "providers"))
    }
}
