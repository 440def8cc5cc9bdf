// How long a list would take to clear if nobody joined it.

/// A list and the rate at which it is worked off.
package struct Clearance: Hashable, Sendable {
    package var waiting: Double
    package var completedPerWeek: Double

    package init(waiting: Double, completedPerWeek: Double) {
        self.waiting = waiting
        self.completedPerWeek = completedPerWeek
    }

    /// Waiting over completed per week.
    package func weeks() throws(QueueError) -> Double {
        try QueueError.refuse(waiting, "waiting", whenNegative: .negative)
        try QueueError.refuse(completedPerWeek, "completed_per_week", whenNegative: .notPositive)
        if completedPerWeek == 0 { throw QueueError(field: "completed_per_week", problem: .notPositive) }
        let weeks = waiting / completedPerWeek
        guard weeks.isFinite else { throw QueueError(field: "clearance_weeks", problem: .outOfRange) }
        return weeks
    }
}
