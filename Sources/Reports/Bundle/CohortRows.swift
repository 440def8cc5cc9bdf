// The cohorts of milestones as rows of a series: their sizes, and the parts with and without a date to come in.
import WaitingList

extension CSVTable {
    /// What is told of a cohort: the end of the measure's id, and which part it is; the whole first.
    private static let cohortParts: [(suffix: String, part: @Sendable (MilestoneCohort) -> Int)] = [
        ("", { $0.size }), ("_dated_by", { $0.datedBy }), ("_dated_after", { $0.datedAfter }),
        ("_date_passed", { $0.datePassed }), ("_undated", { $0.undated }),
    ]

    /// The cohort at one census, of all treatment functions and of each at which somebody is in it.
    ///
    /// Measures are `milestone_52_weeks_2027_03_31` and, with the cohort as denominator, the same with `_dated_by`,
    /// `_dated_after`, `_date_passed` and `_undated`.
    static func cohortRows(_ geography: Geography, _ terms: MilestoneTerms, _ census: CensusCohort) -> [[CSVValue]] {
        let id = "milestone_\(terms.weeks)_weeks_\("\(terms.date)".map { $0 == "-" ? "_" : "\($0)" }.joined())"
        return ([nil] + TreatmentFunction.all.map(\.code)).flatMap { line -> [[CSVValue]] in
            let cohort = census.cohort.cohort(treatmentFunction: line)
            if line != nil, cohort.size == 0 { return [] }
            return cohortParts.map { suffix, part in
                let isWhole = suffix.isEmpty
                return [
                    .word(census.census.description), .word(geography.typeName), .word(geography.code),
                    .word(id + suffix), .word(line == nil ? "all" : "treatment_function"), .word(line ?? "all"),
                    .word(Metric.Unit.pathways.rawValue), .integer(part(cohort)), .word(""),
                    isWhole ? .empty : .integer(part(cohort)), isWhole ? .empty : .integer(cohort.size),
                    .word(census.isRevised ? "t" : "f"), .word(census.isHeld ? "t" : "f"),
                ]
            }
        }
    }
}
