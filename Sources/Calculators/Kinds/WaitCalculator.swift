// How long a pathway has waited, by hand.
import JSON
import WaitingList

extension Calculator {
    /// Days waited, the published band and what lies beyond which week.
    static let wait = Calculator(
        "wait", "How long a pathway has waited at a census, and in which published band that lies.",
        fields: [
            Field("clock_start", "date or null", "day 0 of the wait; null, or left out, when it is not known"),
            Field("census_date", "date", "the day to which the wait is counted"),
        ],
        answers: [
            Field("days_waited", "days or null", "null when the clock start is not known or after the census"),
            Field("band", "0 to 104 or null", "weeks; band 0 is 0 to 7 days, band 104 is 729 days and more"),
            Field("within_18_weeks", "true or false", "at most 126 days; false when not known"),
        ]
            + thresholds.map {
                Field("over_\($0)_weeks", "true or false", "more than \(7 * $0) days; false when not known")
            },
        example: #"{"clock_start": "2025-09-01", "census_date": "2026-01-31"}"#
    ) { request throws(Complaint) in
        let wait = Wait(clockStart: try request.optionalDay("clock_start"), census: try request.day("census_date"))
        return .object(
            [
                .init(name: "days_waited", value: .whole(wait?.days)),
                .init(name: "band", value: .whole(wait?.band)),
                .init(name: "within_18_weeks", value: .truth(wait?.isWithin(weeks: 18) ?? false)),
            ]
                + thresholds.map { weeks in
                    .init(name: "over_\(weeks)_weeks", value: .truth(wait?.isOver(weeks: weeks) ?? false))
                })
    }

    private static let thresholds = [18, 52, 65, 78, 104]
}
