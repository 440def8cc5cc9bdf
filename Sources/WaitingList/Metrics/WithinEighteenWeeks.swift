// How many pathways are within the 18-week standard.
import Statistics

extension Metric {
    /// Waits of at most 126 days: bands 0 to 17.
    package static let withinEighteenWeeks = ofList(
        "within_18_weeks", "Within 18 weeks", unit: .pathways, improvement: .increase
    ) {
        .count($0.bands.within(weeks: 18))
    }

    /// Their share of the whole list, to which the standard of 92 % applies (NHS Constitution).
    package static let withinEighteenWeeksPerCent = ofList(
        "within_18_weeks_percent", "Within 18 weeks", unit: .perCent, improvement: .increase
    ) {
        .share($0.bands.within(weeks: 18), of: $0.total)
    }
}
