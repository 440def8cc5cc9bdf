// One wait, from the referral to its end: a pure function of its number.
import Statistics

/// A wait on a list; whatever is asked of it, it answers the same at every census.
struct Life {
    /// How a wait ends.
    enum Ending { case admitted, nonAdmitted, otherRemoval }

    /// Different for every wait of a seed; shown as the pseudonym.
    let id: UInt64
    /// The day it begins; shown, unless it was never recorded.
    let start: Int
    /// The lot that decides when it ends: below the part of people still waiting, it goes on.
    ///
    /// Below `Survival.everybody`.
    let lot: UInt32

    /// Its own random numbers: the same stream for the same `purpose`.
    func draws(_ purpose: UInt64) -> SplitMix64 { SplitMix64(seed: id ^ purpose) }
}

/// What a wait is heading for.
struct Course {
    /// The first day it is no longer on the list.
    let stop: Int
    let ending: Life.Ending
    /// The day of the decision to admit, between start and stop; nil when there is none.
    let decision: Int?

    /// The part of all waits that end without treatment.
    private static let otherRemovals = 0.125
    private static let purpose: UInt64 = 0x636F_7572_7365

    init(_ life: Life, _ list: EnglishList, _ survival: Survival, _ clock: OperationalClock) {
        stop = clock.firstDay(after: life.start) { life.lot >= survival.waiting($0, speed: list.group.speed) }
        var draws = life.draws(Self.purpose)
        let isRemoved = draws.fraction() < Self.otherRemovals
        guard Self.isForAdmission(life, list) else {
            decision = nil
            ending = isRemoved ? .otherRemoval : .nonAdmitted
            return
        }
        ending = isRemoved ? .otherRemoval : .admitted
        let part = draws.fraction()
        let day = life.start + Int(Double(stop - life.start) * part * part)
        // Not at a weekend, when there is a weekday before.
        decision = max(life.start, day - max(0, day % 7 - 4))
    }

    /// Whether a decision to admit comes: rather for the long waits, which a small lot means.
    static func isForAdmission(_ life: Life, _ list: EnglishList) -> Bool {
        let lot = Double(life.lot) * 0x1p-31
        let chance = list.toAdmit * 1.35 * (1.35 - 0.9 * lot)
        return life.draws(0x61_646D_6974).firstFraction < chance
    }
}

extension SplitMix64 {
    /// What `fraction()` would give first.
    var firstFraction: Double {
        var copy = self
        return copy.fraction()
    }
}
