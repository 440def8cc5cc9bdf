// Weekly series for tests, from plain numbers.
import Statistics
import Testing
import WaitingList

/// A value every Sunday from 5 January 2025.
enum WeeklySeries {
    /// Mean 10, moving ranges 2: limits 4.68 and 15.32, if fixed.
    static let base: [Double?] = [11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9]

    static func day(_ week: Int) throws -> Day {
        Day(daysSince2000: try #require(Day("2025-01-05")).daysSince2000 + 7 * week)
    }

    static func trend(_ values: [Double?]) throws -> Trend {
        try Trend(values.enumerated().map { Trend.Point(day: try day($0), value: $1) })
    }

    /// The chart of a tail behind twelve points that fix the limits.
    static func chart(_ tail: [Double?], _ settings: TrendSettings) throws -> TrendChart {
        var settings = settings
        settings.limits.fixAfterPoints = 12
        return try TrendChart(try trend(base + tail), settings)
    }
}
