// Our own deadlines: how long a statement may take, and how long it may go without a byte moving.

/// The clock of one statement.
///
/// Monotonic: a change of the wall clock moves no deadline.
struct Patience {
    private let stall: Duration
    private let total: Duration
    private let start: ContinuousClock.Instant
    private var lastMove: ContinuousClock.Instant

    init(stall: Duration, total: Duration) {
        self.stall = stall
        self.total = total
        start = .now
        lastMove = start
    }

    /// Says that at least one byte came or went.
    mutating func moved() {
        lastMove = .now
    }

    /// Why it is time to give up; nil while it is not.
    var exhausted: String? {
        let now = ContinuousClock.now
        if now - start >= total { return "not finished after \(total)" }
        if now - lastMove >= stall { return "no byte moved for \(stall)" }
        return nil
    }

    /// How long to sleep in poll(2) before looking at the deadlines and at the task's cancellation again.
    var sliceMilliseconds: Int32 {
        let now = ContinuousClock.now
        let left = min(total - (now - start), stall - (now - lastMove), .milliseconds(100))
        return max(1, Int32(left / .milliseconds(1)) + 1)
    }
}
