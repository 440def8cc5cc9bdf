// The XmR chart: a series cut into segments, limits for each, and what the rules say of each point.

/// An XmR chart (individual values and moving ranges) after NHS England's Making Data Count.
///
/// Values are in the order of time and know no dates. A missing value and a break between two values end every run; a missing
/// value also gives no moving range. No rule looks across the start of a segment.
package struct ControlChart: Sendable {
    /// Larger values are refused, so that no sum or square of them overflows.
    package static let largestMagnitude = 1e100

    /// The stretch of a chart under one set of limits.
    package struct Segment: Hashable, Sendable {
        /// Positions of its values, missing ones included.
        package let positions: Range<Int>
        /// Values that are there.
        package let pointCount: Int
        /// How many of them, from the first, made the limits.
        package let basePointCount: Int
        /// Of the base points; `nil` without any.
        package let mean: Double?
        /// `nil` when no two base points stand beside one another: nothing is known of the variation, and nothing is judged.
        package let limits: ProcessLimits?
        /// How finely its values are known; 0 where they are exact.
        let resolution: Double

        /// Whether the limits are still to settle, with few points behind them.
        package var hasTrialLimits: Bool { limits != nil && pointCount < ControlChartSettings.settledPoints }
    }

    /// `nil` where one is missing.
    package let values: [Double?]
    /// In the order of time, at least one; together they hold every position.
    package let segments: [Segment]
    /// What holds of each value.
    package let signs: [PointSigns]

    /// The chart of a series.
    ///
    /// A segment begins at each position of `rebases`; at each of `breaks` a period is missing before the value.
    package init(
        _ values: [Double?], breaks: [Int] = [], rebases: [Int] = [], settings: ControlChartSettings = .init()
    ) throws(ControlChartError) {
        try Self.check(values, positions: breaks + rebases, settings)
        var signs = [PointSigns](repeating: [], count: values.count)
        for position in breaks { signs[position] = .followsBreak }
        var segments: [Segment] = []
        for positions in Self.stretches(of: values.count, from: rebases) {
            let segment = Segment(values, positions, settings)
            if let limits = segment.limits { Self.mark(values, segment, limits, &signs) }
            segments.append(segment)
        }
        self.values = values
        self.segments = segments
        self.signs = signs
    }

    /// Whether a value may stand in a chart: missing, or finite and not too large.
    package static func takes(_ value: Double?) -> Bool {
        guard let value else { return true }
        return value.magnitude <= largestMagnitude
    }

    /// The segment whose limits are in force.
    package var lastSegment: Segment { segments[segments.count - 1] }

    /// The position of the last value of the last segment; `nil` when all of its values are missing.
    package var lastPosition: Int? { lastSegment.positions.last { values[$0] != nil } }

    /// The label of a point; `nil` for a missing value and in a segment without limits.
    package func variation(at position: Int, _ direction: ImprovementDirection) -> Variation? {
        Variation(signs[position], direction)
    }

    /// The label of the last point; `nil` when nothing can be said of it.
    package func variation(_ direction: ImprovementDirection) -> Variation? {
        lastPosition.flatMap { variation(at: $0, direction) }
    }

    /// What the limits in force say of a target; `nil` without limits, or when neither way is better.
    package func assurance(target: Double, _ direction: ImprovementDirection) -> Assurance? {
        lastSegment.limits.flatMap { Assurance($0, target: target, direction) }
    }

    private static func check(
        _ values: [Double?], positions: [Int], _ settings: ControlChartSettings
    ) throws(ControlChartError) {
        if values.isEmpty { throw .noValues }
        if let points = settings.fixAfterPoints, points < ControlChartSettings.shortestBaseline {
            throw .baselineTooShort(points: points)
        }
        for position in positions where !values.indices.contains(position) { throw .noSuchPosition(position) }
        for position in values.indices where !takes(values[position]) { throw .unusableValue(position: position) }
    }

    private static func stretches(of count: Int, from rebases: [Int]) -> [Range<Int>] {
        if rebases.isEmpty { return [0..<count] }
        let starts = Set(rebases).union([0]).sorted()
        return zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
    }
}
