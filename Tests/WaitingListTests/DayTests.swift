// Calendar days: round trips, refusals, month ends.
import Testing
import WaitingList

@Suite struct DayTests {
    @Test(arguments: [
        ("2000-01-01", 0), ("1999-12-31", -1), ("2000-02-29", 59), ("2000-03-01", 60), ("2026-01-31", 9527),
        ("1900-03-01", -36465), ("9999-12-31", 2_921_939),
    ])
    func `a day is counted from 2000`(text: String, days: Int) throws {
        let day = try #require(Day(text))
        #expect(day.daysSince2000 == days)
        #expect(day.description == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "26-01-01", "2026-1-1", "2026-01-01 ",
        "+026-01-01", "", "31/01/2026",
    ])
    func `what is not a day is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `every day of 400 years has the parts it was made of`() throws {
        let first = try #require(Day("1900-01-01")).daysSince2000
        for number in first..<first + 146_097 {
            let (year, month, day) = Day(daysSince2000: number).components
            #expect(Day(year: year, month: month, day: day)?.daysSince2000 == number)
        }
    }

    @Test func `a month has a first and a last day`() throws {
        let day = try #require(Day("2024-02-10"))
        #expect(day.firstOfMonth.description == "2024-02-01")
        #expect(day.lastOfMonth.description == "2024-02-29")
        #expect(try #require(Day("2025-12-31")).lastOfMonth.description == "2025-12-31")
    }
}
