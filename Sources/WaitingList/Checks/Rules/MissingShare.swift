// Providers that are missing made up little of the list.

extension DataCheck {
    /// From June 2021 to May 2026 the list never fell by 2 per cent in a month: a gap of this size would be the headline.
    static let missingShare = DataCheck(
        "missing-share", .share(2), .hold,
        rule: { "providers that reported before and do not now made up at most \($0) of the waiting list then" }
    ) { census, limit in
        guard let before = census.before else { return .noCensusBefore }
        let missing = census.missingProviders
        let size = missing.reduce(0) { $0 + $1.size }
        guard limit.isExceeded(by: size, of: before.size) else { return .passed }
        return .found(
            """
            \(NumberWords.whole(missing.count)) missing \(missing.count == 1 ? "provider" : "providers") had \
            \(CheckWords.pathways(size)), \(limit.share(size, of: before.size)) of the list of \(census.dateBefore)
            """)
    }
}
