// A day on a time axis, with its own calendar arithmetic and its words.

/// A day of the Gregorian calendar.
package struct ChartDay: Hashable, Comparable, Sendable {
    /// 0 is 1 January 2000; days before it are negative.
    package var daysSince2000: Int

    package init(daysSince2000: Int) { self.daysSince2000 = daysSince2000 }

    /// The day of that name; a day or month beyond its range goes on into the next.
    package init(year: Int, month: Int, day: Int) {
        let monthsSinceMarch = month - 3
        let years = year + Self.floorDivision(monthsSinceMarch, 12)
        let months = monthsSinceMarch - Self.floorDivision(monthsSinceMarch, 12) * 12
        let leapDays = Self.floorDivision(years, 4) - Self.floorDivision(years, 100) + Self.floorDivision(years, 400)
        daysSince2000 = years * 365 + leapDays + (153 * months + 2) / 5 + day - 1 - Self.daysFromYear0
    }

    package static func < (first: Self, second: Self) -> Bool { first.daysSince2000 < second.daysSince2000 }

    /// Year, month from 1 to 12 and day from 1 to 31.
    package var civil: (year: Int, month: Int, day: Int) {
        let days = daysSince2000 + Self.daysFromYear0
        let era = Self.floorDivision(days, 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let months = (5 * dayOfYear + 2) / 153
        let month = months < 10 ? months + 3 : months - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * months + 2) / 5 + 1)
    }

    /// "Sept".
    package var monthName: String { Self.monthNames[civil.month - 1] }

    /// "Sept 2023".
    package var monthWords: String { "\(monthName) \(civil.year)" }

    /// "28 Sept 2025".
    package var words: String { "\(dayWords) \(civil.year)" }

    /// "28 Sept".
    package var dayWords: String { "\(civil.day) \(monthName)" }

    /// Three letters, for ticks.
    var monthTick: String { String(monthName.prefix(3)) }

    /// Days from 1 March of the year 0, where the arithmetic starts, to 1 January 2000.
    private static let daysFromYear0 = 730_425
    private static let monthNames = [
        "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ]

    private static func floorDivision(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
    }
}
