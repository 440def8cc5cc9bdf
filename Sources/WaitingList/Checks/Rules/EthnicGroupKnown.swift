// The ethnic group of patients is known.

extension DataCheck {
    /// Of planned care records about one in ten to one in six lack it; beyond one in five, comparisons between groups mislead.
    static let ethnicGroupKnown = notKnown(
        "ethnic-group-known", .share(20), .ethnicGroupNotKnown,
        rule: { "the ethnic group is not known for at most \($0) of the waiting list" })

    /// A rule about one category of a patient-level snapshot: those of whom something is not known.
    static func notKnown(
        _ id: String, _ threshold: CheckThreshold, _ category: Category, rule: @escaping @Sendable (String) -> String
    ) -> DataCheck {
        DataCheck(id, threshold, .warn, rule: rule) { census, limit in
            guard census.kind == .pathway else { return .patientLevelOnly }
            guard census.now.size > 0 else { return .noList }
            return share(census.now.england.total(of: [category]), of: census, limit)
        }
    }

    /// Finds a part of the list that is too large.
    static func share(_ part: Int, of census: CheckedCensus, _ limit: CheckLimit) -> Answer {
        let size = census.now.size
        guard limit.isExceeded(by: part, of: size) else { return .passed }
        return .found(
            "not known for \(NumberWords.whole(part)) of \(CheckWords.pathways(size)) (\(limit.share(part, of: size)))")
    }
}
