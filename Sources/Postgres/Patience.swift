// Our own deadlines: how long a statement may take, and how long it may go without a byte moving.

/// What it means when the server says nothing before its first row.
package enum Silence: Sendable {
    /// Something between here and there is broken, once the stall deadline has passed.
    case isStall
    /// It sorts, groups or checks: only the total deadline ends that, for a broken network, too. From the first row on
    /// the stall deadline holds.
    case isWork
}

/// The clock of one statement.
///
/// Monotonic: a change of the wall clock moves no deadline.
struct Patience {
    private let stall: Duration
    private var silence: Silence
    private let total: Duration
    private let start: ContinuousClock.Instant
    private var lastMove: ContinuousClock.Instant

    init(stall: Duration, total: Duration, silence: Silence = .isStall) {
        self.stall = stall
        self.silence = silence
        self.total = total
        start = .now
        lastMove = start
    }

    /// Says that at least one byte came or went.
    mutating func moved() {
        lastMove = .now
    }

    /// Says that rows come, or what else is sent without a pause.
    mutating func flows() {
        silence = .isStall
        moved()
    }

    /// Why it is time to give up; nil while it is not.
    var exhausted: String? {
        let now = ContinuousClock.now
        if now - start >= total { return "not finished after \(total)" }
        if silence == .isStall, now - lastMove >= stall { return "no byte moved for \(stall)" }
        return nil
    }

    /// How long to sleep in poll(2) before looking at the deadlines and at the task's cancellation again.
    var sliceMilliseconds: Int32 {
        let now = ContinuousClock.now
        let untilStall = silence == .isStall ? stall - (now - lastMove) : total
        let left = min(total - (now - start), untilStall, .milliseconds(100))
        return max(1, Int32(left / .milliseconds(1)) + 1)
    }
}
