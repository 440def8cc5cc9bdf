// Forecasts: the same for the same seed, ranges within ranges, scenarios that push the right way, a record of its own.
import Statistics
import Testing

@Suite struct ForecastTests {
    private func request(_ seed: Int, horizon: Int = 12, scenario: Scenario = .unchanged) -> ForecastRequest {
        var lists = RandomList(seed)
        return ForecastRequest(
            past: lists.past(periods: 30, compartments: 8), horizon: horizon, thresholds: [4, 7], scenario: scenario,
            draws: Draws(paths: 200, seed: 3))
    }

    @Test func `the same seed gives the same forecast, another seed other ranges and the same expectation`() throws {
        let first = try request(1).forecast()
        #expect(try request(1).forecast() == first)
        var other = request(1)
        other.draws.seed = 4
        let second = try other.forecast()
        #expect(second.total.values.map(\.range95) != first.total.values.map(\.range95))
        #expect(second.expected == first.expected)
    }

    @Test(arguments: 1...8)
    func `ranges lie within each other, for the list and for long waits`(seed: Int) throws {
        let forecast = try request(seed).forecast()
        #expect(forecast.beyond.map(\.beyondCompartments) == [4, 7])
        for series in [forecast.total] + forecast.beyond {
            #expect(series.values.count == 12)
            for value in series.values {
                #expect(
                    value.range95.contains(value.range80.lowerBound) && value.range95.contains(value.range80.upperBound)
                )
                #expect(
                    value.range80.contains(value.range50.lowerBound) && value.range80.contains(value.range50.upperBound)
                )
                #expect(value.range95.lowerBound >= 0)
                #expect(value.range95.upperBound > value.range95.lowerBound)
            }
        }
    }

    @Test(arguments: 1...4)
    func `the share within is the rest of the list, with ranges and a record of its own`(seed: Int) throws {
        let forecast = try request(seed).forecast()
        #expect(forecast.within.map(\.beyondCompartments) == [4, 7])
        for (within, beyond) in zip(forecast.within, forecast.beyond) {
            for (index, value) in within.values.enumerated() {
                let share = 100 * (1 - beyond.values[index].expected / forecast.total.values[index].expected)
                #expect(abs(value.expected - share) < 1e-9)
                #expect(value.range95.lowerBound >= 0 && value.range95.upperBound <= 100)
                #expect(value.range95.lowerBound <= value.range50.lowerBound)
            }
            #expect(within.trackRecord != beyond.trackRecord)
            #expect(within.trackRecord.heldBackPeriods == beyond.trackRecord.heldBackPeriods)
        }
    }

    @Test func `of nobody all are within`() throws {
        let past = ListPast(
            referrals: [Double](repeating: 0, count: 6), treatments: [[Double]](repeating: [0, 0], count: 6),
            incompletes: [[Double]](repeating: [0, 0], count: 6))
        let within = try ForecastRequest(past: past, horizon: 2, thresholds: [1]).forecast().within[0]
        #expect(within.values.map(\.expected) == [100, 100] && within.trackRecord.meanAbsoluteErrorPerCent == 0)
    }

    @Test func `the expectation is the projection of an average period`() throws {
        let request = request(2)
        let forecast = try request.forecast()
        let referrals = request.past.referrals.dropFirst()
        #expect(abs(forecast.inputs.referrals[5] - referrals.reduce(0, +) / 29) < 1e-9)
        #expect(forecast.parameters == (try request.past.calibrated()))
        #expect(forecast.inputs.opening == request.past.incompletes.last)
        #expect(forecast.total.values.map(\.expected) == forecast.expected.waiting)
        #expect(forecast.beyond[1].values.map(\.expected) == forecast.expected.incompletes.map { $0[7] })
    }

    /// 100 refer, 80 are treated and 20 are removed of 400 exposed: 300 wait, for ever.
    @Test func `a list that never changes is projected without error or range`() throws {
        let past = ListPast(
            referrals: [Double](repeating: 100, count: 10), treatments: [[Double]](repeating: [80], count: 10),
            incompletes: [[Double]](repeating: [300], count: 10))
        let series = try ForecastRequest(past: past, horizon: 5, heldBack: 4).forecast().total
        #expect(series.values.allSatisfy { abs($0.expected - 300) < 1e-9 })
        #expect(series.values.allSatisfy { abs($0.range95.upperBound - $0.range95.lowerBound) < 1e-9 })
        #expect(series.trackRecord.heldBackPeriods == 4)
        #expect(try #require(series.trackRecord.meanAbsoluteErrorPerCent) < 1e-9)
    }

    /// Steady for ten periods, then 30 and 60 more than expected: errors of 30 of 330 and 60 of 360.
    @Test func `the record holds the projection against periods that it was not shown`() throws {
        let past = ListPast(
            referrals: [Double](repeating: 100, count: 10) + [130, 130],
            treatments: [[Double]](repeating: [100], count: 12),
            incompletes: [[Double]](repeating: [300], count: 10) + [[330], [360]])
        let record = try ForecastRequest(past: past, horizon: 5, heldBack: 2).trackRecord()
        let mean = try #require(record.meanAbsoluteErrorPerCent)
        let last = try #require(record.lastErrorPerCent)
        #expect(abs(mean - (100 * 30.0 / 330 + 100 * 60.0 / 360) / 2) < 1e-9)
        #expect(abs(last + 100 * 60.0 / 360) < 1e-9)
        #expect(record.coverage50 == 0 && record.coverage80 == 0 && record.coverage95 == 0)
    }

    /// On lists whose periods are alike, 95 per cent ranges hold most of what comes.
    @Test func `wide ranges hold what comes of lists that go on as before`() throws {
        var held = 0.0
        for seed in 1...20 { held += try request(seed, horizon: 8).trackRecord().coverage95 }
        #expect(held / 20 > 0.8)
    }

    @Test func `growth lengthens a list and capacity shortens it`() throws {
        let usual = try request(5).forecast().total.values.map(\.expected)
        func last(_ scenario: Scenario) throws -> Double {
            try #require(try request(5, scenario: scenario).forecast().expected.waiting.last)
        }
        let now = try #require(usual.last)
        #expect(try last(Scenario(referralGrowthPerCentPerYear: 10)) > now)
        #expect(try last(Scenario(capacityChangePerCent: 10)) < now)
        #expect(try last(Scenario(capacityAddedPerPeriod: -5)) > now)
        let late = try request(5, scenario: Scenario(capacityAddedPerPeriod: 9, capacityChangesFromPeriod: 6))
            .forecast()
        #expect(Array(late.expected.waiting.prefix(6)) == Array(usual.prefix(6)))
        #expect(late.expected.waiting[6] < usual[6])
    }

    @Test func `a year of growth is the growth of a year`() throws {
        var monthly = request(6, horizon: 12, scenario: Scenario(referralGrowthPerCentPerYear: 21))
        monthly.period = .month
        let referrals = try monthly.forecast().inputs.referrals
        let usual = monthly.past.referrals.dropFirst().reduce(0, +) / 29
        #expect(abs(referrals[11] / usual - 1.21) < 1e-9)
        #expect(abs(referrals[5] / usual - 1.1) < 1e-9)
    }

    @Test func `capacity for the longest waiters empties the open compartment sooner`() throws {
        let usual = try request(7).forecast().beyond[1].values.map(\.expected)
        let aimed = try request(7, scenario: Scenario(shareForLongest: 0.3)).forecast().beyond[1].values.map(\.expected)
        #expect(zip(aimed, usual).allSatisfy { $0 < $1 })
    }

    @Test func `what cannot be forecast, or not be tested, is refused`() {
        func refusal(_ change: (inout ForecastRequest) -> Void) -> ProjectionError? {
            var request = request(1)
            change(&request)
            do throws(ProjectionError) { _ = try request.forecast() } catch { return error }
            return nil
        }
        #expect(refusal { $0.horizon = 0 } == .below("horizon", least: 1))
        #expect(refusal { $0.horizon = 521 } == .above("horizon", most: 520))
        #expect(refusal { $0.draws.paths = 0 } == .below("paths", least: 1))
        #expect(refusal { $0.thresholds = [8] } == .above("thresholds", most: 7))
        #expect(refusal { $0.heldBack = 28 } == .tooFewPeriods(needed: 31, found: 30))
        #expect(refusal { $0.past = $0.past.prefix(3) } == .tooFewPeriods(needed: 4, found: 3))
        #expect(refusal { $0.past = $0.past.prefix(4) } == nil)
        #expect(refusal { $0.scenario.shareForLongest = 1.1 } == .above("share_for_longest", most: 1))
        #expect(refusal { $0.scenario.capacityChangePerCent = .nan } == .notFinite("capacity_change_per_cent"))
        #expect(refusal { $0.scenario.capacityChangePerCent = -101 } != nil)
    }

    @Test func `people taken for unreported referrals are expected as referrals`() throws {
        // Fifteen are new in each period, of whom ten are reported; nobody leaves.
        let past = ListPast(
            referrals: [10, 10, 10, 10], treatments: [[0, 0], [0, 0], [0, 0], [0, 0]],
            incompletes: [[10, 0], [15, 10], [15, 25], [15, 40]], redistributesFirstReneges: true)
        let forecast = try ForecastRequest(past: past, horizon: 2, heldBack: 1, draws: Draws(paths: 50)).forecast()
        #expect(forecast.inputs.referrals == [15, 15])
        #expect(forecast.total.values.map(\.expected) == [70, 85])
        #expect(forecast.total.values.map(\.range95) == [70...70, 85...85])
    }

    @Test func `ranges lie around what is expected, also where negative removals are not allowed`() throws {
        // A tenth more appear in the open compartment than wait there, in each period alike.
        let past = ListPast(
            referrals: [10, 10, 10, 10], treatments: [[0, 0], [0, 0], [0, 0], [0, 0]],
            incompletes: [[10, 90], [10, 110], [10, 132], [10, 156.2]], allowsNegativeParameters: false)
        let forecast = try ForecastRequest(past: past, horizon: 3, heldBack: 1, draws: Draws(paths: 50)).forecast()
        #expect(forecast.parameters.renege == [0, 0])
        for value in forecast.total.values {
            #expect(abs(value.range95.lowerBound - value.expected) < 1e-9)
            #expect(abs(value.range95.upperBound - value.expected) < 1e-9)
        }
    }
}
