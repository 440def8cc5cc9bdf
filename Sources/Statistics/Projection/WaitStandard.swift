// A standard that a list may meet, and when it does.

/// What waits are held against, in compartments.
package enum WaitStandard: Hashable, Sendable {
    /// At least this share, 0 to 1, has waited for less than so many compartments; met by an empty list.
    case share(Double, within: Int)
    /// Nobody has waited for so many compartments or longer.
    ///
    /// A projection has parts of patients: fewer than half of one is nobody.
    case nobody(beyond: Int)

    /// Whether a list meets it.
    package func isMet(by stock: Stock) -> Bool {
        switch self {
        case .share(let share, _): level(of: stock) >= share
        case .nobody: level(of: stock) < 0.5
        }
    }

    /// What the standard looks at: the share within, or how many are beyond.
    package func level(of stock: Stock) -> Double {
        switch self {
        case .share(_, let within):
            stock.waiting > 0 ? 1 - stock.waiting(beyond: within) / stock.waiting : 1
        case .nobody(let beyond): stock.waiting(beyond: beyond)
        }
    }

    /// Whether one level is nearer to the standard than another.
    func isBetter(_ level: Double, than other: Double) -> Bool {
        switch self {
        case .share: level > other
        case .nobody: level < other
        }
    }

    /// Refuses a standard that the compartments cannot tell.
    func check(compartments: Int) throws(ProjectionError) {
        switch self {
        case .share(let share, let within):
            try ProjectionError.check([share], "performance", most: 1)
            try ProjectionError.check([Double(within)], "within", most: Double(compartments - 1))
        case .nobody(let beyond):
            try ProjectionError.check([Double(beyond)], "beyond", most: Double(compartments - 1))
        }
    }
}

/// When a standard is met.
package enum StandardDate: Hashable, Sendable {
    case metAlready
    /// At the end of this future period, counted from 0, for the first time.
    case met(period: Int)
    /// Not in any period that was projected; the level at the end of the last.
    case notWithinHorizon(lastLevel: Double)
}

extension ProjectionInputs {
    /// When the standard is met for the first time.
    package func date(of standard: WaitStandard) throws(ProjectionError) -> StandardDate {
        try standard.check(compartments: opening.count)
        if standard.isMet(by: opening) { return .metAlready }
        let stocks = try projected().incompletes
        if let period = stocks.firstIndex(where: standard.isMet) { return .met(period: period) }
        return .notWithinHorizon(lastLevel: standard.level(of: stocks.last ?? opening))
    }
}
