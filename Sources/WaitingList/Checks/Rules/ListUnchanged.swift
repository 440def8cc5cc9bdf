// A national list that has not changed at all is the old one under a new date.
import Statistics

extension DataCheck {
    /// Among millions of waits, weeks later, at least one is in another band.
    static let listUnchanged = DataCheck(
        "list-unchanged", .pathways(1), .hold,
        rule: { "the waiting list, by weeks waited, differs from the census before by at least \($0)" }
    ) { census, limit in
        guard let before = census.before else { return .noCensusBefore }
        guard census.now.size > 0 || before.size > 0 else { return .noList }
        let difference = census.now.england.list.difference(from: before.england.list)
        return difference >= Int(limit.value)
            ? .passed
            : .found("\(CheckWords.pathways(difference)) differ from the census of \(census.dateBefore)")
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
