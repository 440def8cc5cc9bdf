// What an analyst may know of a queue: everything is optional, every number has its unit in its name.

/// What is known of one queue; `nil` is not known, which is not the same as zero.
package struct QueueInputs: Hashable, Sendable {
    /// Patients who join, a week.
    package var demandPerWeek: Double?
    /// Patients who can be seen, a week; more than 0.
    package var capacityPerWeek: Double?
    /// The wait that (nearly) everybody should stay within; more than 0.
    package var targetWaitWeeks: Double?
    /// Target wait over target mean wait; more than 0.
    ///
    /// Under exponential waits 1.8 per cent exceed the target at 4, and 0.2 per cent at 6.
    package var factor: Double
    /// Patients who wait now.
    package var queueSize: Double?
    /// Patients who should wait; worked out from demand, target wait and factor when it is not given.
    package var targetQueueSize: Double?
    /// In how many weeks the target queue is to be reached; more than 0.
    package var weeksToTarget: Double
    /// Coefficient of variation of the time between two who join.
    package var demandVariation: Double?
    /// Coefficient of variation of the time between two who are seen.
    package var capacityVariation: Double?
    package var meanWaitWeeks: Double?
    /// The share to be seen within the target wait, between 0 and 1 and neither.
    package var performance: Double?
    package var referralsPerWeek: Double?

    package init(
        demandPerWeek: Double? = nil, capacityPerWeek: Double? = nil, targetWaitWeeks: Double? = nil,
        factor: Double = 4, queueSize: Double? = nil, targetQueueSize: Double? = nil, weeksToTarget: Double = 26,
        demandVariation: Double? = nil, capacityVariation: Double? = nil, meanWaitWeeks: Double? = nil,
        performance: Double? = nil, referralsPerWeek: Double? = nil
    ) {
        self.demandPerWeek = demandPerWeek
        self.capacityPerWeek = capacityPerWeek
        self.targetWaitWeeks = targetWaitWeeks
        self.factor = factor
        self.queueSize = queueSize
        self.targetQueueSize = targetQueueSize
        self.weeksToTarget = weeksToTarget
        self.demandVariation = demandVariation
        self.capacityVariation = capacityVariation
        self.meanWaitWeeks = meanWaitWeeks
        self.performance = performance
        self.referralsPerWeek = referralsPerWeek
    }
}

extension QueueInputs {
    /// Refuses what no queue can have, naming the first such number.
    func check() throws(QueueError) {
        let atLeastZero: [(String, Double?)] = [
            ("demand_per_week", demandPerWeek), ("queue_size", queueSize), ("target_queue_size", targetQueueSize),
            ("cv_demand", demandVariation), ("cv_capacity", capacityVariation), ("mean_wait_weeks", meanWaitWeeks),
            ("referrals_per_week", referralsPerWeek),
        ]
        let aboveZero: [(String, Double?)] = [
            ("capacity_per_week", capacityPerWeek), ("target_wait_weeks", targetWaitWeeks), ("factor", factor),
            ("weeks_to_target", weeksToTarget),
        ]
        for (field, value) in atLeastZero { try QueueError.refuse(value, field, whenNegative: .negative) }
        for (field, value) in aboveZero {
            try QueueError.refuse(value, field, whenNegative: .notPositive)
            if value == 0 { throw QueueError(field: field, problem: .notPositive) }
        }
        if let performance, !(performance > 0 && performance < 1) {
            throw QueueError(field: "performance", problem: .noShare)
        }
    }
}
