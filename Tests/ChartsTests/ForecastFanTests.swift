// What a fan says: ranges inside each other, from the last value of the past.

import Drawing
import Testing

@testable import Charts

@Suite struct ForecastFanTests {
    private func page(_ chart: ForecastFan, width: Double = 236.6) -> Page {
        ChartSample(name: "test", chart: chart)
            .page(at: Box(x: 0, y: 0, width: width, height: 150), measurer: HalfEmMeasurer())
    }

    private let past = SampleSeries.months(from: 2025, 1, [50, 52, 51])
    private let future = [day(4, width: 1), day(5, width: 2)]

    private static func day(_ month: Int, width: Double) -> ForecastFan.FanPoint {
        let ranges = [(95, 3.0), (50, 1.0), (80, 2.0)].map { level, times -> ForecastFan.Range in
            ForecastFan.Range(level: level, lower: 51 - times * width, upper: 51 + times * width)
        }
        return ForecastFan.FanPoint(day: ChartDay(year: 2025, month: month, day: 30), median: 51, ranges: ranges)
    }

    @Test func `ranges are drawn from the widest to the narrowest, all from the last value`() {
        let page = page(ForecastFan(past: past, future: future, style: .perCent))
        let colours: [Colour?] = [.fan50, .fan80, .fan95]
        // Squares of the key have four corners.
        let fans = page.paths.filter { colours.contains($0.fill) && $0.points.count == 5 }
        #expect(fans.compactMap(\.fill) == [.fan95, .fan80, .fan50])
        #expect(Set(fans.map { $0.points[0] }).count == 1)
        let last = page.discs.last?.centre
        #expect(fans[0].points[0] == last)
        let heights = fans.map { $0.points[3].y - $0.points[2].y }
        #expect(heights[0] > heights[1] && heights[1] > heights[2])
        #expect(abs(heights[0] / heights[2] - 3) < 1e-9)
    }

    @Test func `the key names every range, and the words after it go where there is no room`() {
        let words = { (width: Double) in
            page(ForecastFan(past: past, future: future, style: .perCent), width: width).texts.map(\.string)
        }
        #expect(words(236.6).contains("forecast ranges"))
        for text in ["50%", "80%", "95%"] { #expect(words(180).contains(text)) }
        #expect(words(180).contains("forecast"))
    }

    @Test func `without a future there is no key, no start and no median`() {
        let page = page(ForecastFan(past: past, future: [], style: .perCent))
        #expect(!page.texts.contains { $0.string == "Forecast" || $0.string == "95%" })
        #expect(page.paths.allSatisfy { ($0.stroke?.dash ?? []).isEmpty })
    }

    @Test func `the axis covers the widest range and the plan`() {
        let plan = TrendLine.Plan(day: SampleSeries.march2026, value: 80, label: "Plan 80%")
        let page = page(ForecastFan(past: past, future: future, plan: plan, style: .perCent))
        #expect(page.paths.filter(\.isClosed).flatMap(\.points).allSatisfy { (0...150).contains($0.y) })
        #expect(page.texts.contains { $0.string == "Plan 80%" })
    }
}
