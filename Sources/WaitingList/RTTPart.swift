// The parts of a referral-to-treatment return.

/// A part of the monthly return.
package enum RTTPart: String, CaseIterable, Sendable {
    /// Pathways completed by an admission in the month.
    case completedAdmitted = "1A"
    /// Pathways completed without an admission in the month.
    case completedNonAdmitted = "1B"
    /// Incomplete pathways: the waiting list.
    case incomplete = "2"
    /// Incomplete pathways with a decision to admit; a subset of `incomplete`, never added to it.
    case incompleteWithDecisionToAdmit = "2A"
    /// New periods (clock starts) in the month; these have no bands.
    case newPeriods = "3"

    /// Its place among the parts, from 0.
    var index: Int {
        switch self {
        case .completedAdmitted: 0
        case .completedNonAdmitted: 1
        case .incomplete: 2
        case .incompleteWithDecisionToAdmit: 3
        case .newPeriods: 4
        }
    }
}
