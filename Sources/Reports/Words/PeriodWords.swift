// Dates in the words of a report's rhythm: months of returns, or weeks of a list.
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
        let (year, month, date) = day.components
        return isMonth(day) ? "\(Self.months[month - 1]) \(year)" : "\(date) \(Self.months[month - 1]) \(year)"
    }

    /// `July`, or `21 Sept`: the census before, where the year is plain.
    package func shortest(_ day: Day) -> String {
        let (_, month, date) = day.components
        return isMonth(day) ? Self.months[month - 1] : "\(date) \(Self.months[month - 1])"
    }

    /// `at the end of August 2025`, or `on 28 September 2025`.
    package func when(_ day: Day) -> String { isMonth(day) ? "at the end of \(long(day))" : "on \(long(day))" }

    /// `month` or `week`.
    package var period: String { isMonthly ? "month" : "week" }

    /// `in` a month, `on` a day.
    package var preposition: String { isMonthly ? "in" : "on" }

    private func isMonth(_ day: Day) -> Bool { isMonthly && day == day.lastOfMonth }

    private static let months = [
        "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ]
}

extension SnapshotListing {
    /// How its dates are written.
    package var periodWords: PeriodWords { PeriodWords(isMonthly: kind == .band) }
}
