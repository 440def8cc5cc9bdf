// The cohorts of milestones as rows of a series: their sizes, and the parts with and without a date to come in.
import WaitingList

extension CSVTable {
    /// The cohort at one census, of all treatment functions and of each at which somebody is in it.
    ///
    /// Measures are `milestone_52_weeks_2027_03_31` and, with the cohort as denominator, the same with `_dated_by`,
    /// `_dated_after`, `_date_passed` and `_undated`.
    static func cohortRows(_ milestone: DisclosedMilestone, _ census: DisclosedMilestone.Census) -> [[CSVValue]] {
        let terms = milestone.terms
        let id = "milestone_\(terms.weeks)_weeks_\("\(terms.date)".map { $0 == "-" ? "_" : "\($0)" }.joined())"
        return ([nil] + TreatmentFunction.all.map(\.code)).flatMap { line -> [[CSVValue]] in
            let size = census.measured(.size, treatmentFunction: line)
            if line != nil, size.value == 0 { return [] }
            return DisclosedMilestone.Part.allCases.map { part in
                let shown = census.measured(part, treatmentFunction: line)
                return [
                    .word(census.day.description), .word(milestone.place.typeName), .word(milestone.place.code),
                    .word(id + part.suffix), .word(line == nil ? "all" : "treatment_function"), .word(line ?? "all"),
                    .word(Metric.Unit.pathways.rawValue), CSVValue(shown.value), .word(shown.marker?.rawValue ?? ""),
                    part == .size ? .empty : CSVValue(shown.value), part == .size ? .empty : CSVValue(size.value),
                    .word(census.isRevised ? "t" : "f"), .word(census.isHeld ? "t" : "f"),
                ]
            }
        }
    }
}

extension DisclosedMilestone.Part {
    /// The end of its measure's id.
    fileprivate var suffix: String {
        switch self {
        case .size: ""
        case .datedBy: "_dated_by"
        case .datedAfter: "_dated_after"
        case .datePassed: "_date_passed"
        case .undated: "_undated"
        }
    }
}
