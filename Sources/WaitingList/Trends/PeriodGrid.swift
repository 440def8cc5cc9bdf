// The days on which a regular series is due, numbered.

/// One due day a period, for ever in both directions; a day that is not due belongs to the nearest one.
enum PeriodGrid {
    /// Every so many days, one of them so many days after 1 January 2000.
    case days(length: Int, phase: Int)
    /// Monday to Friday.
    case workingDays
    /// Every so many months, one of them `phase` months after January of year 0; on that day, or the last of a shorter month.
    case months(length: Int, phase: Int, day: Int)

    /// The number of the period that a day belongs to; a Saturday or Sunday goes with the Friday before.
    func period(of day: Day) -> Int {
        switch self {
        case .days(let length, let phase):
            return Self.floorDivide(day.daysSince2000 - phase + (length - 1) / 2, by: length)
        case .workingDays:
            let (week, weekday) = Self.week(of: day)
            return week * 5 + min(weekday, 4)
        case .months(let length, let phase, let due):
            return Self.floorDivide(Self.month(nearest: day, due: due) - phase + (length - 1) / 2, by: length)
        }
    }

    /// The due day of a period; `nil` beyond the year 9999.
    func day(of period: Int) -> Day? {
        switch self {
        case .days(let length, let phase): return Day(daysSince2000: phase + period * length)
        case .workingDays:
            let week = Self.floorDivide(period, by: 5)
            return Day(daysSince2000: week * 7 + period - week * 5 - Self.daysFromMonday)
        case .months(let length, let phase, let due):
            let month = phase + period * length
            let year = Self.floorDivide(month, by: 12)
            guard let first = Day(year: year, month: month - year * 12 + 1, day: 1) else { return nil }
            return Day(daysSince2000: first.daysSince2000 + min(due, first.lastOfMonth.components.day) - 1)
        }
    }

    /// Whether a series is due on a day.
    func isDue(_ day: Day) -> Bool { self.day(of: period(of: day)) == day }

    /// Week and weekday, Monday being 0.
    static func week(of day: Day) -> (week: Int, weekday: Int) {
        let days = day.daysSince2000 + daysFromMonday
        let week = floorDivide(days, by: 7)
        return (week, days - week * 7)
    }

    /// Months since January of year 0, of the month whose due day is about the nearest.
    static func month(nearest day: Day, due: Int) -> Int {
        let (year, month, _) = Day(daysSince2000: day.daysSince2000 + 15 - due).components
        return year * 12 + month - 1
    }

    /// 1 January 2000 was a Saturday.
    private static let daysFromMonday = 5

    static func floorDivide(_ number: Int, by divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
}
