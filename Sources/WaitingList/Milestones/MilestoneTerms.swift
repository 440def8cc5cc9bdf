// What a milestone asks, and who is at risk of missing it.

/// What a milestone asks: that on a day nobody waits longer than some weeks.
///
/// Everybody whose wait would be over the threshold on that day belongs to its cohort: clock starts up to
/// `lastClockStart`. The cohort is closed: nobody who starts to wait later joins it.
package struct MilestoneTerms: Hashable, Sendable {
    /// The threshold; waits of exactly so many weeks are not over it.
    package let weeks: Int
    /// The day on which nobody is to be over the threshold.
    package let date: Day

    package init(weeks: Int, date: Day) {
        self.weeks = weeks
        self.date = date
    }

    /// The thresholds that may be configured, in weeks.
    package static let possibleWeeks = 1...520
    /// The same in words: `1 to 520 weeks`.
    package static let possibleWords = "\(possibleWeeks.lowerBound) to \(possibleWeeks.upperBound) weeks"

    /// The shortest wait that is over the threshold, in days: 365 for 52 weeks, as `Wait.isOver` has it.
    package var overDays: Int { 7 * weeks + 1 }

    /// The latest clock start in the cohort: the date less `overDays`.
    package var lastClockStart: Day { Day(daysSince2000: date.daysSince2000 - overDays) }
}

extension MilestoneTerms: Comparable {
    /// By date, then by threshold.
    package static func < (left: MilestoneTerms, right: MilestoneTerms) -> Bool {
        (left.date, left.weeks) < (right.date, right.weeks)
    }
}

extension MilestoneTerms: CustomStringConvertible {
    /// `over 52 weeks on 2027-03-31`.
    package var description: String { "over \(weeks) weeks on \(date)" }
}
