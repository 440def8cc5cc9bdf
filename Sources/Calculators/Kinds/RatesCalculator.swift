// Demand and capacity from weekly counts, by hand.
import JSON
import Statistics

extension Calculator {
    /// What `queue` asks for, from weekly starts and stops.
    static let rates = Calculator(
        "rates", "Demand, capacity and their variation, estimated from weekly starts and stops, for the method queue.",
        fields: [
            Field("starts", "list of counts and nulls", "clock starts by week; null is not known"),
            Field("stops", "list of counts and nulls", "clock stops by week; as many weeks"),
        ],
        answers: [
            Field("demand_per_week", "patients a week", "the mean of the weeks that are known"),
            Field("capacity_per_week", "patients a week", "the mean of the weeks that are known"),
            Field("cv_demand", "ratio or null", "of the time between two who join: √(variance / mean) of the counts"),
            Field("cv_capacity", "ratio or null", "of the time between two who are seen; null for fewer than 2 weeks"),
            Field("cv_weekly_starts", "ratio or null", "standard deviation / mean of the counts"),
            Field("cv_weekly_stops", "ratio or null", "standard deviation / mean of the counts"),
            Field("weeks_of_starts", "count", "weeks that are known"),
            Field("weeks_of_stops", "count", "weeks that are known"),
        ],
        example: #"{"starts": [30, 34, null, 28], "stops": [27, 25, 31, 26]}"#
    ) { request throws(Complaint) in
        let starts = try request.numbersOrNull("starts", in: Bounds.notNegative)
        let stops = try request.numbersOrNull("stops", in: Bounds.notNegative)
        let rates = try Complaint.explaining { () throws(QueueError) in try WeeklyRates(starts: starts, stops: stops) }
        return [
            "demand_per_week": .number(rates.demand.meanPerWeek),
            "capacity_per_week": .number(rates.capacity.meanPerWeek),
            "cv_demand": .number(rates.demand.gapVariation),
            "cv_capacity": .number(rates.capacity.gapVariation),
            "cv_weekly_starts": .number(rates.demand.coefficientOfVariation),
            "cv_weekly_stops": .number(rates.capacity.coefficientOfVariation),
            "weeks_of_starts": .whole(rates.demand.weeks),
            "weeks_of_stops": .whole(rates.capacity.weeks),
        ]
    }
}
