// The cohorts of milestones at every place of one census, as a policy lets them be seen.
import Statistics

extension MilestoneCohort {
    /// What is told of a cohort, in the order in which it is kept: everybody first, who is the sum of the others.
    static let columns: [@Sendable (MilestoneCohort) -> Int] = [
        { $0.size }, { $0.datedBy }, { $0.datedAfter }, { $0.datePassed }, { $0.undated },
    ]

    /// Those of `columns` that depend on the date of the milestone.
    static let columnsOfPlans = 1...2
}

extension Snapshot {
    /// The cohort of every milestone that was counted, for all treatment functions.
    ///
    /// `beside` is what is shown of the places themselves: on some days a cohort is everybody over 52 weeks, or the like, and
    /// then it is shown, or hidden, as that is. Two milestones may have the same cohort (52 weeks by 31 March and 65 weeks by
    /// 30 June): the later one shows as the earlier does how many they are, and how many have no plan.
    func milestones(
        beside cohorts: DisclosedCohorts, under policy: DisclosurePolicy
    ) -> [MilestoneTerms: DisclosedCells] {
        var disclosed: [MilestoneTerms: DisclosedCells] = [:]
        for terms in tally.milestones.terms {
            guard let wholes = MilestoneTable(terms, tally, directory: directory)?.wholes() else { continue }
            let same = Metric.milestonesWeeks.first { terms.isEverybody(over: $0, at: listing.census) }
            let twin = tally.milestones.terms.first { $0 < terms && $0.lastClockStart == terms.lastClockStart }
                .flatMap { disclosed[$0] }
            let columns = MilestoneCohort.columns.enumerated().map { number, count -> PlaceCells.Column in
                let sums = number == 0 ? [[1, 2, 3, 4]] : []
                if number == 0, let same { return .given(Metric.over(weeks: same).id, by: cohorts, sums: sums) }
                if let twin, !MilestoneCohort.columnsOfPlans.contains(number) {
                    return .given(number, by: twin, sums: sums)
                }
                return .published({ wholes[$0].map(count) ?? 0 }, sums: sums)
            }
            let cells = PlaceCells(wholes.keys.sortedByKindAndCode(), columns, directory: directory)
            disclosed[terms] = DisclosedCells(cells, under: policy)
        }
        return disclosed
    }
}

extension MilestoneTerms {
    /// Whether the cohort is everybody who has waited for more than so many weeks at a census.
    func isEverybody(over weeks: Int, at census: Day) -> Bool { census - lastClockStart == 7 * weeks + 1 }
}

extension Sequence where Element == Geography {
    /// In the order of the files.
    func sortedByKindAndCode() -> [Geography] { sorted { ($0.typeName, $0.code) < ($1.typeName, $1.code) } }
}
