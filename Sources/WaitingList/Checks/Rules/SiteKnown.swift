// The site at which patients wait is known.

extension DataCheck {
    /// Figures by site are partial without it; one in ten would be a hospital in many a trust.
    static let siteKnown = DataCheck(
        "site-known", .share(10), .warn, rule: { "the site is not known for at most \($0) of the waiting list" }
    ) { census, limit in
        guard census.kind == .pathway else { return .patientLevelOnly }
        guard census.now.size > 0 else { return .noList }
        return share(max(0, census.now.size - census.now.sited), of: census, limit)
    }
}
