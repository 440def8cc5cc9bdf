// Every provider that reported a list before reports one now.

extension DataCheck {
    /// Lists of fewer than 50 pathways come and go with contracts of independent providers.
    static let providersPresent = DataCheck(
        "providers-present", .pathways(50, from: 1), .warn,
        rule: { "every provider with a list of at least \($0) in the census before reports again" }
    ) { census, limit in
        guard census.before != nil else { return .noCensusBefore }
        let missing = census.missingProviders.filter { $0.size >= Int(limit.value) }
        let words = missing.map { "\(census.provider($0.code)) \(NumberWords.whole($0.size))" }
        let since = ", with lists on \(census.dateBefore) of"
        return words.isEmpty
            ? .passed
            : .found(CheckWords.counted(words, "provider did not submit\(since)", "providers did not submit\(since)"))
    }
}

extension CheckedCensus {
    /// Who had a list before and has none now, with its size then, the largest first.
    var missingProviders: [(code: String, size: Int)] {
        guard let before else { return [] }
        return before.providers.map { (code: $0.key, size: $0.value.list.total) }
            .filter { $0.size > 0 && now.size(of: $0.code) == 0 }
            .sorted { ($1.size, $0.code) < ($0.size, $1.code) }
    }
}
