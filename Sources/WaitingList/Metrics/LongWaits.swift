// How many pathways have waited over 18, 52, 65, 78 and 104 weeks.
import Statistics

extension Metric {
    /// The milestones of the elective recovery plan, and the standard, in weeks.
    package static let milestonesWeeks = [18, 52, 65, 78, 104]

    /// Waits of more than a number of weeks: over 52 weeks is 365 days and more.
    package static func over(weeks: Int) -> Metric {
        ofList("over_\(weeks)_weeks", "Over \(weeks) weeks", unit: .pathways, improvement: .decrease) {
            .count($0.bands.over(weeks: weeks))
        }
    }

    /// The share of the whole list that has waited over a year.
    package static let overFiftyTwoWeeksPerCent = ofList(
        "over_52_weeks_percent", "Over 52 weeks", unit: .perCent, improvement: .decrease
    ) {
        .share($0.bands.over(weeks: 52), of: $0.total)
    }
}
