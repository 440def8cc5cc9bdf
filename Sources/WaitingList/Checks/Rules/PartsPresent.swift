// No part of what was reported before is missing or has fallen to zero.

extension DataCheck {
    /// A part that anybody reported before is there: with nothing in it, its figures would be told as 0.
    static let partsPresent = DataCheck(
        "parts-present", .pathways(1, from: 1), .hold,
        rule: { "every part of the census before that held at least \($0) is still there" }
    ) { census, limit in
        guard let before = census.before else { return .noCensusBefore }
        let lost = census.kind.parts.filter { part in
            before.england.total(of: part.categories) >= Int(limit.value)
                && census.now.england.total(of: part.categories) == 0
        }
        let words = lost.map {
            "\($0.words): none, \(NumberWords.whole(before.england.total(of: $0.categories))) on \(census.dateBefore)"
        }
        return words.isEmpty ? .passed : .found(CheckWords.list(words))
    }
}

extension SnapshotListing.Kind {
    /// What a census of this kind is made of, with the words for a finding.
    var parts: [(words: String, categories: [Category])] {
        switch self {
        case .band: RTTPart.allCases.map { ("part \($0.rawValue)", [Category($0)]) }
        case .pathway:
            [
                ("admitted list", [.admittedDated, .admittedUndated]),
                ("non-admitted list", [.nonAdmittedDated, .nonAdmittedUndated]),
            ]
        }
    }
}
