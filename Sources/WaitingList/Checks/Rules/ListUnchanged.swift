// A national list that has not changed at all is the old one under a new date.
import Statistics

extension DataCheck {
    /// Among millions of waits, weeks later, at least one is in another band.
    ///
    /// Waits of patients are worked out from clock starts, so that an old list under a new date fills other bands: what
    /// gives it away is that nobody joined it in the last week.
    static let listUnchanged = DataCheck(
        "list-unchanged", .pathways(1), .hold,
        rule: {
            """
            the waiting list, by weeks waited, differs from the census before by at least \($0), and a list of \
            patients has joiners
            """
        }
    ) { census, limit in
        guard let before = census.before else { return .noCensusBefore }
        guard census.now.size > 0 || before.size > 0 else { return .noList }
        if census.couldBeOld(census.now.england.list) {
            return .found(
                """
                nobody of \(CheckWords.pathways(census.now.size)) joined in the last week: perhaps the list of \
                \(census.dateBefore) under a new date
                """)
        }
        let difference = census.now.england.list.difference(from: before.england.list)
        return difference >= Int(limit.value)
            ? .passed
            : .found("\(CheckWords.pathways(difference)) differ from the census of \(census.dateBefore)")
    }
}

extension CheckedCensus {
    /// Whether a list of patients holds nobody whom the census before, a week old or more, could not have held.
    ///
    /// A list moved on by whole weeks, band by band, is one of these.
    func couldBeOld(_ list: WaitCounts) -> Bool {
        guard kind == .pathway, let previous, snapshot.listing.census - previous.listing.census >= 7 else {
            return false
        }
        return list.total > 0 && list.joinedInLastWeek == 0
    }
}

extension WaitCounts {
    /// Band by band, and with the unknown clock starts: how many counts one would have to change to make the other.
    func difference(from other: WaitCounts) -> Int {
        zip(bands.counts, other.bands.counts).reduce(abs(unknownClockStart - other.unknownClockStart)) {
            $0 + abs($1.0 - $1.1)
        }
    }
}
