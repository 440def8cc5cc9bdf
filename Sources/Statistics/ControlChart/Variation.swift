// The label of a point, and of a series: common cause, or which special cause.

/// What kind of variation a point shows; that of a series is its last point's.
package enum Variation: String, CaseIterable, Sendable {
    case commonCause = "common_cause"
    case improvementHigh = "improvement_high"
    case improvementLow = "improvement_low"
    case concernHigh = "concern_high"
    case concernLow = "concern_low"
    case neutralHigh = "neutral_high"
    case neutralLow = "neutral_low"

    /// The label of a point by the weightiest of its rules; `nil` for a missing value and in a segment without limits.
    package init?(_ signs: PointSigns, _ direction: ImprovementDirection) {
        guard signs.contains(.judged) else { return nil }
        guard let leading = signs.leading else {
            self = .commonCause
            return
        }
        self =
            switch (direction, leading.isHigh) {
            case (.increase, true): .improvementHigh
            case (.increase, false): .concernLow
            case (.decrease, true): .concernHigh
            case (.decrease, false): .improvementLow
            case (.neutral, true): .neutralHigh
            case (.neutral, false): .neutralLow
            }
    }

    /// The same without the side where good or bad says enough.
    package var pointType: PointType {
        switch self {
        case .commonCause: .commonCause
        case .improvementHigh, .improvementLow: .improvement
        case .concernHigh, .concernLow: .concern
        case .neutralHigh: .neutralHigh
        case .neutralLow: .neutralLow
        }
    }

    /// Whether above or rising; `nil` for common cause.
    package var isHigh: Bool? {
        switch self {
        case .commonCause: nil
        case .improvementHigh, .concernHigh, .neutralHigh: true
        case .improvementLow, .concernLow, .neutralLow: false
        }
    }
}

/// How a point is marked.
package enum PointType: String, CaseIterable, Sendable {
    case commonCause = "common_cause"
    case improvement = "special_cause_improvement"
    case concern = "special_cause_concern"
    case neutralHigh = "special_cause_neutral_high"
    case neutralLow = "special_cause_neutral_low"
}
