// No part of what a provider reported before is missing or has fallen to zero, while the rest is there.

extension DataCheck {
    /// A part with 100 pathways does not empty itself between two censuses; smaller ones do.
    static let providerPartsPresent = DataCheck(
        "provider-parts-present", .pathways(100, from: 1), .warn,
        rule: { "a provider that reports still has every part that held at least \($0) in the census before" }
    ) { census, limit in
        guard let before = census.before else { return .noCensusBefore }
        var lost: [(size: Int, words: String)] = []
        for (code, old) in before.providers {
            guard let new = census.now.providers[code], new.list.total > 0 else { continue }
            for part in census.kind.parts {
                let size = old.total(of: part.categories)
                guard size >= Int(limit.value), new.total(of: part.categories) == 0 else { continue }
                lost.append((size, "\(census.provider(code)) \(part.words), \(NumberWords.whole(size)) before"))
            }
        }
        let words = lost.sorted { ($1.size, $0.words) < ($0.size, $1.words) }.map(\.words)
        return words.isEmpty ? .passed : .found(CheckWords.counted(words, "part is missing", "parts are missing"))
    }
}
