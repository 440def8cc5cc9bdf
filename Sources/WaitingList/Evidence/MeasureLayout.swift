// Which values an extract of a census holds of each cohort, and in which order.
import Statistics

/// The order of the values of one place: those of all treatment functions, then a few of each line that it has.
///
/// Shares are not among them: they are worked out from the two counts that are shown, as `DisclosedCohorts` does. Extracts are
/// kept as bytes in this order: whoever changes it, or what a policy hides, raises the version of their format (`PackedMeasures`).
enum MeasureLayout {
    /// Of all treatment functions, in the order of `Metric.all`.
    static let ofAll: [Metric] = Metric.all.filter { $0.shownCounts == nil }
    /// Of each treatment function.
    static let ofLine: [Metric] = [.listSize, .withinEighteenWeeks, .over(weeks: 52), .medianWait]

    /// Where a metric stands among those of all treatment functions; `nil` for one that is worked out, or unknown.
    static func positionOfAll(_ id: String) -> Int? { positionsOfAll[id] }

    /// Where a metric stands among those of a treatment function; `nil` for one that is worked out, or not kept.
    static func positionOfLine(_ id: String) -> Int? { positionsOfLine[id] }

    private static let positionsOfAll = positions(ofAll)
    private static let positionsOfLine = positions(ofLine)

    private static func positions(_ metrics: [Metric]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: metrics.enumerated().map { ($0.element.id, $0.offset) })
    }
}

extension Metric {
    /// The counts by their ids of which this is a share; `nil` for any other metric.
    var shownCounts: (numerator: String, denominator: String)? {
        if case .share(let numerator, let denominator) = basis { return (numerator, denominator) }
        return nil
    }
}
