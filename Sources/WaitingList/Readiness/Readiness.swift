// How ready a patient on the admitted list is for an operation, in four plain states.

/// The state of a patient's preparation; no score, and no clinical decision.
package enum Readiness: String, CaseIterable, Sendable {
    /// Screened within the validity of screening, and no flag is open.
    case ready
    /// Flags are open, each with a plan that can finish before the date to come in.
    case optimising
    /// An open flag is without a plan, or the date to come in is nearer than a plan can finish.
    case atRisk = "at_risk"
    /// Never screened, or too long ago.
    case notScreened = "not_screened"

    /// From a screening, the open flags it found, and the date to come in where there is one.
    ///
    /// A screening is valid for `validForDays` after its day, that day among them; one after `asOf` has not happened.
    package init(
        screenedOn: Day?, openFlags: [OpenFlag], comesInOn: Day?, asOf: Day, validForDays: Int
    ) {
        if let screenedOn, screenedOn <= asOf, asOf - screenedOn <= validForDays {
            self = Self.screened(openFlags, comesInOn)
        } else {
            self = .notScreened
        }
    }

    private static func screened(_ flags: [OpenFlag], _ comesInOn: Day?) -> Readiness {
        if flags.isEmpty { return .ready }
        let isPlanned = flags.allSatisfy { flag in
            flag.planFinishesOn.map { finish in comesInOn.map { finish <= $0 } ?? true } ?? false
        }
        return isPlanned ? .optimising : .atRisk
    }
}

/// A risk that was found and is not yet dealt with.
package struct OpenFlag: Hashable, Sendable {
    package var flag: RiskFlag
    /// The day on which its plan can be finished; `nil` without a plan.
    package var planFinishesOn: Day?

    package init(_ flag: RiskFlag, planFinishesOn: Day? = nil) {
        self.flag = flag
        self.planFinishesOn = planFinishesOn
    }
}
