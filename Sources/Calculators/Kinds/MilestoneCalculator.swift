// The outlook of a milestone's cohort, by hand.
import JSON
import WaitingList

extension Calculator {
    /// Whether a cohort will be gone by a milestone's date, and what that takes.
    static let milestone = Calculator(
        "milestone", "Whether nobody will be over a threshold on a date, at the pace of the last six weeks.",
        fields: [
            Field("weeks", "weeks, 1 to 520", "the threshold; waits of exactly so many weeks are not over it"),
            Field("milestone_date", "date", "the day on which nobody is to be over it"),
            Field("census_date", "date", "the day of the outlook"),
            Field("size_dates", "list of dates", "censuses, the one of the outlook among them, none after it"),
            Field("sizes", "list of counts", "the cohort at each: clock starts up to last_clock_start"),
            Field("dated_by", "count", "of the cohort at the census, with a date to come in by the milestone: 0"),
            Field("dated_after", "count", "with a date after the milestone: 0"),
            Field("date_passed", "count", "with a date before the census, which is no plan: 0"),
        ],
        answers: [
            Field("last_clock_start", "date", "the latest clock start of the cohort"),
            Field("size", "count", "the cohort at the census"),
            Field("days_left", "days", "to the milestone; negative once it is past"),
            Field("removals_needed_per_week", "patients a week or null", "to leave nobody; null when the day has come"),
            Field("removals_per_week", "patients a week or null", "less late additions; null without an earlier size"),
            Field("pace_weeks", "weeks or null", "over which it was measured, at most 6"),
            Field("projected_remainder", "patients or null", "left on the date at that pace; null when it is past"),
            Field("empty_on", "date or null", "by whose end nobody is left; null for never"),
            Field("undated", "count", "without a date to come in"),
            Field("dated_by_share", "0 to 1 or null", "of the cohort; null for a cohort of nobody"),
            Field("dated_after_share", "0 to 1 or null", "of the cohort"),
            Field("undated_share", "0 to 1 or null", "of the cohort"),
        ],
        example: """
            {"weeks": 52, "milestone_date": "2027-03-31", "census_date": "2026-11-22", \
            "size_dates": ["2026-10-11", "2026-11-22"], "sizes": [190000, 160000], "dated_by": 40000}
            """
    ) { request throws(Complaint) in
        let inquiry = try inquiry(request)
        let outlook = try Complaint.explaining { () throws(MilestoneInquiry.Fault) in try inquiry.outlook() }
        return [
            "last_clock_start": .text(outlook.terms.lastClockStart.description),
            "size": .whole(outlook.cohort.size),
            "days_left": .whole(outlook.daysLeft),
            "removals_needed_per_week": .number(outlook.removalsNeededPerWeek),
            "removals_per_week": .number(outlook.removalsPerWeek),
            "pace_weeks": .number(outlook.pace?.weeks),
            "projected_remainder": .number(outlook.projectedRemainder),
            "empty_on": .text(outlook.emptyOn?.description),
            "undated": .whole(outlook.cohort.undated),
            "dated_by_share": .number(outlook.share(\.datedBy)),
            "dated_after_share": .number(outlook.share(\.datedAfter)),
            "undated_share": .number(outlook.share(\.undated)),
        ]
    }

    private static func inquiry(_ request: Request) throws(Complaint) -> MilestoneInquiry {
        let (days, sizes) = (try request.days("size_dates"), try request.counts("sizes"))
        try request.expectSameCount(("size_dates", days.count), ("sizes", sizes.count))
        return MilestoneInquiry(
            terms: MilestoneTerms(weeks: try request.whole("weeks"), date: try request.day("milestone_date")),
            census: try request.day("census_date"), sizes: zip(days, sizes).map(CohortSize.init),
            datedBy: try request.optionalWhole("dated_by") ?? 0,
            datedAfter: try request.optionalWhole("dated_after") ?? 0,
            datePassed: try request.optionalWhole("date_passed") ?? 0)
    }
}
