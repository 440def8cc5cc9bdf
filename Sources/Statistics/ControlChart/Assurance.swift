// Whether a process as it is will meet a target.

/// What the limits in force say of a target.
package enum Assurance: String, CaseIterable, Sendable {
    /// The target will be met, whatever chance does.
    case pass
    /// The target will be missed unless the process changes.
    case fail
    /// The target may be met or missed by chance.
    case inconsistent

    /// The limits against a target; `nil` when neither way is better.
    ///
    /// A target on a limit is within reach of chance.
    package init?(_ limits: ProcessLimits, target: Double, _ direction: ImprovementDirection) {
        let slack = ProcessLimits.slack(max(target.magnitude, limits.mean.magnitude))
        let isAbove = target > limits.upper + slack
        let isBelow = target < limits.lower - slack
        switch direction {
        case .increase: self = isAbove ? .fail : isBelow ? .pass : .inconsistent
        case .decrease: self = isAbove ? .pass : isBelow ? .fail : .inconsistent
        case .neutral: return nil
        }
    }
}
