// What a cohort says: how far the last value is from the line that is needed.

import Cairo
import Drawing
import Testing

@testable import Charts

@Suite struct CohortFallTests {
    private let needed = CohortFall.Needed(
        from: ChartDay(daysSince2000: 0), value: 100, due: ChartDay(daysSince2000: 100))

    private func words(_ values: [(Int, Double?)], gapText: String? = nil) -> [String] {
        let points = values.map { ChartPoint(day: ChartDay(daysSince2000: $0), value: $1) }
        let chart = CohortFall(points: points, needed: needed, gapText: gapText)
        return ChartSample(name: "test", chart: chart)
            .page(at: Box(x: 0, y: 0, width: 300, height: 150), measurer: HalfEmMeasurer()).texts.map(\.string)
    }

    @Test(arguments: [(-5, 100.0), (0, 100), (25, 75), (100, 0), (130, 0)])
    func `the needed count falls in a straight line and stays before and after`(day: Int, value: Double) {
        #expect(needed.value(on: ChartDay(daysSince2000: day)) == value)
    }

    @Test func `a line that ends when it starts needs nobody`() {
        let day = ChartDay(daysSince2000: 9)
        #expect(CohortFall.Needed(from: day, value: 5, due: day).value(on: day) == 0)
    }

    @Test func `more than needed is behind, less is ahead`() {
        #expect(words([(0, 100), (50, 60)]).contains("10 behind"))
        #expect(words([(0, 100), (50, 45)]).contains("5 ahead"))
        #expect(words([(0, 100), (50, 50)]).contains("as needed"))
        #expect(words([(0, 100), (50, 60)], gapText: "about 10 behind").contains("about 10 behind"))
    }

    @Test(arguments: [100.0, 80, 60, 40, 15], [60.0, 150, 400])
    func `no line runs through the value, the gap or the needed line's name`(last: Double, due: Double) throws {
        let measurer = try CairoTextMeasurer()
        let points = (0..<20).map { week in
            ChartPoint(day: ChartDay(daysSince2000: 7 * week), value: 100 - (100 - last) * Double(week) / 19)
        }
        let today = points[19].day.daysSince2000
        let needed = CohortFall.Needed(
            from: points[19].day, value: last, due: ChartDay(daysSince2000: today + Int(due)))
        let chart = CohortFall(points: points, needed: needed, gapText: "37 leave a week, 11 needed")
        let page = ChartSample(name: "test", chart: chart)
            .page(at: Box(x: 0, y: 0, width: 236.6, height: 110), measurer: measurer)
        #expect(Legibility(shapes: page.shapes, measurer: measurer).crowded() == [])
    }

    @Test(arguments: ChartSample.cohortFalls)
    func `labels of the samples are clear of lines and marks`(sample: ChartSample) throws {
        let measurer = try CairoTextMeasurer()
        for (width, height) in [(180.0, 110.0), (236.6, 150), (499, 200)] {
            let page = sample.page(at: Box(x: 0, y: 0, width: width, height: height), measurer: measurer)
            #expect(Legibility(shapes: page.shapes, measurer: measurer).crowded() == [], "\(width)")
        }
    }

    @Test func `the gap is that of the last day with a value, which is named`() {
        let words = words([(0, 100), (25, 80), (50, nil)])
        #expect(words.contains("80, Jan 2000"))
        #expect(words.contains("5 behind"))
    }
}
