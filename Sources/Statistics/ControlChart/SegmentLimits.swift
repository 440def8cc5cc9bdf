// The limits of one segment, from its base points.

extension ControlChart.Segment {
    init(_ values: [Double?], _ positions: Range<Int>, _ settings: ControlChartSettings) {
        let base = BasePoints(values, positions, most: settings.fixAfterPoints ?? .max)
        let ranges = MovingRanges(values, positions.lowerBound..<base.end)
        let screened = settings.screensOutliers ? ranges.screened(values) : ranges
        let mean = base.mean
        self.positions = positions
        pointCount = base.count + values[base.end..<positions.upperBound].count { $0 != nil }
        basePointCount = base.count
        self.mean = mean
        // 0 is shown as 0 whatever is rounded, so that a series of zeros is known to stand still.
        let resolution = values[positions].allSatisfy { ($0 ?? 0) == 0 } ? 0 : settings.resolution
        self.resolution = resolution
        limits = mean.flatMap { mean in
            screened.mean.map { ProcessLimits(mean: mean, meanMovingRange: max($0, resolution)) }
        }
    }
}

/// The first points of a segment, which make its limits.
private struct BasePoints {
    private(set) var count = 0
    /// The position after the last of them.
    private(set) var end: Int
    private var first = 0.0
    private var sumOfDifferences = 0.0

    init(_ values: [Double?], _ positions: Range<Int>, most: Int) {
        end = positions.upperBound
        for position in positions {
            guard let value = values[position] else { continue }
            if count == 0 { first = value }
            sumOfDifferences += value - first
            count += 1
            if count == most {
                end = position + 1
                return
            }
        }
    }

    /// Summed as differences from the first, so that the mean of equal values is that value to the last bit.
    var mean: Double? { count == 0 ? nil : first + sumOfDifferences / Double(count) }
}

/// The differences between neighbours among the base points.
///
/// Neighbours are those of the data, as in the reference implementations: a missing value has none, and over a period that has
/// no row the difference counts.
private struct MovingRanges {
    private var sum = 0.0
    private var count = 0
    private let positions: Range<Int>

    /// Those below a bound.
    init(_ values: [Double?], _ positions: Range<Int>, below bound: Double = .infinity) {
        self.positions = positions
        var before: Double?
        for position in positions {
            let value = values[position]
            if let value, let before {
                let range = (value - before).magnitude
                if range < bound {
                    sum += range
                    count += 1
                }
            }
            before = value
        }
    }

    /// `nil` when no two points follow one another.
    var mean: Double? { count == 0 ? nil : sum / Double(count) }

    /// One pass of screening.
    ///
    /// The smallest range is never above the mean, so something is always kept unless every range is 0; then all stay.
    func screened(_ values: [Double?]) -> MovingRanges {
        guard let mean, mean > 0 else { return self }
        let bound = ProcessLimits.screen * mean
        return MovingRanges(values, positions, below: bound - ProcessLimits.slack(bound))
    }
}
