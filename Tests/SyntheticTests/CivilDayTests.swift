// Days of the calendar: read, written and counted.
import Synthetic
import Testing

@Suite struct CivilDayTests {
    @Test(arguments: ["2026-01-25", "2024-02-29", "2000-02-29", "1900-03-01", "2999-12-31", "1900-01-01"])
    func `a day is written as it was read`(text: String) throws {
        #expect(try #require(CivilDay(text)).description == text)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-25", "26-01-25", "2026-01-25 ",
        "1899-12-31", "3000-01-01", "2026/01/25", "+026-01-25", "today", "",
    ])
    func `what is no day, or out of range, is refused`(text: String) {
        #expect(CivilDay(text) == nil)
    }

    @Test func `days follow each other through four hundred years`() throws {
        let first = try #require(CivilDay("1900-01-01"))
        let last = try #require(CivilDay("2300-01-01"))
        #expect(last.number - first.number == 146_097)
        for text in ["1999-12-31", "2000-02-28", "2000-02-29", "2100-02-28", "2023-12-31"] {
            let day = try #require(CivilDay(text))
            let next = day.advanced(by: 1)
            #expect(CivilDay(next.description) == next && next > day)
        }
    }

    @Test func `the twenty-fifth of January 2026 is a Sunday`() throws {
        #expect(try #require(CivilDay("2026-01-25")).number % 7 == 6)
    }
}
