// The number at which a check begins to find something.

/// A threshold with its unit and the values it may have.
package struct CheckThreshold: Hashable, Sendable {
    /// What a threshold counts.
    package enum Unit: Hashable, Sendable {
        case perCent
        /// Whole numbers only.
        case pathways
    }

    package let value: Double
    package let unit: Unit
    /// What configuration may set.
    package let range: ClosedRange<Double>

    /// A share, from 0 to 100 per cent.
    static func share(_ value: Double) -> CheckThreshold {
        CheckThreshold(value: value, unit: .perCent, range: 0...100)
    }

    /// A change, which may be more than the whole.
    static func change(_ value: Double) -> CheckThreshold {
        CheckThreshold(value: value, unit: .perCent, range: 0...1000)
    }

    /// A number of pathways; all England's never reach a hundred million.
    static func pathways(_ value: Int, from least: Int = 0) -> CheckThreshold {
        CheckThreshold(value: Double(value), unit: .pathways, range: Double(least)...100_000_000)
    }
}

/// A threshold as a rule applies it; a number exactly at it passes.
struct CheckLimit: Hashable, Sendable {
    let value: Double
    private let unit: CheckThreshold.Unit

    init(_ value: Double, _ unit: CheckThreshold.Unit) {
        self.value = value
        self.unit = unit
    }

    /// `10%`, `0.25%`, `1,000 pathways`.
    var words: String {
        switch unit {
        case .perCent: CheckWords.decimal(value) + "%"
        case .pathways: CheckWords.pathways(Int(value))
        }
    }

    /// Whether a part is more than this many per cent of a whole; out of nothing, any part is.
    ///
    /// The slack is far below one pathway: 29 of 10,000 are not more than 0.29 per cent, whatever binary fractions say.
    func isExceeded(by part: Int, of whole: Int) -> Bool {
        guard whole > 0 else { return part > 0 }
        return 100 * Double(part) > value * Double(whole) + 1e-9 * Double(whole)
    }

    /// A share in per cent with as many decimals, at least one, as it takes to tell it from the threshold.
    func share(_ part: Int, of whole: Int) -> String {
        let share = whole > 0 ? 100 * Double(part) / Double(whole) : 0
        var scale = 10.0
        while scale < 10_000, (share * scale).rounded() == (value * scale).rounded(), share != value { scale *= 10 }
        return CheckWords.decimal((share * scale).rounded() / scale, least: 1) + "%"
    }
}
