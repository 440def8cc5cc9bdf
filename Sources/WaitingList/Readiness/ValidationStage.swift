// When a patient who waits should be asked whether they still need to.

/// The stages of a wait at which the list is validated.
///
/// Source: NHS England, validation toolkit and guidance, December 2022: at 12, 26 and 52 weeks, not again within 12 weeks.
package enum ValidationStage: Int, CaseIterable, Sendable {
    case twelveWeeks = 12
    case twentySixWeeks = 26
    case fiftyTwoWeeks = 52

    /// Whole weeks, of which a wait has gone over.
    package var weeks: Int { rawValue }

    /// The last stage that a wait has gone over; `nil` up to and including 84 days, and for a clock start to come.
    package init?(daysWaited: Int) {
        guard let stage = Self.allCases.last(where: { daysWaited > 7 * $0.weeks }) else { return nil }
        self = stage
    }

    /// Whether somebody should ask: over 12 weeks waited, and not validated in the last 12 weeks.
    ///
    /// `nil` days since the last validation: never validated, as with one that lies ahead. Day 84 is within 12 weeks on both
    /// sides. `nil` when the wait is not known: no days, or a clock start to come.
    package static func isDue(daysWaited: Int?, daysSinceLastValidation: Int?) -> Bool? {
        guard let daysWaited, daysWaited >= 0 else { return nil }
        guard ValidationStage(daysWaited: daysWaited) != nil else { return false }
        guard let days = daysSinceLastValidation, days >= 0 else { return true }
        return days > 7 * ValidationStage.twelveWeeks.weeks
    }
}
