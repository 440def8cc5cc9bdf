// What the rules found at one point.

/// Everything that holds of one point of a control chart; nothing for a missing value.
package struct PointSigns: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Above the upper process limit.
    package static let outsideHigh = PointSigns(rawValue: 1 << 0)
    /// Below the lower process limit.
    package static let outsideLow = PointSigns(rawValue: 1 << 1)
    /// In a rising trend.
    package static let trendHigh = PointSigns(rawValue: 1 << 2)
    /// In a falling trend.
    package static let trendLow = PointSigns(rawValue: 1 << 3)
    /// Flagged by two in three, above the mean.
    package static let twoInThreeHigh = PointSigns(rawValue: 1 << 4)
    /// Flagged by two in three, below the mean.
    package static let twoInThreeLow = PointSigns(rawValue: 1 << 5)
    /// In a shift above the mean.
    package static let shiftHigh = PointSigns(rawValue: 1 << 6)
    /// In a shift below the mean.
    package static let shiftLow = PointSigns(rawValue: 1 << 7)
    /// Within the limits, above the upper two-sigma line.
    package static let nearHigh = PointSigns(rawValue: 1 << 8)
    /// Within the limits, below the lower two-sigma line.
    package static let nearLow = PointSigns(rawValue: 1 << 9)
    /// The rules were applied: there is a value, and its segment has limits.
    package static let judged = PointSigns(rawValue: 1 << 10)
    /// A period is missing between the point before and this one.
    package static let followsBreak = PointSigns(rawValue: 1 << 11)

    /// Beyond a process limit.
    package var isOutside: Bool { !isDisjoint(with: [.outsideHigh, .outsideLow]) }
    /// Within the limits and beyond a two-sigma line.
    package var isNear: Bool { !isDisjoint(with: [.nearHigh, .nearLow]) }

    /// Every rule that flags the point, the weightiest first.
    package var rules: [SpecialCauseRule] {
        SpecialCauseRule.allCases.filter {
            !isDisjoint(with: Self.sign($0, isHigh: true).union(Self.sign($0, isHigh: false)))
        }
    }

    /// The rule that names the point, and whether high (above the mean, rising); `nil` for common cause.
    package var leading: (rule: SpecialCauseRule, isHigh: Bool)? {
        // In bits and without a loop: every point of a national release asks.
        if isDisjoint(with: .anyRule) { return nil }
        if isOutside { return (.outside, contains(.outsideHigh)) }
        if !isDisjoint(with: [.trendHigh, .trendLow]) { return (.trend, contains(.trendHigh)) }
        if !isDisjoint(with: [.twoInThreeHigh, .twoInThreeLow]) { return (.twoInThree, contains(.twoInThreeHigh)) }
        return (.shift, contains(.shiftHigh))
    }

    private static let anyRule = PointSigns(rawValue: 0xFF)

    /// The sign of a rule on one side.
    static func sign(_ rule: SpecialCauseRule, isHigh: Bool) -> PointSigns {
        switch rule {
        case .outside: isHigh ? .outsideHigh : .outsideLow
        case .trend: isHigh ? .trendHigh : .trendLow
        case .twoInThree: isHigh ? .twoInThreeHigh : .twoInThreeLow
        case .shift: isHigh ? .shiftHigh : .shiftLow
        }
    }
}
