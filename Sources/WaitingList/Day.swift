// A calendar day, without a clock or a time zone.

/// A day of the proleptic Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1 January 2000, as PostgreSQL counts them.
    package var daysSince2000: Int

    package init(daysSince2000: Int) {
        self.daysSince2000 = daysSince2000
    }

    /// A day from its parts; `nil` when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= Self.length(ofMonth: month, year: year) else { return nil }
        daysSince2000 = Self.days(year: year, month: month, day: day)
    }

    /// A day from `yyyy-mm-dd`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { "0" <= $0 && $0 <= "9" } }) else {
            return nil
        }
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month 1 to 12 and day of the month.
    package var components: (year: Int, month: Int, day: Int) { Self.civil(daysSince2000) }

    /// `yyyy-mm-dd`.
    package var description: String {
        let (year, month, day) = components
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// The first day of this day's month.
    package var firstOfMonth: Day { Day(daysSince2000: daysSince2000 - components.day + 1) }

    /// The last day of this day's month.
    package var lastOfMonth: Day {
        let (year, month, day) = components
        return Day(daysSince2000: daysSince2000 - day + Self.length(ofMonth: month, year: year))
    }

    package static func < (left: Day, right: Day) -> Bool { left.daysSince2000 < right.daysSince2000 }

    /// Days from one day to another; negative when `right` is later.
    package static func - (left: Day, right: Day) -> Int { left.daysSince2000 - right.daysSince2000 }
}

extension Day {
    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 2000-01-01, counted from 1 March of year 0 in eras of 400 years ("days_from_civil", Howard Hinnant).
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysTo2000
    }

    /// The reverse of `days` ("civil_from_days").
    private static func civil(_ daysSince2000: Int) -> (year: Int, month: Int, day: Int) {
        let days = daysSince2000 + daysTo2000
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// From 0000-03-01 to 2000-01-01.
    private static let daysTo2000 = 730_425

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
