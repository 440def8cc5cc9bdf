// A provider's list seldom changes much from one census to the next.

extension DataCheck {
    /// Fewer pathways than this change by chance.
    private static let smallList = 500

    /// A quarter is several months' worth of change: a clinic moved, a system replaced, or a return cut short.
    static let providerListChange = DataCheck(
        "provider-list-change", .change(25), .warn,
        rule: {
            """
            no provider that had \(CheckWords.pathways(smallList)) or more has changed its list by more than \($0) since \
            the census before
            """
        }
    ) { census, limit in
        guard let before = census.before else { return .noCensusBefore }
        let changed = before.providers.compactMap { code, sums in
            Change(code: code, before: sums.list.total, now: census.now.size(of: code))
        }.filter { $0.before >= smallList && $0.now > 0 && limit.isExceeded(by: $0.size, of: $0.before) }
        let words = changed.sorted().map { change in
            """
            \(census.provider(change.code)) \(CheckWords.change(from: change.before, to: change.now)) to \
            \(NumberWords.whole(change.now))
            """
        }
        return words.isEmpty ? .passed : .found(CheckWords.counted(words, "provider", "providers"))
    }

    /// One provider's list then and now; the worst, by pathways, sorts first.
    private struct Change: Comparable {
        let code: String
        let before: Int
        let now: Int

        var size: Int { abs(now - before) }

        static func < (left: Change, right: Change) -> Bool {
            (right.size, left.code) < (left.size, right.code)
        }
    }
}
