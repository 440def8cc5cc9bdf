// A calibrated forecast with its ranges and its track record, by hand.
import JSON
import Statistics

extension Calculator {
    /// Calibration, projection, ranges, scenario and back-test in one.
    static let forecast = Calculator(
        "forecast",
        "A list's future: past periods go on as they were on average, with ranges, a scenario and a back-test.",
        fields: pastFields + [
            Field("period", "word", "week (the default) or month: how long a period is"),
            Field("horizon", "count, 1 to 520", "future periods"),
            Field("thresholds", "list of counts", "besides the whole list: who waits so many compartments or longer"),
            Field("surplus_method", "word", "evenly (the default) or prioritise_long_waiters"),
            Field("referral_growth_per_cent_per_year", "per cent", "growth of referrals: 0"),
            Field("capacity_change_per_cent", "per cent", "change of capacity: 0"),
            Field("capacity_added_per_period", "patients a period", "more capacity: 0"),
            Field("capacity_changes_from_period", "count", "the future period, from 0, in which capacity changes: 0"),
            Field("share_for_longest", "0 to 1", "the share of capacity that goes to the longest waiters first: 0"),
            Field("held_back", "count", "periods of the back-test: as many as the horizon, but no more than a third"),
            Field("paths", "count, 1 to 10000", "futures that are drawn: 1000"),
            Field("seed", "count", "the same seed draws the same futures: 1"),
            Field("standard_share", "0 to 1", "with standard_compartments: the share to wait less than so long"),
            Field("standard_compartments", "count", "the wait of the standard; without a share, nobody waits as long"),
        ],
        answers: [
            Field("renege_param", "list of shares", "by compartment"),
            Field("capacity_param", "list of shares", "by compartment"),
            Field(
                "total", "object", "the whole list: expected, lower_50, upper_50, lower_80, … by period; track_record"),
            Field("beyond", "list of objects", "the same for each threshold"),
            Field("standard_met_already", "true, false or null", "whether the list meets it now"),
            Field(
                "standard_met_in_period", "count or null", "for the first time, from 0; null is not within the horizon"),
            Field("capacity_needed_per_period", "patients a period or null", "to meet it in the last period; or null"),
            Field("best_level", "number or null", "what the standard then comes to: a share, or patients beyond"),
        ],
        example: pastExample.replacing("[21, 33]]", with: "[21, 33], [20, 36]]")
            .replacing("[75, 160]]", with: "[75, 160], [72, 190]]").replacing("98]", with: "98, 102]")
            + #", "horizon": 4, "thresholds": [1], "held_back": 1, "paths": 200}"#
    ) { request throws(Complaint) in
        let asked = try forecastRequest(request)
        let standard = try standard(request, last: lastCompartment(of: asked.past))
        let forecast = try Complaint.explaining { () throws(ProjectionError) in try asked.forecast() }
        let outlook = try Complaint.explaining { () throws(ProjectionError) in
            try standard.map { standard throws(ProjectionError) in
                (try forecast.inputs.date(of: standard), try forecast.inputs.capacityNeeded(for: standard))
            }
        }
        return [
            "renege_param": .numbers(forecast.parameters.renege),
            "capacity_param": .numbers(forecast.parameters.capacity),
            "total": answer(of: forecast.total),
            "beyond": .list(forecast.beyond.map(answer)),
            "standard_met_already": .truth(outlook.map { $0.0 == .metAlready }),
            "standard_met_in_period": .whole(outlook.flatMap { period(of: $0.0) }),
            "capacity_needed_per_period": outlook.map { capacity(of: $0.1) } ?? .null,
            "best_level": outlook.map { level(of: $0.1) } ?? .null,
        ]
    }

