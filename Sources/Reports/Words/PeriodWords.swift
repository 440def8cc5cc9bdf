// Dates in the words of a report's rhythm: months of returns, or weeks of a list.
import Charts
package import WaitingList

/// How dates are written: a return's month by its name, anything else by its day.
package struct PeriodWords: Hashable, Sendable {
    /// Whether censuses are month ends; a day that is none is written as a day all the same.
    package var isMonthly: Bool

    package init(isMonthly: Bool) { self.isMonthly = isMonthly }

    /// `August 2025`, or `28 September 2025`.
    package func long(_ day: Day) -> String { isMonth(day) ? day.monthInWords : day.inWords }

    /// `Aug 2025`, or `28 Sept 2025`: for labels and tiles.
    package func short(_ day: Day) -> String {
        isMonth(day) ? ChartDay(day).monthWords : ChartDay(day).words
    }

    /// `July`, or `21 Sept`: the census before, where the year is plain.
    package func shortest(_ day: Day) -> String {
        isMonth(day) ? ChartDay(day).monthName : ChartDay(day).dayWords
    }

    /// `at the end of August 2025`, or `on 28 September 2025`.
    package func when(_ day: Day) -> String { isMonth(day) ? "at the end of \(long(day))" : "on \(long(day))" }

    /// `month` or `week`.
    package var period: String { isMonthly ? "month" : "week" }

    /// `in` a month, `on` a day.
    package var preposition: String { isMonthly ? "in" : "on" }

    private func isMonth(_ day: Day) -> Bool { isMonthly && day == day.lastOfMonth }
}

extension SnapshotListing {
    /// How its dates are written.
    package var periodWords: PeriodWords { PeriodWords(isMonthly: kind == .band) }
}
