// The rules of an XmR chart, applied to one segment from left to right.

extension ControlChart {
    /// Marks the points of one segment.
    static func mark(
        _ values: [Double?], _ segment: Segment, _ limits: ProcessLimits, _ signs: inout [PointSigns]
    ) {
        var runs = OpenRuns()
        let positions = segment.positions
        let slack = ProcessLimits.slack(positions.reduce(limits.mean.magnitude) { max($0, values[$1]?.magnitude ?? 0) })
        let nearMean = segment.resolution / 2 + slack
        let mean = (lower: limits.mean - nearMean, upper: limits.mean + nearMean)
        let lines = (lower: limits.lower - slack, upper: limits.upper + slack)
        let twoSigma = (lower: limits.lowerTwoSigma - slack, upper: limits.upperTwoSigma + slack)
        for position in positions {
            guard let value = values[position] else {
                runs = OpenRuns()
                continue
            }
            var sign = signs[position].union(.judged)
            if sign.contains(.followsBreak) { runs = OpenRuns() }
            runs.extend(by: value, mean)
            if value > lines.upper {
                sign.insert(.outsideHigh)
            } else if value < lines.lower {
                sign.insert(.outsideLow)
            } else if value > twoSigma.upper {
                sign.insert(.nearHigh)
            } else if value < twoSigma.lower {
                sign.insert(.nearLow)
            }
            signs[position] = sign
            runs.mark(upTo: position, &signs)
        }
    }
}

/// The runs that end with the point that was looked at last, in points.
private struct OpenRuns {
    private var above = 0
    private var below = 0
    private var rising = 0
    private var falling = 0
    private var before: Double?

    /// Between the two bounds of the mean a value lies on it.
    mutating func extend(by value: Double, _ mean: (lower: Double, upper: Double)) {
        above = value > mean.upper ? above + 1 : 0
        below = value < mean.lower ? below + 1 : 0
        if let before {
            rising = value > before ? rising + 1 : 1
            falling = value < before ? falling + 1 : 1
        } else {
            rising = 1
            falling = 1
        }
        before = value
    }

    /// Flags what the runs name, up to and with the point that they end with.
    func mark(upTo position: Int, _ signs: inout [PointSigns]) {
        flag(above, .shiftHigh, upTo: position, &signs)
        flag(below, .shiftLow, upTo: position, &signs)
        // The later direction replaces the earlier one where a rise turns into a fall, or a fall into a rise.
        flag(rising, .trendHigh, replacing: .trendLow, upTo: position, &signs)
        flag(falling, .trendLow, replacing: .trendHigh, upTo: position, &signs)
        if above >= 3 { flagTwoInThree(.nearHigh, .twoInThreeHigh, upTo: position, &signs) }
        if below >= 3 { flagTwoInThree(.nearLow, .twoInThreeLow, upTo: position, &signs) }
    }

    private func flag(
        _ length: Int, _ sign: PointSigns, replacing other: PointSigns = [], upTo position: Int,
        _ signs: inout [PointSigns]
    ) {
        guard length >= SpecialCauseRule.runLength else { return }
        // A run is flagged whole when it becomes one, then point by point.
        let first = length == SpecialCauseRule.runLength ? position - length + 1 : position
        for index in first...position { signs[index] = signs[index].subtracting(other).union(sign) }
    }

    private func flagTwoInThree(
        _ near: PointSigns, _ sign: PointSigns, upTo position: Int, _ signs: inout [PointSigns]
    ) {
        let three = (position - 2)...position
        var nearCount = 0
        for index in three where signs[index].contains(near) { nearCount += 1 }
        guard nearCount >= 2 else { return }
        for index in three where signs[index].contains(near) { signs[index].insert(sign) }
    }
}