    private static func forecastRequest(_ request: Request) throws(Complaint) -> ForecastRequest {
        let asked = ForecastRequest(
            past: try past(request),
            period: try request.optionalWord("period", of: Compartments.Period.self) ?? .week,
            horizon: try request.whole("horizon", in: 1...520),
            thresholds: try request.optionalCounts("thresholds"),
            scenario: try scenario(request),
            surplusMethod: try request.optionalWord("surplus_method", of: SurplusMethod.self) ?? .evenly,
            heldBack: try request.optionalWhole("held_back", in: 1...520),
            draws: Draws(
                paths: try request.optionalWhole("paths", in: 1...10_000) ?? 1000,
                seed: UInt64(try request.optionalWhole("seed") ?? 1)))
        let last = lastCompartment(of: asked.past)
        if let beyond = asked.thresholds.first(where: { $0 > last }) {
            throw Complaint("thresholds", "holds \(beyond), and the last compartment begins at \(last)")
        }
        guard Set(asked.thresholds).count == asked.thresholds.count else {
            throw Complaint("thresholds", "names a threshold twice")
        }
        let compartments = Double(asked.past.incompletes.first?.count ?? 0)
        let periods = Double(asked.horizon + max(asked.horizon, asked.heldBack ?? 0))
        let sums = periods * compartments * Double(2 + asked.thresholds.count) + Double(asked.past.periodCount)
        // Some seconds of one processor.
        guard sums * Double(asked.draws.paths) <= 200_000_000 else {
            throw Complaint("paths", "times periods, compartments and thresholds is more than one request may draw")
        }
        return asked
    }

    private static func scenario(_ request: Request) throws(Complaint) -> Scenario {
        Scenario(
            referralGrowthPerCentPerYear: try request.optionalNumber("referral_growth_per_cent_per_year") ?? 0,
            capacityChangePerCent: try request.optionalNumber("capacity_change_per_cent") ?? 0,
            capacityAddedPerPeriod: try request.optionalNumber("capacity_added_per_period") ?? 0,
            capacityChangesFromPeriod: try request.optionalWhole("capacity_changes_from_period") ?? 0,
            shareForLongest: try request.optionalNumber("share_for_longest", in: Bounds.share) ?? 0)
    }

    /// The open one; 0 where there is no other.
    private static func lastCompartment(of past: ListPast) -> Int { max(0, (past.incompletes.first?.count ?? 1) - 1) }

    private static func standard(_ request: Request, last: Int) throws(Complaint) -> WaitStandard? {
        let share = try request.optionalNumber("standard_share", in: Bounds.share)
        guard let compartments = try request.optionalWhole("standard_compartments") else {
            if share != nil { throw Complaint("standard_compartments", "is missing beside \"standard_share\"") }
            return nil
        }
        guard compartments <= last else {
            throw Complaint("standard_compartments", "is \(compartments), and the last compartment begins at \(last)")
        }
        return share.map { .share($0, within: compartments) } ?? .nobody(beyond: compartments)
    }

    private static func answer(of series: ProjectedSeries) -> JSONValue {
        [
            "beyond_compartments": .whole(series.beyondCompartments),
            "expected": .numbers(series.values.map(\.expected)),
            "lower_50": .numbers(series.values.map(\.range50.lowerBound)),
            "upper_50": .numbers(series.values.map(\.range50.upperBound)),
            "lower_80": .numbers(series.values.map(\.range80.lowerBound)),
            "upper_80": .numbers(series.values.map(\.range80.upperBound)),
            "lower_95": .numbers(series.values.map(\.range95.lowerBound)),
            "upper_95": .numbers(series.values.map(\.range95.upperBound)),
            "track_record": answer(of: series.trackRecord),
        ]
    }

    private static func answer(of record: TrackRecord) -> JSONValue {
        [
            "held_back_periods": .whole(record.heldBackPeriods),
            "mape_per_cent": .number(record.meanAbsoluteErrorPerCent),
            "last_error_per_cent": .number(record.lastErrorPerCent),
            "coverage_50": .number(record.coverage50), "coverage_80": .number(record.coverage80),
            "coverage_95": .number(record.coverage95),
        ]
    }

    private static func period(of date: StandardDate) -> Int? {
        if case .met(let period) = date { return period }
        return nil
    }

    private static func capacity(of needed: CapacityNeeded) -> JSONValue {
        if case .reached(let capacity, _) = needed { return .number(capacity) }
        return .null
    }

    private static func level(of needed: CapacityNeeded) -> JSONValue {
        switch needed {
        case .reached(_, let level), .outOfReach(_, let level): .number(level)
        }
    }
}
