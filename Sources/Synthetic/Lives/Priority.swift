// How urgent an operation is.

/// A surgical priority: who waits longer was less urgent.
struct Priority {
    let code: String
    /// The day it was set, at the decision to admit or within two weeks.
    let day: Int

    private static let purpose: UInt64 = 0x7072_696F

    /// Nil when there is no decision, and for the few whom nobody prioritises.
    init?(_ life: Life, _ course: Course) {
        guard let decision = course.decision else { return nil }
        let draw = life.draws(Self.purpose).firstFraction
        if draw < 0.02 { return nil }
        let remaining = course.stop - decision
        code = Self.code(draw: (draw - 0.02) / 0.98, remainingDays: remaining)
        day = decision + Int(draw * 1_000_003) % 14
    }

    private static func code(draw: Double, remainingDays: Int) -> String {
        if remainingDays <= 3, draw < 0.03 { return draw < 0.01 ? "P1a" : "P1b" }
        let (second, third) = remainingDays <= 35 ? (0.50, 0.75) : remainingDays <= 100 ? (0.22, 0.62) : (0.08, 0.30)
        return draw < second ? "P2" : draw < third ? "P3" : "P4"
    }
}
