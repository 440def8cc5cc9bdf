// Days to dates and back over centuries, and their words.

import Testing

@testable import Charts

@Suite struct ChartDayTests {
    @Test(arguments: [
        (2000, 1, 1, 0), (1999, 12, 31, -1), (2000, 2, 29, 59), (2000, 3, 1, 60), (2025, 8, 31, 9_374),
        (1970, 1, 1, -10_957),
    ])
    func `a date is so many days from 1 January 2000`(year: Int, month: Int, day: Int, days: Int) {
        #expect(ChartDay(year: year, month: month, day: day).daysSince2000 == days)
    }

    @Test func `each day of eight centuries is the one after the day before it`() {
        var before = ChartDay(year: 1599, month: 12, day: 31).civil
        for days in ChartDay(year: 1600, month: 1, day: 1)
            .daysSince2000...ChartDay(year: 2400, month: 12, day: 31).daysSince2000
        {
            let day = ChartDay(daysSince2000: days)
            let (year, month, number) = day.civil
            let isNext =
                (year, month, number) == (before.year, before.month, before.day + 1)
                || (year, month, number) == (before.year, before.month + 1, 1)
                || (year, month, number) == (before.year + 1, 1, 1) && before.month == 12
            #expect(isNext && number <= 31 && ChartDay(year: year, month: month, day: number) == day)
            before = (year, month, number)
        }
    }

    @Test func `a month beyond the year goes on into the next`() {
        #expect(ChartDay(year: 2025, month: 13, day: 1) == ChartDay(year: 2026, month: 1, day: 1))
        #expect(ChartDay(year: 2025, month: 0, day: 1) == ChartDay(year: 2024, month: 12, day: 1))
    }

    @Test func `words are short and British`() {
        let day = ChartDay(year: 2025, month: 9, day: 28)
        #expect([day.words, day.monthWords, day.dayWords] == ["28 Sept 2025", "Sept 2025", "28 Sept"])
        #expect(day.monthTick == "Sep")
    }
}
