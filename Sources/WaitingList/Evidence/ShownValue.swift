// One shown value of an extract in eight bytes.

/// A value that is shown, or why there is none.
package struct ShownValue: Hashable, Sendable {
    /// 0 or more; below 0 one of the reasons.
    private let stored: Double

    /// The part of the return was not reported.
    package static let notReported = ShownValue(stored: -1)
    /// Hidden by the policy.
    package static let suppressed = ShownValue(stored: -2)
    /// Not available, as out of nothing.
    package static let notAvailable = ShownValue(stored: -3)
    /// In the open band: 104 weeks or more.
    package static let openBand = ShownValue(stored: -4)

    private init(stored: Double) {
        self.stored = stored
    }

    /// A value of 0 or more; anything else counts as not available.
    package init(_ value: Double) {
        stored = value >= 0 && value.isFinite ? value : Self.notAvailable.stored
    }

    /// What is shown of a metric that is no share; `nil` is not reported.
    init(_ measured: Measured?) {
        guard let measured else {
            self = .notReported
            return
        }
        switch (measured.value, measured.marker) {
        case (_, .openBand): self = .openBand
        case (let value?, _): self.init(value)
        case (nil, .suppressed): self = .suppressed
        case (nil, _): self = .notAvailable
        }
    }

    /// The number; `nil` where there is none, and for the open band.
    package var value: Double? { stored >= 0 ? stored : nil }

    /// As a metric; `nil` when it was not reported.
    var measured: Measured? {
        switch self {
        case .notReported: nil
        case .suppressed: Measured(value: nil, marker: .suppressed)
        case .notAvailable: Measured(value: nil, marker: .notAvailable)
        case .openBand: Measured(value: 104, marker: .openBand)
        default: Measured(value: stored)
        }
    }

    /// A share of two shown counts; `nil` when either was not reported.
    static func share(_ numerator: ShownValue, of denominator: ShownValue) -> Measured? {
        if numerator == .notReported || denominator == .notReported { return nil }
        let counts = (numerator.value.map { Int($0) }, denominator.value.map { Int($0) })
        guard let part = counts.0, let whole = counts.1 else {
            return Measured(value: nil, marker: .suppressed, numerator: counts.0, denominator: counts.1)
        }
        return .share(part, of: whole)
    }
}
