// Why a dated series cannot be charted.
package import Statistics

/// What is wrong with a dated series or with what is asked of it.
package enum TrendError: Error, Hashable, CustomStringConvertible {
    case empty
    case differentLengths(days: Int, values: Int)
    case duplicate(Day)
    /// A value is NaN, infinite or larger than `ControlChart.largestMagnitude`.
    case unusableValue(Day)
    /// A target is.
    case unusableTarget
    case chart(ControlChartError)

    package var description: String {
        switch self {
        case .empty: "the series has no dates"
        case .differentLengths(let days, let values): "there are \(days) dates and \(values) values"
        case .duplicate(let day): "the date \(day) occurs twice"
        case .unusableValue(let day): "the value of \(day) is not a finite number between -1e100 and 1e100"
        case .unusableTarget: "a target is not a finite number between -1e100 and 1e100"
        case .chart(let error): error.description
        }
    }
}
