// Durations and dates in a settings file.

extension SettingsKind where Value == Duration {
    /// One number and its unit, `ms`, `s`, `min`, `h` or `d` (24 hours): `60s`, `15min`, `24h`.
    ///
    /// Never negative.
    package static var duration: SettingsKind {
        SettingsKind(expectation: "a duration such as 60s, 15min or 24h", placeholder: .zero) { duration($0.text) }
    }

    /// A duration within `range`; the message names the ends in the same units.
    package static func duration(in range: ClosedRange<Duration>) -> SettingsKind {
        let ends = "from \(text(range.lowerBound)) to \(text(range.upperBound))"
        return SettingsKind(expectation: "a duration \(ends)", placeholder: range.lowerBound) { written in
            duration(written.text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private static var units: [(name: String, milliseconds: Int64)] {
        [("d", 86_400_000), ("h", 3_600_000), ("min", 60_000), ("s", 1000), ("ms", 1)]
    }

    private static func duration(_ text: String) -> Duration? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = units.first { $0.name == text.dropFirst(digits.count) }
        guard let unit, let number = Int64(digits) else { return nil }
        let (milliseconds, overflow) = number.multipliedReportingOverflow(by: unit.milliseconds)
        return overflow ? nil : .milliseconds(milliseconds)
    }

    private static func text(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
        let unit = units.first { milliseconds % $0.milliseconds == 0 && milliseconds != 0 } ?? ("s", 1000)
        return "\(milliseconds / unit.milliseconds)\(unit.name)"
    }
}

/// A day as written in a settings file: it exists in the Gregorian calendar, and says nothing of a time zone.
package struct SettingsDate: Equatable, Hashable, Sendable {
    /// Four digits, 1000 to 9999.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to the last of the month.
    package let day: Int

    /// A day from its parts; whether it exists is the caller's to know, the `.date` kind checks it.
    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }
}

extension SettingsKind where Value == SettingsDate {
    /// A day of the calendar as `yyyy-mm-dd`, quoted or not.
    package static var date: SettingsKind {
        let placeholder = SettingsDate(year: 1970, month: 1, day: 1)
        return SettingsKind(expectation: "a date as yyyy-mm-dd", placeholder: placeholder) { date($0.text) }
    }

    private static func date(_ text: String) -> SettingsDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 45 || ($0 >= 48 && $0 <= 57) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard year >= 1000, (1...12).contains(month), (1...days[month - 1]).contains(day) else { return nil }
        return SettingsDate(year: year, month: month, day: day)
    }
}
