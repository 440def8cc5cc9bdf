// Which counts may be seen, and how exactly.

/// A rule of disclosure control: what is shown of a count of people or pathways.
package enum DisclosurePolicy: Hashable, Sendable, CustomStringConvertible {
    /// Everything is shown as it is.
    case none
    /// Hospital Episode Statistics: 0 is shown, 1 to 7 are hidden, everything else is rounded to the nearest 5.
    case hes
    /// 1 to one less than this are hidden, everything else is exact; one of `possibleThresholds`.
    case threshold(Int)

    /// The thresholds that may be asked for; none is anywhere near `CountBounds.unlimited`.
    package static let possibleThresholds = 2...1_000_000
    /// The policies in words.
    package static let possibleWords = "none, hes, or threshold(n) with a whole number n of 2 to 1,000,000"

    /// From `none`, `hes` or `threshold(n)`; throws a sentence that says what was expected.
    package init(_ text: String) throws(DisclosurePolicyError) {
        switch text {
        case "none": self = .none
        case "hes": self = .hes
        default:
            guard let limit = text.wholeMatch(of: /threshold\(([0-9]{1,9})\)/).flatMap({ Int($0.output.1) }),
                Self.possibleThresholds.contains(limit)
            else { throw DisclosurePolicyError(text: text) }
            self = .threshold(limit)
        }
    }

    /// As it is written in settings and manifests.
    package var description: String {
        switch self {
        case .none: "none"
        case .hes: "hes"
        case .threshold(let limit): "threshold(\(limit))"
        }
    }

    /// The counts that are hidden; `nil` when none is.
    package var hidden: ClosedRange<Int>? {
        switch self {
        case .none: nil
        case .hes: 1...7
        case .threshold(let limit): 1...max(1, limit - 1)
        }
    }

    /// What is shown of a count of 0 or more; `nil` when it is hidden.
    package func shown(_ count: Int) -> Int? {
        if let hidden, hidden.contains(count) { return nil }
        // Whole numbers are never half-way between two multiples of five; dividing first, the largest of them does not overflow.
        return self == .hes ? count / 5 * 5 + (count % 5 >= 3 ? 5 : 0) : count
    }

    /// The counts that are all shown as `shown`, which is one of the answers of `shown(_:)`.
    package func counts(shownAs shown: Int) -> ClosedRange<Int> {
        guard self == .hes, shown > 0 else { return shown...shown }
        return max(8, shown - 2)...(shown + 2)
    }
}

/// A text that names no policy.
package struct DisclosurePolicyError: Error, Hashable, CustomStringConvertible {
    package var text: String

    package var description: String {
        "a disclosure policy is \(DisclosurePolicy.possibleWords), not \"\(text)\""
    }
}
