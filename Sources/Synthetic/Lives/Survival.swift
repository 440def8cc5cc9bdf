// Who is still waiting after so much operational time.

/// The part of all starters that is still on the list, by operational time waited, in whole numbers: two readings of the
/// clock always give the same answer, and a later one never a larger part.
struct Survival {
    /// Steps of an eighth of an ordinary day.
    static let step = OperationalClock.ordinaryDay / 8
    /// After so many steps nobody waits any longer.
    static let steps = 900 * 8
    /// Speeds are counted in 64ths.
    static let ordinarySpeed = 64
    /// From here on hospitals chase long waits, the slow ones most; by the other mark they have nearly caught up.
    private static let chased = 26 * 7 * OperationalClock.ordinaryDay
    private static let caughtUp = 65 * 7 * OperationalClock.ordinaryDay

    /// Everybody, in the units of `waiting`.
    static let everybody: UInt32 = 1 << 31

    /// For each step the part of `everybody`; never rises.
    private let parts: [UInt32]

    /// From parts of one, by step; they must not rise.
    init(parts: [Double]) { self.parts = parts.map { UInt32($0 * Double(Self.everybody)) } }

    /// The part of `everybody` that still waits; people with a lot below it are on the list.
    func waiting(_ elapsed: Int, speed: Int) -> UInt32 {
        let step = Self.step(elapsed, speed: speed)
        return step < parts.count ? parts[step] : 0
    }

    /// The step of an elapsed time for lists that move at `speed`.
    static func step(_ elapsed: Int, speed: Int) -> Int { effective(elapsed, speed) / step }

    /// Time as an ordinary list feels it; never falls as `elapsed` rises.
    private static func effective(_ elapsed: Int, _ speed: Int) -> Int {
        if elapsed <= chased { return (elapsed * speed) >> 6 }
        let from = (chased * speed) >> 6
        let to = (caughtUp * (7 * ordinarySpeed + speed)) >> 9
        if elapsed <= caughtUp { return from + (elapsed - chased) * (to - from) / (caughtUp - chased) }
        return to + elapsed - caughtUp
    }
}
