// Made-up series for samples over time.

import Foundation

@testable import Charts

/// Values of consecutive months or weeks.
enum SampleSeries {
    static func months(from year: Int, _ month: Int, _ values: [Double?], marker: String? = nil) -> [ChartPoint] {
        values.enumerated().map { place, value in
            let day = ChartDay(daysSince2000: ChartDay(year: year, month: month + place + 1, day: 1).daysSince2000 - 1)
            return ChartPoint(day: day, value: value, marker: value == nil ? marker : nil)
        }
    }

    static func weeks(from day: ChartDay, _ values: [Double?], marker: String? = nil) -> [ChartPoint] {
        values.enumerated().map { place, value in
            let day = ChartDay(daysSince2000: day.daysSince2000 + 7 * place)
            return ChartPoint(day: day, value: value, marker: value == nil ? marker : nil)
        }
    }

    /// Monthly values on straight lines between knots, each a month counted from 0 and its value.
    static func between(_ knots: [(Int, Double)]) -> [Double] {
        var values: [Double] = []
        for (from, to) in zip(knots, knots.dropFirst()) {
            let slope = (to.1 - from.1) / Double(to.0 - from.0)
            values += (from.0..<to.0).map { month -> Double in from.1 + slope * Double(month - from.0) }
        }
        return values + knots.suffix(1).map(\.1)
    }

    /// April 2019 to August 2025, as in a national report: per cent within 18 weeks.
    static let within18Weeks = months(
        from: 2019, 4,
        between([
            (0, 86.5), (8, 83.7), (10, 83.2), (12, 71.3), (15, 46.8), (18, 65.5), (20, 67.8), (23, 64.4), (26, 68.8),
            (32, 63.8), (38, 62.2), (44, 58), (50, 59.2), (56, 56.6), (68, 58.9), (74, 61.5), (76, 61),
        ]))
    /// April 2019 to August 2025: pathways over 52 weeks.
    static let over52Weeks = months(
        from: 2019, 4,
        between([
            (0, 1_000), (10, 2_000), (13, 26_000), (16, 111_000), (20, 224_000), (23, 436_000), (26, 305_000),
            (33, 311_000), (41, 401_000), (47, 360_000), (52, 397_000), (64, 283_000), (68, 201_000), (71, 180_000),
            (73, 197_000), (76, 191_500),
        ]))
    /// April 2019 to August 2025: all pathways.
    static let total = months(
        from: 2019, 4,
        between([
            (0, 4.25e6), (8, 4.42e6), (10, 4.57e6), (12, 3.94e6), (13, 3.83e6), (17, 4.35e6), (23, 4.95e6),
            (32, 6.07e6), (41, 7.07e6), (53, 7.77e6), (59, 7.54e6), (64, 7.63e6), (73, 7.36e6), (76, 7.415e6),
        ]))
    static let march2026 = ChartDay(year: 2026, month: 3, day: 31)
    static let lockdown = ChartEvent(day: ChartDay(year: 2020, month: 3, day: 23), text: "First COVID-19 lockdown")
}
