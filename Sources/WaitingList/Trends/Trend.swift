// A measure through time: dates in order, values, and the periods that are missing.
import Statistics

/// A dated series of one measure.
package struct Trend: Hashable, Sendable {
    /// A date of the series.
    package struct Point: Hashable, Sendable {
        package let day: Day
        /// `nil` when it is not known, which is never 0.
        package let value: Double?

        package init(day: Day, value: Double?) {
            self.day = day
            self.value = value
        }
    }

    /// At least one, ascending, each day once.
    package let points: [Point]
    package let cadence: Cadence
    /// The due days between the first and the last date whose period has no date, ascending.
    package let missingPeriods: [Day]
    /// Dates of a regular series that are not due days.
    package let irregularDays: [Day]
    /// Positions before which a period is missing.
    let breaks: [Int]

    /// Dates in any order with a value each.
    package init(days: [Day], values: [Double?]) throws(TrendError) {
        guard days.count == values.count else {
            throw .differentLengths(days: days.count, values: values.count)
        }
        try self.init(zip(days, values).map(Point.init))
    }

    /// Points in any order.
    package init(_ unsorted: [Point]) throws(TrendError) {
        let points = unsorted.sorted { $0.day < $1.day }
        if points.isEmpty { throw .empty }
        for (point, next) in zip(points, points.dropFirst()) where point.day == next.day { throw .duplicate(point.day) }
        for point in points where !ControlChart.takes(point.value) { throw .unusableValue(point.day) }
        let days = points.map(\.day)
        let (cadence, grid) = Cadence.detect(days)
        let gaps = grid.map { Self.gaps($0, days) } ?? []
        self.points = points
        self.cadence = cadence
        breaks = gaps.map(\.position)
        missingPeriods = gaps.flatMap(\.days)
        irregularDays = grid.map { grid in days.filter { !grid.isDue($0) } } ?? []
    }

    private static func gaps(_ grid: PeriodGrid, _ days: [Day]) -> [(position: Int, days: [Day])] {
        let periods = days.map(grid.period)
        return periods.indices.dropFirst().compactMap { position in
            let missing = (periods[position - 1] + 1)..<periods[position]
            return missing.isEmpty ? nil : (position, missing.compactMap(grid.day))
        }
    }
}
