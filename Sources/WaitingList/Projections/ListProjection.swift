// What is expected of a waiting list, in its own words: clock stops, and removals other than treatment.
package import Statistics

/// A list's calibrated projection; each series carries its track record.
package struct ListProjection: Hashable, Sendable {
    package var history: ListHistory
    package var forecast: Forecast
    /// The waits in weeks of the forecast's further series, in their order.
    package var overWeeks: [Int]

    /// Projects a list; waits that the compartments cannot tell are left out of `overWeeks`.
    ///
    /// Calibrated on the whole history: `history.past.last(24)` is its last 24 periods. `heldBack` is how many of them the
    /// back-test holds back; `nil` for as many as are projected, but no more than a third.
    package init(
        _ history: ListHistory, periods: Int, overWeeks: [Int] = [18, 52, 65], scenario: Scenario = .unchanged,
        heldBack: Int? = nil, draws: Draws = Draws()
    ) throws(ProjectionError) {
        self.history = history
        self.overWeeks = overWeeks.filter { $0 > 0 && history.compartments.index(weeks: $0) != nil }
        forecast = try ForecastRequest(
            past: history.past, period: history.compartments.period, horizon: periods,
            thresholds: self.overWeeks.compactMap { history.compartments.index(weeks: $0) }, scenario: scenario,
            heldBack: heldBack, draws: draws
        ).forecast()
    }

    /// The whole list, those with a known clock start.
    package var list: ProjectedSeries { forecast.total }

    /// Everybody who has waited for more than so many weeks; `nil` where that was not asked, or cannot be told.
    ///
    /// In monthly compartments from the month that begins nearest to them: 18 weeks are taken for 4 months, 121.75 days.
    package func over(weeks: Int) -> ProjectedSeries? {
        overWeeks.firstIndex(of: weeks).map { forecast.beyond[$0] }
    }

    /// The share in per cent that has waited for no more than so many weeks; `nil` where that was not asked, or cannot be told.
    package func within(weeks: Int) -> ProjectedSeries? {
        overWeeks.firstIndex(of: weeks).map { forecast.within[$0] }
    }

    /// The last day of each period.
    package var censuses: [Day] { forecast.total.values.indices.map(history.census(ofPeriod:)) }

    /// Expected clock stops of each period; with a history of list differences everybody who leaves.
    package var clockStops: [Double] { forecast.expected.treatments.map { $0.reduce(0, +) } }

    /// Expected removals other than treatment; negative where more appear on the list than are removed.
    package var otherRemovals: [Double] { forecast.expected.reneges.map { $0.reduce(0, +) } }
}

/// When a list meets a milestone at the rate of the projection.
package enum MilestoneDate: Hashable, Sendable {
    case metAlready
    /// At this census for the first time.
    case met(Day)
    /// Not by the last census of the projection; how many, or which share, it is at then.
    case notWithin(last: Day, level: Double)
}

extension ListProjection {
    /// When nobody waits for more than so many weeks any more; `nil` where the compartments cannot tell such waits.
    package func dateNobodyIs(over weeks: Int) throws(ProjectionError) -> MilestoneDate? {
        guard let beyond = history.compartments.index(weeks: weeks) else { return nil }
        return try date(of: .nobody(beyond: beyond))
    }

    /// When a share, 0 to 1, waits for no more than so many weeks; `nil` where the compartments cannot tell such waits.
    package func date(ofShare share: Double, within weeks: Int) throws(ProjectionError) -> MilestoneDate? {
        guard let within = history.compartments.index(weeks: weeks) else { return nil }
        return try date(of: .share(share, within: within))
    }

    private func date(of standard: WaitStandard) throws(ProjectionError) -> MilestoneDate {
        switch try forecast.inputs.date(of: standard) {
        case .metAlready: .metAlready
        case .met(let period): .met(history.census(ofPeriod: period))
        case .notWithinHorizon(let level):
            .notWithin(last: history.census(ofPeriod: forecast.inputs.referrals.count - 1), level: level)
        }
    }

    /// The steady number of clock stops in each period after which nobody waits for more than so many weeks by a day.
    ///
    /// `nil` where the compartments cannot tell such waits, or no period of the projection has ended by then.
    package func clockStopsNeeded(
        soThatNobodyIsOver weeks: Int, by day: Day, atMost most: Double? = nil
    ) throws(ProjectionError) -> CapacityNeeded? {
        guard let beyond = history.compartments.index(weeks: weeks) else { return nil }
        return try clockStopsNeeded(for: .nobody(beyond: beyond), by: day, atMost: most)
    }

    /// The same for a share, 0 to 1, that waits for no more than so many weeks.
    package func clockStopsNeeded(
        forShare share: Double, within weeks: Int, by day: Day, atMost most: Double? = nil
    ) throws(ProjectionError) -> CapacityNeeded? {
        guard let within = history.compartments.index(weeks: weeks) else { return nil }
        return try clockStopsNeeded(for: .share(share, within: within), by: day, atMost: most)
    }

    private func clockStopsNeeded(
        for standard: WaitStandard, by day: Day, atMost most: Double?
    ) throws(ProjectionError) -> CapacityNeeded? {
        let periods = censuses.count { $0 <= day }
        guard periods > 0 else { return nil }
        return try forecast.inputs.prefix(periods).capacityNeeded(for: standard, atMost: most)
    }
}
