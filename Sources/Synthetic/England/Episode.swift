// What changed at one hospital in the last year: so that its charts have something to tell.
import Statistics

/// A lasting change of how fast a hospital's lists move, on top of the weeks of the whole country.
enum Episode: Equatable {
    case none
    /// Wards or theatres closed for some weeks.
    case closure(weeksBefore: Int, weeks: Int)
    /// More is done from some week on.
    case expansion(weeksBefore: Int)

    private static let purpose: UInt64 = 0x6570_6973_6F64_65

    /// Of a provider by its key: one in nine has closed something, one in nine does more than it did.
    init(of key: UInt64) {
        var draws = SplitMix64(seed: SplitMix64.mix(key ^ Self.purpose))
        switch draws.next() % 9 {
        case 0: self = .closure(weeksBefore: 12 + Int(draws.next() % 24), weeks: 5 + Int(draws.next() % 5))
        case 1: self = .expansion(weeksBefore: 16 + Int(draws.next() % 24))
        default: self = .none
        }
    }

    /// How fast the lists move in a week so many before the last census, against what they would; 1 is no change.
    func pace(weeksBefore: Int) -> Double {
        switch self {
        case .none: 1
        case .closure(let first, let weeks): (first - weeks + 1...first).contains(weeksBefore) ? 0.6 : 1
        case .expansion(let first): weeksBefore <= first ? 1.12 : 1
        }
    }
}
