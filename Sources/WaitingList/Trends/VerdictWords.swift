// A verdict in words, each taken from the verdict alone.
import Statistics

extension Verdict {
    /// What a tile says: `Improving`.
    package var summary: String {
        switch kind {
        case .commonCause: "Common cause: no significant change"
        case .improvement: "Improving"
        case .concern: "Worsening"
        case .neutralHigh: run?.rule == .trend ? "Changed: rising" : "Changed: higher than usual"
        case .neutralLow: run?.rule == .trend ? "Changed: falling" : "Changed: lower than usual"
        case .notEnough: "Not enough points for a verdict"
        }
    }

    /// What the rule saw: `the last nine weeks are below the mean of 346.0`; `nil` without one.
    package func finding(number: (Double) -> String = Self.plain) -> String? {
        guard let run, let limits else { return nil }
        let limit = "the \(run.isHigh ? "upper" : "lower") limit of \(number(run.isHigh ? limits.upper : limits.lower))"
        let side = run.isHigh ? "above" : "below"
        switch run.rule {
        case .outside:
            let verb = run.pointCount == 1 ? "is" : "are"
            return "\(lastPeriods(run.pointCount)) \(verb) \(side) \(limit)"
        case .trend: return "\(lastPeriods(run.pointCount)) \(run.isHigh ? "rise" : "fall") without a break"
        case .twoInThree: return "at least two of \(lastPeriods(3)) are near \(limit)"
        case .shift: return "\(lastPeriods(run.pointCount)) are \(side) the mean of \(number(limits.mean))"
        }
    }

    /// Summary, finding and first day in a sentence.
    package func sentence(number: (Double) -> String = Self.plain) -> String {
        if kind == .notEnough {
            return limits == nil && pointCount > 1
                ? "\(summary): no two that make limits follow one another."
                : "\(summary): \(pointCount) of at least \(Self.fewestPoints)."
        }
        guard let finding = finding(number: number), let since = run?.since else { return summary + "." }
        return "\(summary): \(finding), since \(since.inWords)."
    }

    /// What a reader may expect of the target; `nil` without an assurance.
    package var assuranceSentence: String? {
        switch assurance {
        case .pass: "The process will consistently meet the target."
        case .fail: "The process will consistently miss the target unless it changes."
        case .inconsistent: "The process may or may not meet the target, by chance."
        case nil: nil
        }
    }

    /// `Trial limits, 9 points`; `nil` when the limits are settled.
    package var trialCaption: String? {
        hasTrialLimits ? "Trial limits, \(pointCount) points" : nil
    }

    /// What to know of the limits; `nil` when values do not carry over much.
    package var caution: String? {
        warnsOfAutocorrelation
            ? "Values carry over from one \(cadence.period) to the next, so limits are narrow." : nil
    }

    /// A number of unknown unit: about three figures of small ones, no decimals of large ones, with separators.
    ///
    /// What no page has room for is written as the computer has it.
    package static func plain(_ number: Double) -> String {
        switch number.magnitude {
        case 1e15...: "\(number)"
        case 1000...: NumberWords.whole(Int(number.rounded()))
        case 10...: NumberWords.oneDecimal(number)
        case 1...: "\((number * 100).rounded() / 100)"
        default: "\((number * 10_000).rounded() / 10_000)"
        }
    }

    /// Of the values, where the last date has none: its week is not the last week.
    private func lastPeriods(_ count: Int) -> String {
        let (period, periods) = isUpToDate ? (cadence.period, cadence.periods) : ("value", "values")
        if count == 1 { return "the last \(period)" }
        let spelled = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
        return "the last \(count <= 9 ? spelled[count - 2] : "\(count)") \(periods)"
    }
}
