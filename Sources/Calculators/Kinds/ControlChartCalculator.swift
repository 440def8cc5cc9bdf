// A control chart, by hand.
import JSON
import Statistics
import WaitingList

extension Calculator {
    /// Limits, rules and labels of a dated series, its verdict, and what to know of both.
    static let controlChart = Calculator(
        "spc", "The XmR control chart of a dated series, after Making Data Count.",
        fields: [
            Field("dates", "list of dates", "in any order, each once"),
            Field("values", "list of numbers and nulls", "one for each date; null is missing"),
            Field("improvement_direction", "word", "increase (the default), decrease or neutral: which way is better"),
            Field("target", "number", "what is aimed at, in the unit of the values; none when left out"),
            Field("rebase_dates", "list of dates", "where limits are worked out anew; a date of the series each"),
            Field("fix_after_n_points", "count, 12 or more", "the first values of a segment that make its limits: all"),
            Field("screen_outliers", "true or false", "whether unusual moving ranges make no limits: true"),
        ],
        answers: [
            Field("dates", "list of dates", "ascending; every list below has a value for each"),
            Field("mean", "list of numbers", "null in a segment without values"),
            Field("lower_process_limit", "list of numbers", "null where no two values follow one another"),
            Field("upper_process_limit", "list of numbers", "mean + 2.66 × the mean moving range"),
            Field("outside_limits", "list of true or false", "strictly beyond a limit"),
            Field("close_to_limits", "list of true or false", "inside, strictly beyond a two-sigma line"),
            Field("point_type", "list of words", "common_cause, special_cause_improvement, …; null when missing"),
            Field("rules", "list of lists of words", "outside, trend, two_in_three, shift; the first names the point"),
            Field("variation", "word or null", "the label of the last point, such as concern_high"),
            Field("assurance", "word or null", "pass, fail or inconsistent; null without a target or a better way"),
            Field("trial_limits", "true or false", "whether the last segment has limits and fewer than 13 points"),
            Field("verdict", "word", "as reports say it; not_enough with fewer than 7 points"),
            Field("since", "date or null", "the first day of the run that names the last point"),
            Field("sentence", "text", "the verdict in words"),
            Field("autocorrelation", "number or null", "of the last segment, lag 1"),
            Field("caution", "text or null", "what to know when values carry over from one to the next"),
            Field("cadence", "word", "weekly, monthly, …, or irregular"),
            Field("missing_periods", "list of dates", "due days without a date; runs end there"),
            Field("irregular_dates", "list of dates", "dates of a regular series that are not due days"),
            Field("proposed_rebases", "list of objects", "date and reason; proposed, never applied"),
            Field("rebase_dates_not_in_data", "list of dates", "those asked for that are no date of the series"),
        ],
        example: """
            {"dates": ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"], "values": [61.2, 60.9, null, 62.0], \
            "improvement_direction": "increase", "target": 65}
            """
    ) { request throws(Complaint) in
        let (days, values) = (try request.days("dates"), try request.numbersOrNull("values"))
        try request.expectSameCount(("dates", days.count), ("values", values.count))
        let settings = try trendSettings(request)
        do throws(TrendError) {
            return answer(of: ChartColumns(try TrendChart(Trend(days: days, values: values), settings)))
        } catch .duplicate(let day) {
            throw Complaint("dates", "has the date \(day) twice")
        } catch {
            throw Complaint(error.description)
        }
    }

    private static func trendSettings(_ request: Request) throws(Complaint) -> TrendSettings {
        let target = try request.optionalNumber("target")
        return TrendSettings(
            improvement: try request.optionalWord("improvement_direction", of: ImprovementDirection.self) ?? .increase,
            targets: target.map { [DatedTarget($0)] } ?? [],
            rebases: try request.optionalDays("rebase_dates").map { Rebase($0, reason: "asked for") },
            limits: ControlChartSettings(
                fixAfterPoints: try request.optionalWhole(
                    "fix_after_n_points", in: ControlChartSettings.shortestBaseline...Request.mostValues),
                screensOutliers: try request.optionalTruth("screen_outliers") ?? true))
    }

    private static func answer(of chart: ChartColumns) -> JSONValue {
        [
            "dates": .days(chart.dates),
            "mean": .numbers(chart.mean),
            "lower_process_limit": .numbers(chart.lowerProcessLimit),
            "upper_process_limit": .numbers(chart.upperProcessLimit),
            "outside_limits": .list(chart.isOutsideLimits.map(JSONValue.truth)),
            "close_to_limits": .list(chart.isCloseToLimits.map(JSONValue.truth)),
            "point_type": .list(chart.pointTypes.map { .text($0?.rawValue) }),
            "rules": .list(chart.rules.map { .texts($0.map(\.rawValue)) }),
            "variation": .text(chart.variation?.rawValue),
            "assurance": .text(chart.assurance?.rawValue),
            "trial_limits": .truth(chart.hasTrialLimits),
            "verdict": .text(chart.verdict.kind.rawValue),
            "since": .text(chart.verdict.run?.since.description),
            "sentence": .text(chart.verdict.sentence()),
            "autocorrelation": .number(chart.verdict.autocorrelation),
            "caution": .text(chart.verdict.caution),
            "cadence": .text(chart.cadence.rawValue),
            "missing_periods": .days(chart.missingPeriods),
            "irregular_dates": .days(chart.irregularDays),
            "proposed_rebases": .list(
                chart.proposedRebases.map { ["date": .text($0.day.description), "reason": .text($0.reason)] }),
            "rebase_dates_not_in_data": .days(chart.rebasesNotInData.map(\.day)),
        ]
    }
}

extension JSONValue {
    /// Dates as `yyyy-mm-dd`.
    static func days(_ days: [Day]) -> JSONValue { .texts(days.map(\.description)) }
}
