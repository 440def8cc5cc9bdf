// The cadence of a series, found from its dates.

extension Cadence {
    /// The cadence of ascending days without duplicates, and when it is due; irregular without a grid.
    ///
    /// A cadence fits when each day has a period of its own, most days are due, and at least half the steps are to the next period;
    /// from weeks up also when every day is due and one step is to the next period, however many are missing elsewhere.
    static func detect(_ days: [Day]) -> (cadence: Cadence, grid: PeriodGrid?) {
        let candidates = grids(for: days).map { (cadence: $0, fit: Fit($1, days), grid: $1) }
        let found =
            candidates.first { $0.fit.isUsual }
            ?? candidates.first { $0.fit.isSparse && $0.cadence != .daily && $0.cadence != .workingDays }
        return found.map { ($0.cadence, $0.grid) } ?? (.irregular, nil)
    }

    /// The grid of each cadence that suits the days best, the shortest periods first.
    private static func grids(for days: [Day]) -> [(Cadence, PeriodGrid)] {
        let weekday = mostFrequent(days.map { PeriodGrid.floorRemainder($0.daysSince2000, by: 7) })
        let due = dueDayOfMonth(days)
        let months = days.map { PeriodGrid.month(nearest: $0, due: due) }
        func monthly(_ length: Int) -> PeriodGrid {
            .months(length: length, phase: mostFrequent(months.map { $0 % length }), day: due)
        }
        let regular: [(Cadence, PeriodGrid)] = [
            (.daily, .days(length: 1, phase: 0)), (.weekly, .days(length: 7, phase: weekday)), (.monthly, monthly(1)),
            (.quarterly, monthly(3)), (.yearly, monthly(12)),
        ]
        return hasWorkingDaysOnly(days) ? [(.workingDays, .workingDays)] + regular : regular
    }

    /// No Saturday or Sunday, though there was one.
    private static func hasWorkingDaysOnly(_ days: [Day]) -> Bool {
        let weeks = days.map { PeriodGrid.week(of: $0) }
        return weeks.first?.week != weeks.last?.week && weeks.allSatisfy { $0.weekday < 5 }
    }

    /// The day of the month on which most days fall, 31 for the last; that before others when as many do.
    private static func dueDayOfMonth(_ days: [Day]) -> Int {
        var fits = [Int](repeating: 0, count: 32)
        for day in days {
            let number = day.components.day
            // The last of a short month is due by any later number.
            for due in number...(day == day.lastOfMonth ? 31 : number) { fits[due] += 1 }
        }
        return (1...31).max { (fits[$0], $0) < (fits[$1], $1) } ?? 31
    }

    /// The lowest of those that occur most often.
    private static func mostFrequent(_ numbers: [Int]) -> Int {
        let counts = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    }
}

extension PeriodGrid {
    static func floorRemainder(_ number: Int, by divisor: Int) -> Int {
        number - floorDivide(number, by: divisor) * divisor
    }
}

/// How well a grid fits days.
private struct Fit {
    private let isDistinct: Bool
    private let steps: Int
    private let singleSteps: Int
    private let days: Int
    private let dueDays: Int

    init(_ grid: PeriodGrid, _ days: [Day]) {
        let periods = days.map(grid.period)
        let lengths = zip(periods, periods.dropFirst()).map { $1 - $0 }
        isDistinct = lengths.allSatisfy { $0 > 0 }
        steps = lengths.count
        singleSteps = lengths.count { $0 == 1 }
        self.days = days.count
        dueDays = days.count(where: grid.isDue)
    }

    var isUsual: Bool { isDistinct && steps > 0 && 2 * singleSteps >= steps && 2 * dueDays > days }
    var isSparse: Bool { isDistinct && singleSteps > 0 && dueDays == days }
}
