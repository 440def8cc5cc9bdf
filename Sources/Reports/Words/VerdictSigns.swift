// A verdict's signs: the icons beside it and the colour of its mark.
package import Charts
import Statistics
package import WaitingList

extension Verdict {
    /// What its points show, for marks and colours; `nil` when there is not enough for a verdict.
    package var cause: SpecialCause? {
        switch kind {
        case .commonCause: .common
        case .improvement: .improvement
        case .concern: .concern
        case .neutralHigh: .neutralHigh
        case .neutralLow: .neutralLow
        case .notEnough: nil
        }
    }

    /// The icon of its variation; `nil` when there is not enough for a verdict.
    package var variationIcon: VerdictIcon? {
        switch variation {
        case .commonCause: .common
        case .improvementHigh: .improveHigh
        case .improvementLow: .improveLow
        case .concernHigh: .concernHigh
        case .concernLow: .concernLow
        case .neutralHigh: .neutralHigh
        case .neutralLow: .neutralLow
        case nil: nil
        }
    }

    /// The icon of its assurance; `nil` without a target to be held against.
    package var assuranceIcon: VerdictIcon? {
        switch assurance {
        case .pass: .pass
        case .fail: .fail
        case .inconsistent: .hitOrMiss
        case nil: nil
        }
    }

    /// Both, as far as there are.
    package var icons: [VerdictIcon] { [variationIcon, assuranceIcon].compactMap { $0 } }
}
