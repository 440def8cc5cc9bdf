// Why no control chart can be drawn.

/// What is wrong with the input of a control chart; positions count from 0, sentences from 1.
package enum ControlChartError: Error, Hashable, CustomStringConvertible {
    case noValues
    /// A value is NaN, infinite or larger than `ControlChart.largestMagnitude`.
    case unusableValue(position: Int)
    /// Limits may be fixed after `ControlChartSettings.shortestBaseline` points at the earliest.
    case baselineTooShort(points: Int)
    /// A break or a rebase lies where no value is.
    case noSuchPosition(Int)

    package var description: String {
        switch self {
        case .noValues: "there are no values"
        case .unusableValue(let position): "value \(position + 1) is not a finite number between -1e100 and 1e100"
        case .baselineTooShort(let points):
            "limits cannot be fixed after \(points) points: at least \(ControlChartSettings.shortestBaseline) are needed"
        case .noSuchPosition(let position):
            "there is no value \(position + 1) at which a segment could start or a run break"
        }
    }
}
