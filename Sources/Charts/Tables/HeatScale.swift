// From a difference to one of seven classes.
import Drawing

/// How far a value lies from the one that it is compared with.
package enum HeatClass: Int, CaseIterable, Sendable {
    case farBelow = -3
    case below = -2
    case justBelow = -1
    case near = 0
    case justAbove = 1
    case above = 2
    case farAbove = 3

    /// Orange on the side that is worse, blue on the other.
    func fill(isHigherBetter: Bool) -> Colour { Colour.differences[3 + (isHigherBetter ? rawValue : -rawValue)] }

    /// The colour of words on it.
    var ink: Colour { abs(rawValue) == 3 ? .white : .ink }
}

/// The six differences at which classes change.
package struct HeatScale: Hashable, Sendable {
    /// Percentage points: 9, 6 and 3 on either side.
    package static let points = HeatScale(-9, -6, -3, 3, 6, 9)

    private let lower: [Double]
    private let upper: [Double]

    private init(_ breaks: Double...) {
        lower = Array(breaks[..<3])
        upper = Array(breaks[3...])
    }

    /// `nil` unless there are six finite numbers, each larger than the one before.
    package init?(breaks: [Double]) {
        let rises = zip(breaks, breaks.dropFirst()).allSatisfy { $0 < $1 }
        guard breaks.count == 6, rises, breaks.allSatisfy(\.isFinite) else { return nil }
        lower = Array(breaks[..<3])
        upper = Array(breaks[3...])
    }

    /// The class of a difference, `nil` for one that is not known.
    ///
    /// A difference that lies on a break belongs to the class further out: with `points`, 9 or more above is `farAbove`, and
    /// less than 3 either way is `near`. To be taken from the values as they are printed, or a cell and its colour may
    /// disagree.
    package func callAsFunction(_ difference: Double?) -> HeatClass? {
        guard let difference, !difference.isNaN else { return nil }
        let steps = upper.count { difference >= $0 } - lower.count { difference <= $0 }
        return HeatClass(rawValue: steps)
    }
}
