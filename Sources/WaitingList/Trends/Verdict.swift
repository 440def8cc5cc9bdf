// What a control chart says of a measure: the one value from which words, colours and icons come.
package import Statistics

/// The verdict on a trend.
///
/// Headline, tile, icon, alternative text and mail are all put into words from this value alone, so that they cannot disagree.
package struct Verdict: Hashable, Sendable {
    /// What to tell a reader.
    package enum Kind: String, CaseIterable, Sendable {
        case commonCause = "common_cause"
        case improvement
        case concern
        case neutralHigh = "neutral_high"
        case neutralLow = "neutral_low"
        /// Too few points, or none that follow one another.
        case notEnough = "not_enough"
    }

    /// The points that the rule names.
    package struct Run: Hashable, Sendable {
        package let rule: SpecialCauseRule
        /// Above the mean, or rising.
        package let isHigh: Bool
        package let since: Day
        package let pointCount: Int
    }

    /// With fewer points than this since the last rebase there is no verdict: a run chart with its median is shown.
    package static let fewestPoints = SpecialCauseRule.runLength

    /// Which way is better.
    package let improvement: ImprovementDirection
    package let cadence: Cadence
    /// The label of the last point; `nil` when there is not enough for a verdict.
    package let variation: Variation?
    /// `nil` for common cause, and without a verdict.
    package let run: Run?
    /// Of the last value that is there; `nil` when there is none.
    package let lastDay: Day?
    /// In the measure's unit.
    package let lastValue: Double?
    /// Whether the last date has a value; otherwise the verdict is of an earlier one.
    package let isUpToDate: Bool
    /// Those in force, whether or not they are enough for a verdict; `nil` without two points that follow one another.
    package let limits: ProcessLimits?
    /// The first day of those limits' segment.
    package let limitsSince: Day
    /// Why they start there; `nil` when it is the start of the data.
    package let rebaseReason: String?
    /// How many values that segment has.
    package let pointCount: Int
    /// The middle value of that segment, for a run chart; `nil` without values.
    package let median: Double?
    /// In force at the last value; `nil` when there is none.
    package let target: Double?
    /// `nil` without a target, a verdict, or a better way.
    package let assurance: Assurance?
    /// Whether few points are behind the limits.
    package let hasTrialLimits: Bool
    /// Of that segment, lag 1; `nil` when it cannot be said.
    package let autocorrelation: Double?

    /// What to tell a reader.
    package var kind: Kind {
        switch variation?.pointType {
        case nil: .notEnough
        case .commonCause: .commonCause
        case .improvement: .improvement
        case .concern: .concern
        case .neutralHigh: .neutralHigh
        case .neutralLow: .neutralLow
        }
    }

    /// Whether the change is for the better; `nil` without a change, or when neither way is.
    package var isGood: Bool? {
        switch kind {
        case .improvement: true
        case .concern: false
        case .commonCause, .neutralHigh, .neutralLow, .notEnough: nil
        }
    }

    /// Whether values carry over so much from one period to the next that the limits are too narrow.
    package var warnsOfAutocorrelation: Bool {
        autocorrelation.map { $0 > ControlChart.cautionAboveAutocorrelation } ?? false
    }
}
