// A provider whose list has not changed at all has sent the old one again.

extension DataCheck {
    /// With 100 pathways or more, that none came, left or waited into another band is no chance.
    static let providerListUnchanged = DataCheck(
        "provider-list-unchanged", .pathways(100, from: 1), .warn,
        rule: {
            """
            no provider with \($0) or more has, by weeks waited, exactly the list of the census before, or one of \
            patients that is as long and without joiners
            """
        }
    ) { census, limit in
        guard let before = census.before else { return .noCensusBefore }
        let same = census.now.providers.compactMap { code, sums -> (code: String, size: Int)? in
            guard sums.list.total >= Int(limit.value), let old = before.providers[code] else { return nil }
            return census.isOld(sums.list, old.list) ? (code, sums.list.total) : nil
        }
        let words = same.sorted { ($1.size, $0.code) < ($0.size, $1.code) }
            .map { "\(census.provider($0.code)) \(NumberWords.whole($0.size))" }
        return words.isEmpty ? .passed : .found(CheckWords.counted(words, "provider", "providers"))
    }
}

extension CheckedCensus {
    /// Whether a provider's list is its old one, band by band or under a new date.
    fileprivate func isOld(_ list: WaitCounts, _ old: WaitCounts) -> Bool {
        guard list.total == old.total else { return false }
        return list.difference(from: old) == 0 || couldBeOld(list) && list.unknownClockStart == old.unknownClockStart
    }
}
