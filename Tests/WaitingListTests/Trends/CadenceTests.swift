// Cadences, the periods missing from them, and dates that do not fit.
import Testing
import WaitingList

@Suite struct CadenceTests {
    private func trend(_ texts: [String]) throws -> Trend {
        let days = try texts.map { try #require(Day($0)) }
        return try Trend(days: days, values: days.map { Double($0.daysSince2000) })
    }

    private static let samples: [(Cadence, days: [String], missing: [String], irregular: [String])] = [
        (.daily, ["2026-01-30", "2026-01-31", "2026-02-01", "2026-02-03"], ["2026-02-02"], []),
        (.daily, ["2026-01-05", "2026-01-06", "2026-01-08", "2026-01-09"], ["2026-01-07"], []),
        (
            .workingDays, ["2026-01-08", "2026-01-09", "2026-01-12", "2026-01-13", "2026-01-15", "2026-01-16"],
            ["2026-01-14"], []
        ),
        (.weekly, ["2025-12-28", "2026-01-04", "2026-01-25", "2026-02-01"], ["2026-01-11", "2026-01-18"], []),
        // A census a day late is that week's, and nothing is missing.
        (.weekly, ["2026-01-04", "2026-01-12", "2026-01-18", "2026-01-25"], [], ["2026-01-12"]),
        // More weeks missing than there: still weeks, by the two that follow one another.
        (.weekly, ["2026-01-04", "2026-01-18", "2026-02-01", "2026-02-08"], ["2026-01-11", "2026-01-25"], []),
        (.monthly, ["2025-12-31", "2026-01-31", "2026-02-28", "2026-04-30"], ["2026-03-31"], []),
        (.monthly, ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"], [], []),
        (.monthly, ["2025-11-01", "2025-12-01", "2026-02-01", "2026-03-01"], ["2026-01-01"], []),
        (.monthly, ["2026-01-30", "2026-02-28", "2026-03-30", "2026-05-30"], ["2026-04-30"], []),
        // The month's end on its last working day, and a return that came on the first of the next month.
        (
            .monthly, ["2026-01-31", "2026-02-27", "2026-03-31", "2026-05-01", "2026-05-31"], [],
            ["2026-02-27", "2026-05-01"]
        ),
        (.quarterly, ["2025-03-31", "2025-06-30", "2025-12-31", "2026-03-31"], ["2025-09-30"], []),
        (.yearly, ["2021-03-31", "2022-03-31", "2023-03-31", "2025-03-31"], ["2024-03-31"], []),
        (.irregular, ["2026-01-01", "2026-01-04", "2026-01-20", "2026-03-02", "2026-07-19"], [], []),
        (.irregular, ["2026-01-04", "2026-01-18", "2026-02-01"], [], []),
        (.irregular, ["2026-01-04"], [], []),
    ]

    @Test(arguments: samples)
    func `dates tell the cadence`(cadence: Cadence, days: [String], missing: [String], irregular: [String]) throws {
        let found = try trend(days)
        #expect(found.cadence == cadence)
        #expect(found.missingPeriods.map(\.description) == missing)
        #expect(found.irregularDays.map(\.description) == irregular)
    }

    @Test func `every day of a cadence is its own, before 2000 too`() throws {
        for first in [-800_00, -3, 0, 9000] {
            for (length, cadence) in [(1, Cadence.daily), (7, .weekly)] {
                let days = (0..<40).filter { $0 % 11 != 5 }.map { Day(daysSince2000: first + $0 * length) }
                let found = try Trend(days: days, values: days.map { _ in 1 })
                #expect(found.cadence == cadence)
                #expect(found.missingPeriods.map { $0.daysSince2000 - first } == [5, 16, 27, 38].map { $0 * length })
                #expect(found.irregularDays == [])
            }
        }
    }
}
