// A day of the calendar, counted.

/// A day, by its number: day 0 is Monday, 1 January of the year 1.
package struct CivilDay: Equatable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since the first Monday; never negative.
    package let number: Int

    /// The years that a census may have.
    private static let years = 1900...2999

    init(number: Int) { self.number = number }

    /// Nil when it is not a day of the years 1900 to 2999 written `yyyy-mm-dd`.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), Self.years.contains(year)
        else { return nil }
        number = Self.number(year, month, day)
        if description != text { return nil }
    }

    package static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }

    /// The day so many days later, or earlier when negative.
    package func advanced(by days: Int) -> CivilDay { CivilDay(number: number + days) }

    /// `yyyy-mm-dd`.
    package var description: String {
        let (year, month, day) = parts
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// Year, month 1 to 12, day 1 to 31.
    var parts: (year: Int, month: Int, day: Int) {
        // Years counted from 1 March, so that the leap day comes last.
        let shifted = number + 306
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
    }

    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 306
    }
}
