// How many come, or go, in a week, and how much that varies: estimated from counts of weeks.

/// Weekly counts, summed up.
package struct WeeklyRate: Hashable, Sendable {
    /// Weeks that were counted.
    package var weeks: Int
    /// Weeks of which nothing is known; they are in no average.
    package var missingWeeks: Int
    package var meanPerWeek: Double
    /// Sample variance, with weeks − 1 below the line; `nil` for fewer than two weeks.
    package var variance: Double?

    /// The mean of the weeks that are known; counts are finite and never negative.
    package init(counts: [Double?], field: String = "counts") throws(QueueError) {
        for count in counts { try QueueError.refuse(count, field, whenNegative: .negative) }
        let known = counts.compactMap { $0 }
        guard !known.isEmpty else { throw QueueError(field: field, problem: .nothingKnown) }
        weeks = known.count
        missingWeeks = counts.count - known.count
        let mean = known.reduce(0, +) / Double(known.count)
        let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        guard mean.isFinite, squares.isFinite else { throw QueueError(field: field, problem: .outOfRange) }
        meanPerWeek = mean
        variance = known.count > 1 ? squares / Double(known.count - 1) : nil
    }

    /// Standard deviation over mean of the weekly counts; `nil` for fewer than two weeks, or when nobody came.
    package var coefficientOfVariation: Double? {
        guard let variance, meanPerWeek > 0 else { return nil }
        return variance.squareRoot() / meanPerWeek
    }

    /// Coefficient of variation of the time between two events, which is what target capacity asks for.
    ///
    /// The root of variance over mean of the counts: for events with independent gaps the index of dispersion of counts
    /// tends to the squared coefficient of variation of the gaps (Cox 1962, Renewal theory). 1 is a Poisson process.
    /// `nil` as above.
    package var gapVariation: Double? {
        guard let variance, meanPerWeek > 0 else { return nil }
        return (variance / meanPerWeek).squareRoot()
    }
}

/// Demand and capacity of a list, estimated from the same weeks.
package struct WeeklyRates: Hashable, Sendable {
    package var demand: WeeklyRate
    package var capacity: WeeklyRate

    /// From clock starts and stops by week, `nil` for a week of which they are not known.
    package init(starts: [Double?], stops: [Double?]) throws(QueueError) {
        guard starts.count == stops.count else { throw QueueError(field: "stops", problem: .otherLength("starts")) }
        demand = try WeeklyRate(counts: starts, field: "starts")
        capacity = try WeeklyRate(counts: stops, field: "stops")
    }

    /// A queue with the demand, capacity and variation of these weeks; capacity stays unknown where nobody was seen.
    package var queue: QueueInputs {
        QueueInputs(
            demandPerWeek: demand.meanPerWeek, capacityPerWeek: capacity.meanPerWeek > 0 ? capacity.meanPerWeek : nil,
            demandVariation: demand.gapVariation, capacityVariation: capacity.gapVariation,
            referralsPerWeek: demand.meanPerWeek)
    }
}
