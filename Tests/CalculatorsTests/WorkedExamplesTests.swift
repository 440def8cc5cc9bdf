// Worked examples through the calculators: published and hand-calculated figures, and requests that must be refused.
import Calculators
import Testing

@Suite struct WorkedExamplesTests {
    /// Method, request, and members that stand in the answer.
    @Test(arguments: [
        ("queue", #"{"demand_per_week": 30, "capacity_per_week": 27}"#, #""load": 1.1111111111111112"#),
        ("queue", #"{"demand_per_week": 30, "target_wait_weeks": 52}"#, #""target_queue_size": 390.0"#),
        (
            "queue", #"{"demand_per_week": 30, "queue_size": 1200, "target_queue_size": 390, "weeks_to_target": 26}"#,
            #""relief_capacity_per_week": 61.153846153846"#
        ),
        ("queue", #"{"mean_wait_weeks": 63, "target_wait_weeks": 52}"#, #""pressure": 2.423076923076923"#),
        ("queue", "{}", #"{"load": null, "target_mean_wait_weeks": null"#),
        ("clearance", #"{"waiting": 300, "completed_per_week": 40}"#, #"{"clearance_weeks": 7.5}"#),
        ("rates", #"{"starts": [2, 4, null, 6], "stops": [5, 5, 5, 5]}"#, #"{"demand_per_week": 4.0, "#),
        ("rates", #"{"starts": [2, 4, null, 6], "stops": [5, 5, 5, 5]}"#, #""cv_demand": 1.0, "cv_capacity": 0.0"#),
        ("proportion", #"{"numerator": 0, "denominator": 10}"#, #"{"value": 0.0, "lower": 0.0, "upper": 0.2775"#),
        ("proportion", #"{"numerator": 0, "denominator": 0}"#, #"{"value": null, "lower": null, "upper": null}"#),
        ("rate", #"{"numerator": 0, "denominator": 100, "multiplier": 1}"#, #""upper": 0.03688"#),
        ("rate", #"{"numerator": 10, "denominator": 100}"#, #""method": "byar""#),
        ("funnel", #"{"numerator": [50, 5], "denominator": [100, 100]}"#, #"{"average": 27.5"#),
        ("funnel", #"{"numerator": [50, 5], "denominator": [100, 100]}"#, #""phi": null, "tau2": null"#),
        ("inequality", #"{"population": [1, 1], "value": [2, 1]}"#, #"{"sii": -2.0, "rii": 0.2"#),
        (
            "peers", #"{"value": 3, "peers": [1, 2, 4, 5]}"#,
            #""median": 3.0, "upper_quartile": 4.0, "quarter": 2, "rank": 3"#
        ),
        ("peers", #"{"value": 3, "peers": [1, 2, 4]}"#, #"{"lower_quartile": null"#),
        ("validation", #"{"days_waited": 84}"#, #"{"stage_weeks": null, "due": false}"#),
        (
            "validation", #"{"days_waited": 365, "days_since_last_validation": 85}"#,
            #"{"stage_weeks": 52, "due": true}"#
        ),
        ("suppress", #"{"counts": [0, 3, 8, 12], "policy": "hes"}"#, #"{"shown": [0, null, 10, 10], "total": 25}"#),
        ("suppress", #"{"counts": [3, 4], "policy": "hes"}"#, #"{"shown": [null, null], "total": null}"#),
        ("suppress", #"{"counts": [3, 8], "policy": "none"}"#, #"{"shown": [3, 8], "total": 11}"#),
        ("suppress", #"{"counts": [2, 4, 8], "policy": "threshold(5)"}"#, #"{"shown": [null, null, 8], "total": 14}"#),
        (
            "milestone",
            #"{"weeks": 52, "milestone_date": "2027-03-31", "census_date": "2027-02-24", "size_dates": ["2027-01-13", "2027-02-24"], "sizes": [700, 100]}"#,
            #""size": 100, "days_left": 35, "removals_needed_per_week": 20.0, "removals_per_week": 100.0, "pace_weeks": 6.0, "projected_remainder": 0.0, "empty_on": "2027-03-03""#
        ),
        ("cancellation", #"{"patient_classification": 2, "admission_method": 99}"#, #"{"in_scope": null"#),
        ("cancellation", #"{"patient_classification": "1", "admission_method": "2A"}"#, #"{"in_scope": false"#),
        ("inequality", #"{"population": [1, 1], "value": [0.1, 0.3]}"#, #""rii": null"#),
        ("readiness", "{}", #""flag_count": 0, "not_recorded": ["smoker", "bmi""#),
        ("readiness", #"{"systolic_mmhg": 161}"#, #""blood_pressure": true"#),
    ])
    func `the answer holds`(method: String, request: String, members: String) {
        let outcome = Answering(method: method).outcome(of: request.utf8)
        #expect(outcome.isAnswered && outcome.line.contains(members), "\(outcome.line)")
    }

    /// Method, request, and words of the complaint.
    @Test(arguments: [
        ("spc", #"{"dates": ["2026-01-05", "2026-01-05"], "values": [1, 2]}"#, "has the date 2026-01-05 twice"),
        ("spc", #"{"dates": [], "values": []}"#, "is an empty list"),
        ("spc", #"{"dates": ["2026-01-05"], "values": [1, 2]}"#, #"\"values\" has 2 values, and \"dates\" has 1"#),
        ("spc", #"{"dates": ["2026-01-05"], "values": ["1"]}"#, "value 1 of \\\"values\\\" must be a number"),
        ("spc", #"{"dates": ["2026-01-05"], "values": [1], "fix_after_n_points": 5}"#, "must be from 12"),
        ("queue", #"{"demand_per_week": -1}"#, "demand_per_week must not be negative"),
        ("queue", #"{"demand_per_week": 1, "capacity_per_week": 0}"#, "capacity_per_week must be more than 0"),
        ("queue", #"{"performance": 1}"#, "performance must be a share"),
        ("clearance", #"{"waiting": 5, "completed_per_week": 0}"#, "completed_per_week must be more than 0"),
        (
            "calibrate", #"{"referrals": [1, 2], "treatments": [[1], [1, 2]], "incompletes": [[1], [2]]}"#,
            "treatments must have 1"
        ),
        ("calibrate", #"{"referrals": [1], "treatments": [[1]], "incompletes": [[1]]}"#, "at least 2 periods"),
        (
            "project",
            #"{"incompletes_t0": [-1], "referrals": [1], "capacity": [1], "renege_param": [0], "capacity_param": [1]}"#,
            "must be 0 or more"
        ),
        ("proportion", #"{"numerator": 5, "denominator": 4}"#, "above the denominator"),
        ("proportion", #"{"numerator": 5, "denominator": 40, "confidence": 95}"#, "confidence 95.0"),
        ("funnel", #"{"numerator": [0], "denominator": [0]}"#, "nothing to compare"),
        ("funnel", #"{"numerator": [1, 2], "denominator": [3]}"#, #"\"denominator\" has 1 values"#),
        (
            "gaps", #"{"groups": ["a", "a"], "numerator": [1, 2], "denominator": [3, 4], "reference": "a"}"#,
            "names a group twice"
        ),
        ("suppress", #"{"counts": [3, 8], "policy": "threshold(5)"}"#, "count 1 is hidden and could be worked out"),
        ("suppress", #"{"counts": [3, 8], "policy": "threshold(1)"}"#, #"\"policy\" is"#),
        ("suppress", #"{"counts": [-3, 8], "policy": "hes"}"#, "must be from 0"),
        (
            "milestone",
            #"{"weeks": 0, "milestone_date": "2027-03-31", "census_date": "2027-02-24", "size_dates": ["2027-02-24"], "sizes": [1]}"#,
            "1 to 520 weeks"
        ),
        ("cancellation", #"{"admission_method": "nonsense"}"#, "is no national code"),
        ("clearance", #"{"waiting": 1e999, "completed_per_week": 1}"#, "a number in this line is too large"),
        ("spc", #"{"dates": ["1800-01-05", "2026-01-05"], "values": [1, 2]}"#, "of the years 1900 to 2100"),
        ("cancellation", #"{"reason_group": "weather"}"#, "must be one of"),
        ("readiness", #"{"bmi": 0}"#, "\\\"bmi\\\" is 0"),
        ("validation", #"{"days_waited": -1}"#, "must be from 0"),
        ("wait", #"{"clock_start": "01/02/2026", "census_date": "2026-01-31"}"#, "a date as yyyy-mm-dd"),
    ])
    func `the request is refused`(method: String, request: String, words: String) {
        let outcome = Answering(method: method).outcome(of: request.utf8)
        #expect(!outcome.isAnswered && outcome.line.contains(words), "\(outcome.line)")
    }

    @Test func `a forecast carries its ranges, its track record and what a standard takes`() throws {
        let calculator = try #require(Calculator.all.first { $0.name == "forecast" })
        let request = calculator.example.dropLast() + #", "standard_compartments": 1}"#
        let outcome = Answering(method: "forecast").outcome(of: request.utf8)
        #expect(outcome.isAnswered)
        for member in ["\"lower_95\"", "\"mape_per_cent\"", "\"coverage_50\"", "\"last_error_per_cent\""] {
            // Once for the whole list, once for the threshold.
            #expect(outcome.line.ranges(of: member).count == 2)
        }
        #expect(!outcome.line.contains("\"best_level\": null"))
    }
}
