// Dated series: put in order, and what is refused.
import Statistics
import Testing
import WaitingList

@Suite struct TrendTests {
    private let days = [Day(daysSince2000: 14), Day(daysSince2000: 0), Day(daysSince2000: 7)]

    @Test func `dates are put in order with their values`() throws {
        let trend = try Trend(days: days, values: [3, 1, nil])
        #expect(trend.points.map(\.day.daysSince2000) == [0, 7, 14])
        #expect(trend.points.map(\.value) == [1, nil, 3])
    }

    @Test func `what is no series is refused in a sentence`() {
        func refusal(_ days: [Day], _ values: [Double?]) -> String? {
            do throws(TrendError) {
                _ = try Trend(days: days, values: values)
                return nil
            } catch {
                return error.description
            }
        }
        #expect(refusal([], []) == "the series has no dates")
        #expect(refusal(days, [1, 2]) == "there are 3 dates and 2 values")
        #expect(refusal(days + [days[1]], [1, 2, 3, 4]) == "the date 2000-01-01 occurs twice")
        for value in [Double.nan, .infinity, 1e200] {
            #expect(
                refusal(days, [1, 2, value])
                    == "the value of 2000-01-08 is not a finite number between -1e100 and 1e100")
        }
        #expect(refusal(days, [nil, nil, nil]) == nil)
    }

    @Test func `what a chart refuses, a trend's chart does`() throws {
        let trend = try Trend(days: days, values: [1, 2, 3])
        #expect(throws: TrendError.chart(.baselineTooShort(points: 5))) {
            try TrendChart(trend, TrendSettings(improvement: .increase, limits: .init(fixAfterPoints: 5)))
        }
        #expect(throws: TrendError.unusableTarget) {
            try TrendChart(trend, TrendSettings(improvement: .increase, targets: [DatedTarget(.nan)]))
        }
    }
}
