// What a trend says: breaks, cropped axes, and labels that belong to their points.

import Drawing
import Testing

@testable import Charts

@Suite struct TrendLineTests {
    private let box = Box(x: 0, y: 0, width: 236.6, height: 150)

    private func page(_ chart: TrendLine) -> Page {
        ChartSample(name: "test", chart: chart).page(at: box, measurer: HalfEmMeasurer())
    }

    private func months(_ values: [Double?]) -> [ChartPoint] { SampleSeries.months(from: 2025, 1, values) }

    private func lines(_ chart: TrendLine) -> [Path] { page(chart).paths.filter { $0.stroke?.width == 1.9 } }

    @Test func `a missing value breaks the line, and a value between two gaps is a dot`() {
        let chart = TrendLine(points: months([5, 6, nil, 7, nil, 8, 9]), style: .weeks)
        #expect(lines(chart).map(\.points.count) == [2, 2])
        #expect(page(chart).discs.map(\.ring) == [0, 0.9])
    }

    @Test func `an area starts at zero, a line may be cropped and says so`() {
        #expect(TrendLine(points: months([61, 62]), style: .perCent, isFilled: true).axisNote == nil)
        #expect(TrendLine(points: months([61, 62]), style: .perCent).axisNote != nil)
        #expect(TrendLine(points: [], style: .perCent).axisNote == nil)
        #expect(
            TrendLine(points: months([191_500, 180_000]), style: .count, isFilled: true).unitSuffix == ", thousands")
    }

    @Test func `the axis covers the standard and the plan`() {
        let day = ChartDay(year: 2026, month: 3, day: 31)
        let chart = TrendLine(
            points: months([61, 61.5]), style: .perCent, standard: .init(value: 92, label: "Standard 92%"),
            plan: .init(day: day, value: 65, label: "Plan 65%"))
        let dashed = page(chart).paths.filter { $0.stroke?.dash == [5, 3] }
        #expect(dashed.count == 1)
        #expect(dashed.allSatisfy { $0.points[0].y == $0.points[1].y && $0.points[0].y > 0 })
        let diamonds = page(chart).paths.filter { $0.isClosed && $0.fill == .ink }
        #expect(diamonds.map { $0.points[0].x } == [dashed[0].points[1].x], "the plan is the last day of the axis")
    }

    @Test func `the last value is labelled in bold; an older one with its month`() {
        let words = { (values: [Double?]) in
            page(TrendLine(points: months(values), style: .perCent)).texts.filter { $0.runs[0].font.weight == .bold }
                .map(\.string).filter { $0.contains("%") }
        }
        #expect(words([61, 62]) == ["62.0%"])
        #expect(words([61, 62, nil]) == ["62.0%, Feb 2025"])
    }

    @Test func `a provisional last point is hollow and has a p`() {
        var points = months([340, 330, 334])
        points[2].isProvisional = true
        let page = page(TrendLine(points: points, style: .count))
        #expect(page.discs.map(\.fill) == [.blue, .white])
        #expect(page.texts.contains { $0.string == "334 p" })
    }

    @Test func `the extreme is labelled with its date, but not when it is the last point or all are alike`() {
        let words = { (values: [Double?], extreme: TrendLine.Extreme) in
            page(TrendLine(points: months(values), style: .weeks, extreme: extreme)).texts.map(\.string)
        }
        #expect(words([9, 4, 7, 8], .low).contains("4.0, Feb 2025"))
        #expect(words([9, 4, 7, 8], .high).contains("9.0, Jan 2025"))
        #expect(!words([9, 8, 7, 6], .low).contains { $0.hasPrefix("6.0,") })
        #expect(!words([9, 9, 9], .low).contains { $0.contains(", ") })
    }

    @Test func `runs of values that are not shown have one marker each`() {
        let points = SampleSeries.months(from: 2025, 1, [9, nil, nil, 12, nil, 10], marker: "[c]")
        let markers = page(TrendLine(points: points, style: .count, isFilled: true)).texts.filter { $0.string == "[c]" }
        #expect(markers.count == 2)
    }

    @Test func `events outside the time of the data are not drawn`() {
        let event = { (year: Int) in ChartEvent(day: ChartDay(year: year, month: 3, day: 1), text: "Strike") }
        let words = { (year: Int) in
            page(TrendLine(points: months([5, 6, 7, 8]), style: .weeks, events: [event(year)])).texts.map(\.string)
        }
        #expect(words(2025).contains("Strike"))
        #expect(!words(2020).contains("Strike"))
    }

    @Test(arguments: ChartSample.trendLines.filter { !["long-labels", "provisional"].contains($0.name) })
    func `no label lies on the line`(sample: ChartSample) {
        let page = sample.page(measurer: HalfEmMeasurer())
        let lines = page.paths.filter { $0.stroke?.width == 1.9 }.map(\.points)
        for text in page.texts where text.halo > 0 {
            let box = HalfEmMeasurer().box(of: text)
            for line in lines {
                for (from, to) in zip(line, line.dropFirst()) {
                    #expect(!box.isCrossed(from: from, to: to), "\(text.string) in \(sample.name)")
                }
            }
        }
    }
}
