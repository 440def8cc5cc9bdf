// The arithmetic of queues, by hand.
import JSON
import Statistics

extension Calculator {
    /// Everything that follows from what is known of a queue.
    static let queue = Calculator(
        "queue", "What follows from what is known of a queue; each answer is null when its inputs are absent.",
        fields: [
            Field("demand_per_week", "patients a week", "who join"),
            Field("capacity_per_week", "patients a week", "who can be seen"),
            Field("target_wait_weeks", "weeks", "the wait that nearly everybody should stay within"),
            Field("factor", "ratio", "target wait over target mean wait: 4, by which 1.8% wait longer"),
            Field("queue_size", "patients", "who wait now"),
            Field("target_queue_size", "patients", "demand × target wait / factor, unless it is given"),
            Field("weeks_to_target", "weeks", "in which the target queue is to be reached: 26"),
            Field("cv_demand", "ratio", "coefficient of variation of the time between two who join"),
            Field("cv_capacity", "ratio", "coefficient of variation of the time between two who are seen"),
            Field("mean_wait_weeks", "weeks", "the mean wait now"),
            Field("performance", "0 to 1, neither", "the share to be seen within the target wait"),
            Field("referrals_per_week", "patients a week", "for list_size"),
        ],
        answers: [
            Field("load", "ratio", "demand / capacity; from 1 the queue grows without end"),
            Field("target_mean_wait_weeks", "weeks", "target wait / factor"),
            Field("target_queue_size", "patients", "as given, or demand × target wait / factor"),
            Field("relief_capacity_per_week", "patients a week", "brings the queue to its target in time"),
            Field("target_capacity_per_week", "patients a week", "keeps a queue at its target"),
            Field("pressure", "ratio", "2 × mean wait / target wait; should be below 1"),
            Field("list_size", "patients", "the largest list that meets the performance under exponential waits"),
            Field("queue_too_big", "true or false", "whether the queue is more than twice its target"),
        ],
        example: #"{"demand_per_week": 30, "capacity_per_week": 27, "target_wait_weeks": 52, "queue_size": 1200}"#
    ) { request throws(Complaint) in
        let inputs = try queueInputs(request)
        let answers = try Complaint.explaining { () throws(QueueError) in try inputs.answers() }
        return [
            "load": .number(answers.load),
            "target_mean_wait_weeks": .number(answers.targetMeanWaitWeeks),
            "target_queue_size": .number(answers.targetQueueSize),
            "relief_capacity_per_week": .number(answers.reliefCapacityPerWeek),
            "target_capacity_per_week": .number(answers.targetCapacityPerWeek),
            "pressure": .number(answers.pressure),
            "list_size": .number(answers.listSize),
            "queue_too_big": .truth(answers.isQueueTooBig),
        ]
    }

    private static func queueInputs(_ request: Request) throws(Complaint) -> QueueInputs {
        QueueInputs(
            demandPerWeek: try request.optionalNumber("demand_per_week"),
            capacityPerWeek: try request.optionalNumber("capacity_per_week"),
            targetWaitWeeks: try request.optionalNumber("target_wait_weeks"),
            factor: try request.optionalNumber("factor") ?? 4,
            queueSize: try request.optionalNumber("queue_size"),
            targetQueueSize: try request.optionalNumber("target_queue_size"),
            weeksToTarget: try request.optionalNumber("weeks_to_target") ?? 26,
            demandVariation: try request.optionalNumber("cv_demand"),
            capacityVariation: try request.optionalNumber("cv_capacity"),
            meanWaitWeeks: try request.optionalNumber("mean_wait_weeks"),
            performance: try request.optionalNumber("performance"),
            referralsPerWeek: try request.optionalNumber("referrals_per_week"))
    }

    /// How long a list would take if nobody joined it.
    static let clearance = Calculator(
        "clearance", "How many weeks a list would take to clear if nobody joined it.",
        fields: [
            Field("waiting", "patients", "who wait"),
            Field("completed_per_week", "patients a week", "who leave, more than 0"),
        ],
        answers: [Field("clearance_weeks", "weeks", "waiting / completed a week")],
        example: #"{"waiting": 7155958, "completed_per_week": 350000}"#
    ) { request throws(Complaint) in
        let clearance = Clearance(
            waiting: try request.number("waiting"), completedPerWeek: try request.number("completed_per_week"))
        return ["clearance_weeks": .number(try Complaint.explaining { () throws(QueueError) in try clearance.weeks() })]
    }
}
