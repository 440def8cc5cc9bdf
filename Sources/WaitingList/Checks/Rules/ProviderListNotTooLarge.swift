// No provider's list is larger than a provider's can be.

extension DataCheck {
    /// The largest list of January 2026 had 176,540; 300,000 leaves room for a merger, and none for a list counted twice.
    static let providerListSize = DataCheck(
        "provider-list-size", .pathways(300_000, from: 1), .warn, rule: { "no provider's list holds more than \($0)" }
    ) { census, limit in
        let large = census.now.providers.map { (code: $0.key, size: $0.value.list.total) }
            .filter { $0.size > Int(limit.value) }.sorted { ($1.size, $0.code) < ($0.size, $1.code) }
        let words = large.map { "\(census.provider($0.code)) \(NumberWords.whole($0.size))" }
        return large.isEmpty ? .passed : .found(CheckWords.counted(words, "provider", "providers"))
    }
}
