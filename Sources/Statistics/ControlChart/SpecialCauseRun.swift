// The run of points that a rule names.

/// The points for which a rule names one of them, as far back as they reach.
package struct SpecialCauseRun: Hashable, Sendable {
    package let rule: SpecialCauseRule
    /// Above the mean, or rising.
    package let isHigh: Bool
    /// From the first point of the run to the point that was asked about.
    package let positions: ClosedRange<Int>
}

extension ControlChart {
    /// The run behind a point's label; `nil` for common cause.
    ///
    /// Outside: the consecutive points beyond the same limit. Shift: those on the same side of the mean. Trend: those that rise,
    /// or fall. Two in three: from the first of the flagged points that have at most one other between them.
    package func run(at position: Int) -> SpecialCauseRun? {
        guard let (rule, isHigh) = signs[position].leading else { return nil }
        let first =
            switch rule {
            case .outside, .shift: firstFlagged(PointSigns.sign(rule, isHigh: isHigh), upTo: position)
            case .trend: firstOfTrend(isHigh: isHigh, upTo: position)
            case .twoInThree: firstOfTwoInThree(isHigh: isHigh, upTo: position)
            }
        return SpecialCauseRun(rule: rule, isHigh: isHigh, positions: first...position)
    }

    /// The shift that reaches to the last point of the last segment, whatever rule names that point.
    package var openShift: SpecialCauseRun? {
        guard let last = lastPosition else { return nil }
        for isHigh in [true, false] {
            let sign = PointSigns.sign(.shift, isHigh: isHigh)
            guard signs[last].contains(sign) else { continue }
            return SpecialCauseRun(rule: .shift, isHigh: isHigh, positions: firstFlagged(sign, upTo: last)...last)
        }
        return nil
    }

    /// Whether a value and the one before belong to one segment with nothing missing between.
    func followsOn(_ position: Int) -> Bool {
        position > 0 && values[position] != nil && values[position - 1] != nil
            && !signs[position].contains(.followsBreak)
            && !segments.contains { $0.positions.lowerBound == position }
    }

    private func firstFlagged(_ sign: PointSigns, upTo position: Int) -> Int {
        var first = position
        while followsOn(first), signs[first - 1].contains(sign) { first -= 1 }
        return first
    }

    private func firstOfTrend(isHigh: Bool, upTo position: Int) -> Int {
        var first = position
        while followsOn(first), let before = values[first - 1], let value = values[first],
            isHigh ? before < value : before > value
        {
            first -= 1
        }
        return first
    }

    private func firstOfTwoInThree(isHigh: Bool, upTo position: Int) -> Int {
        let sign = PointSigns.sign(.twoInThree, isHigh: isHigh)
        var first = position
        while let earlier = [first - 1, first - 2].first(where: { $0 >= 0 && signs[$0].contains(sign) }),
            ((earlier + 1)...first).allSatisfy({ followsOn($0) && isOnSide($0, isHigh: isHigh) })
        {
            first = earlier
        }
        return first
    }

    private func isOnSide(_ position: Int, isHigh: Bool) -> Bool {
        guard let value = values[position],
            let segment = segments.first(where: { $0.positions.contains(position) }), let mean = segment.mean
        else { return false }
        let nearMean = segment.resolution / 2
        return isHigh ? value > mean + nearMean : value < mean - nearMean
    }
}
