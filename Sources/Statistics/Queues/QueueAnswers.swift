// What follows from what is known of a queue: load, target queue, capacities, pressure.

/// The answers that the inputs allow; `nil` where one of their inputs is not known.
package struct QueueAnswers: Hashable, Sendable {
    /// Demand over capacity; from 1 upwards the queue grows without end.
    package var load: Double?
    package var targetMeanWaitWeeks: Double?
    /// The target queue that was given, else the one that follows from demand, target wait and factor.
    package var targetQueueSize: Double?
    /// Whether the queue is more than twice its target, so that it needs relief.
    package var isQueueTooBig: Bool?
    /// What brings the queue to its target in time; less than demand where the queue is below its target.
    package var reliefCapacityPerWeek: Double?
    /// What keeps a queue at its target, with the variation that it has.
    package var targetCapacityPerWeek: Double?
    /// Twice the mean wait over the target wait; should be below 1.
    package var pressure: Double?
    /// The largest list with which the performance is met within the target wait.
    package var listSize: Double?

    /// Nothing can be said.
    package init() {}
}

extension QueueInputs {
    /// Everything that can be said of the queue.
    ///
    /// Source: Fong et al. 2022, Understanding waiting lists pressures, medRxiv 2022.08.23.22279117.
    package func answers() throws(QueueError) -> QueueAnswers {
        try check()
        var answers = QueueAnswers()
        let targetQueue = targetQueueSize ?? Queue.targetSize(demandPerWeek, targetWaitWeeks, factor)
        answers.load = try known("load", Queue.load(demandPerWeek, capacityPerWeek))
        answers.targetMeanWaitWeeks = try known("target_mean_wait_weeks", targetWaitWeeks.map { $0 / factor })
        answers.targetQueueSize = try known("target_queue_size", targetQueue)
        if let queueSize, let targetQueue { answers.isQueueTooBig = queueSize > 2 * targetQueue }
        answers.reliefCapacityPerWeek = try known(
            "relief_capacity_per_week", Queue.reliefCapacity(demandPerWeek, queueSize, targetQueue, weeksToTarget))
        answers.targetCapacityPerWeek = try known("target_capacity_per_week", targetCapacityPerWeek)
        answers.pressure = try known("pressure", Queue.pressure(meanWaitWeeks, targetWaitWeeks))
        answers.listSize = try known("list_size", Queue.listSize(referralsPerWeek, performance, targetWaitWeeks))
        return answers
    }

    /// Demand + ((cv² of demand + cv² of capacity) / 2) · (factor / target wait).
    private var targetCapacityPerWeek: Double? {
        guard let demandPerWeek, let targetWaitWeeks, let demandVariation, let capacityVariation else { return nil }
        let variation = (demandVariation * demandVariation + capacityVariation * capacityVariation) / 2
        return demandPerWeek + variation * (factor / targetWaitWeeks)
    }

    private func known(_ field: String, _ value: Double?) throws(QueueError) -> Double? {
        if let value, !value.isFinite { throw QueueError(field: field, problem: .outOfRange) }
        return value
    }
}
