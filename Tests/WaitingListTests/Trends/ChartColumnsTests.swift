// A chart as columns: what a row says, and that no order of input matters.
import Statistics
import Testing
import WaitingList

@Suite struct ChartColumnsTests {
    @Test func `every date has a row, missing values with their lines`() throws {
        let settings = TrendSettings(improvement: .decrease, targets: [DatedTarget(3)])
        let columns = ChartColumns(try WeeklySeries.chart([nil, 16, 13.6], settings))
        #expect(columns.dates.count == 15)
        #expect(columns.values.suffix(3) == [nil, 16, 13.6])
        #expect(columns.mean == .init(repeating: 10, count: 15))
        #expect(columns.upperProcessLimit == .init(repeating: 10 + 2.66 * 2, count: 15))
        #expect(columns.lowerProcessLimit == .init(repeating: 10 - 2.66 * 2, count: 15))
        #expect(columns.isOutsideLimits.suffix(3) == [false, true, false])
        #expect(columns.isCloseToLimits.suffix(3) == [false, false, true])
        #expect(columns.pointTypes.suffix(3) == [nil, .concern, .commonCause])
        #expect(columns.rules.suffix(3) == [[], [.outside], []])
        #expect(columns.targets == .init(repeating: 3, count: 15))
        #expect(columns.variation == .commonCause)
        #expect(columns.assurance == .fail)
        #expect(!columns.hasTrialLimits)
        #expect(columns.cadence == .weekly)
    }

    @Test func `a label and an assurance need limits only`() throws {
        let settings = TrendSettings(improvement: .increase, targets: [DatedTarget(100)])
        let three = ChartColumns(try TrendChart(try WeeklySeries.trend([1, 2, 3]), settings))
        #expect(three.variation == .commonCause)
        #expect(three.assurance == .fail)
        #expect(three.hasTrialLimits)
        #expect(three.verdict.kind == .notEnough)
        let one = ChartColumns(try TrendChart(try WeeklySeries.trend([1]), settings))
        #expect(one.variation == nil)
        #expect(one.assurance == nil)
        #expect(one.pointTypes == [nil])
        #expect(one.mean == [1])
        #expect(one.upperProcessLimit == [nil])
    }

    @Test func `the order of the input does not matter`() throws {
        var numbers = SeededWeeks(seed: 7)
        for _ in 0..<100 {
            let points = try numbers.points()
            let settings = TrendSettings(
                improvement: .increase, targets: [DatedTarget(100)], rebases: [Rebase(points[0].day, reason: "a")])
            let columns = ChartColumns(try TrendChart(try Trend(points), settings))
            let shuffled = ChartColumns(try TrendChart(try Trend(points.shuffled(using: &numbers)), settings))
            #expect(columns == shuffled)
        }
    }

    @Test func `a week without a row is found, and the limits are those of the rows`() throws {
        var numbers = SeededWeeks(seed: 8)
        for _ in 0..<200 {
            let all = try numbers.points()
            let present = all.filter { $0.value != nil || $0 == all.first || $0 == all.last }
            let trend = try Trend(present)
            // So few may be left that the dates no longer tell of weeks.
            guard trend.cadence == .weekly else { continue }
            let settings = TrendSettings(improvement: .neutral)
            let columns = ChartColumns(try TrendChart(trend, settings))
            #expect(columns.missingPeriods == all.map(\.day).filter { day in !present.contains { $0.day == day } })
            let closed = try Trend(days: all.prefix(present.count).map(\.day), values: present.map(\.value))
            let withoutGaps = ChartColumns(try TrendChart(closed, settings))
            #expect(columns.mean == withoutGaps.mean)
            #expect(columns.upperProcessLimit == withoutGaps.upperProcessLimit)
        }
    }
}
