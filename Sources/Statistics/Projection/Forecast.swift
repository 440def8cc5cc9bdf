// A calibrated projection with its ranges and its track record: all that a report may print of a list's future.

/// What a forecast is made from.
package struct ForecastRequest: Hashable, Sendable {
    package var past: ListPast
    /// How long the periods, and compartments, are.
    package var period: Compartments.Period
    /// Future periods, 1 to 520.
    package var horizon: Int
    /// Besides the whole list, everybody who waits for so many compartments or longer.
    package var thresholds: [Int]
    package var scenario: Scenario
    package var surplusMethod: SurplusMethod
    /// The last periods that the back-test holds back; `nil` for as many as the horizon, but no more than a third.
    package var heldBack: Int?
    package var draws: Draws

    package init(
        past: ListPast, period: Compartments.Period = .week, horizon: Int, thresholds: [Int] = [],
        scenario: Scenario = .unchanged, surplusMethod: SurplusMethod = .evenly, heldBack: Int? = nil,
        draws: Draws = Draws()
    ) {
        self.past = past
        self.period = period
        self.horizon = horizon
        self.thresholds = thresholds
        self.scenario = scenario
        self.surplusMethod = surplusMethod
        self.heldBack = heldBack
        self.draws = draws
    }
}

/// What is expected of a list.
package struct Forecast: Hashable, Sendable {
    package var parameters: FlowParameters
    /// What the expected projection was given; its opening stock is the last one seen.
    package var inputs: ProjectionInputs
    /// By period and compartment, if every period is an average one.
    package var expected: Projection
    /// The whole list.
    package var total: ProjectedSeries
    /// In the order of the thresholds.
    package var beyond: [ProjectedSeries]
    /// In the order of the thresholds: the share of the list in per cent that has not reached them; 100 of nobody.
    package var within: [ProjectedSeries]
}

extension ForecastRequest {
    /// Calibrates, projects, draws and holds the method against the last periods.
    package func forecast() throws(ProjectionError) -> Forecast {
        try check()
        let thresholds = [0] + self.thresholds
        let now = try Outlook(past, length: period, scenario: scenario, surplusMethod: surplusMethod)
        let inputs = now.inputs(horizon: horizon)
        let expected = try inputs.projected()
        let values = try values(now, expected, thresholds)
        let records = try trackRecords(thresholds)
        let beyond = thresholds.indices.map {
            ProjectedSeries(
                beyondCompartments: thresholds[$0], values: values[$0].beyond, trackRecord: records[$0].beyond)
        }
        let within = thresholds.indices.map {
            ProjectedSeries(
                beyondCompartments: thresholds[$0], values: values[$0].within, trackRecord: records[$0].within)
        }
        return Forecast(
            parameters: now.parameters, inputs: inputs, expected: expected, total: beyond[0],
            beyond: Array(beyond.dropFirst()), within: Array(within.dropFirst()))
    }

    /// Calibrates on all but the last periods and compares with what these were, without any scenario.
    package func trackRecord() throws(ProjectionError) -> TrackRecord {
        try check()
        return try trackRecords([0])[0].beyond
    }

    private func trackRecords(
        _ thresholds: [Int]
    ) throws(ProjectionError) -> [(beyond: TrackRecord, within: TrackRecord)] {
        let known = past.periodCount - heldBackPeriods
        let then = try Outlook(past.prefix(known), length: period, scenario: .unchanged, surplusMethod: surplusMethod)
        let expected = try then.inputs(horizon: heldBackPeriods).projected()
        let values = try values(then, expected, thresholds)
        return thresholds.indices.map { index in
            let actual = past.incompletes.dropFirst(known)
            return (
                TrackRecord(
                    projected: values[index].beyond, actual: actual.map { $0.waiting(beyond: thresholds[index]) }),
                TrackRecord(
                    projected: values[index].within,
                    actual: actual.map { Self.shareWithin($0.waiting(beyond: thresholds[index]), of: $0.waiting) })
            )
        }
    }

    /// By threshold and period: how many are beyond, and which share is not.
    ///
    /// The first threshold is that of everybody.
    private func values(
        _ outlook: Outlook, _ expected: Projection, _ thresholds: [Int]
    ) throws(ProjectionError) -> [(beyond: [ProjectedValue], within: [ProjectedValue])] {
        let stocks = expected.incompletes
        let drawn = try outlook.drawn(horizon: stocks.count, beyond: thresholds, draws)
        return thresholds.indices.map { index in
            let beyond = stocks.map { $0.waiting(beyond: thresholds[index]) }
            return (
                stocks.indices.map { ProjectedValue(expected: beyond[$0], drawn: drawn[index][$0]) },
                stocks.indices.map { period in
                    ProjectedValue(
                        expected: Self.shareWithin(beyond[period], of: stocks[period].waiting),
                        drawn: zip(drawn[index][period], drawn[0][period]).map { Self.shareWithin($0, of: $1) })
                }
            )
        }
    }

    /// In per cent.
    private static func shareWithin(_ beyond: Double, of all: Double) -> Double {
        all > 0 ? 100 * (1 - beyond / all) : 100
    }

    /// Periods of the back-test.
    private var heldBackPeriods: Int { heldBack ?? max(1, min(horizon, (past.periodCount - 1) / 3)) }

    /// Refuses what cannot be forecast, or not be tested: two periods after the opening one are the least to calibrate on.
    private func check() throws(ProjectionError) {
        try past.check()
        try Self.expect(horizon, in: 1...520, "horizon")
        try Self.expect(draws.paths, in: 1...10_000, "paths")
        try Self.expect(heldBackPeriods, in: 1...520, "held_back")
        if past.periodCount < heldBackPeriods + 3 {
            throw .tooFewPeriods(needed: heldBackPeriods + 3, found: past.periodCount)
        }
        let open = (past.incompletes.first?.count ?? 1) - 1
        for threshold in thresholds { try Self.expect(threshold, in: 0...max(0, open), "thresholds") }
    }

    private static func expect(
        _ value: Int, in range: ClosedRange<Int>, _ field: String
    ) throws(ProjectionError) {
        if value < range.lowerBound { throw .below(field, least: range.lowerBound) }
        if value > range.upperBound { throw .above(field, most: Double(range.upperBound)) }
    }
}
