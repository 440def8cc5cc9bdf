// Days, bands and thresholds of a wait.
import Testing
import WaitingList

@Suite struct WaitTests {
    @Test(arguments: [
        (0, 0), (7, 0), (8, 1), (14, 1), (15, 2), (119, 16), (120, 17), (126, 17), (127, 18), (364, 51), (365, 52),
        (455, 64), (456, 65), (546, 77), (547, 78), (728, 103), (729, 104), (5000, 104),
    ])
    func `days fall in the published band`(days: Int, band: Int) throws {
        #expect(try #require(Wait(days: days)).band == band)
    }

    @Test(arguments: [(18, 126), (52, 364), (65, 455), (78, 546), (104, 728)])
    func `the last day of a week is still within`(weeks: Int, days: Int) throws {
        let last = try #require(Wait(days: days))
        let next = try #require(Wait(days: days + 1))
        #expect(last.isWithin(weeks: weeks) && !last.isOver(weeks: weeks))
        #expect(!next.isWithin(weeks: weeks) && next.isOver(weeks: weeks))
        #expect(next.band == weeks)
    }

    @Test func `day 0 is the clock start`() throws {
        let census = try #require(Day("2026-01-31"))
        #expect(Wait(clockStart: census, census: census)?.days == 0)
        #expect(Wait(clockStart: Day("2025-09-27"), census: census)?.days == 126)
    }

    @Test func `a clock start missing or after the census is unknown`() throws {
        let census = try #require(Day("2026-01-31"))
        #expect(Wait(clockStart: nil, census: census) == nil)
        #expect(Wait(clockStart: Day("2026-02-01"), census: census) == nil)
    }
}
