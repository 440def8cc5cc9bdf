// The cohorts of milestones at every place of one census, as a policy lets them be seen.
import Statistics

extension MilestoneCohort {
    /// What is told of a cohort, in the order in which it is kept: everybody first, who is the sum of the others.
    static let columns: [@Sendable (MilestoneCohort) -> Int] = [
        { $0.size }, { $0.datedBy }, { $0.datedAfter }, { $0.datePassed }, { $0.undated },
    ]
}

extension Snapshot {
    /// The cohort of every milestone that was counted, for all treatment functions.
    func milestones(under policy: DisclosurePolicy) -> [MilestoneTerms: DisclosedCells] {
        var disclosed: [MilestoneTerms: DisclosedCells] = [:]
        for terms in tally.milestones.terms {
            guard let table = MilestoneTable(terms, tally, directory: directory) else { continue }
            disclosed[terms] = DisclosedCells(PlaceCells(table.wholes(), directory: directory), under: policy)
        }
        return disclosed
    }
}

extension PlaceCells {
    /// Cohorts by place.
    fileprivate init(_ cohorts: [Geography: MilestoneCohort], directory: OrganisationDirectory) {
        let columns = MilestoneCohort.columns.enumerated().map { number, count in
            Column.published({ cohorts[$0].map(count) ?? 0 }, parts: number == 0 ? [1, 2, 3, 4] : [])
        }
        self.init(cohorts.keys.sortedByKindAndCode(), columns, directory: directory)
    }
}

extension Sequence where Element == Geography {
    /// In the order of the files.
    func sortedByKindAndCode() -> [Geography] { sorted { ($0.typeName, $0.code) < ($1.typeName, $1.code) } }
}
