// What small multiples say: one scale for all, fewer columns where the box is narrow.

import Drawing
import Testing

@testable import Charts

@Suite struct SmallMultiplesTests {
    private func chart(_ values: [[Double?]], background: [Double?] = [], columns: Int = 4) -> SmallMultiples {
        SmallMultiples(
            panels: values.enumerated().map {
                .init(title: "Panel \($0)", points: SampleSeries.months(from: 2024, 1, $1))
            },
            background: SampleSeries.months(from: 2024, 1, background), style: .perCent, columns: columns)
    }

    private func page(_ chart: SmallMultiples, width: Double = 499.28) -> Page {
        ChartSample(name: "test", chart: chart).page(
            at: Box(x: 0, y: 0, width: width, height: chart.height(width: width)), measurer: HalfEmMeasurer())
    }

    @Test func `the same value lies at the same height in every panel of a row`() {
        let lines = page(chart([[50, 60], [60, 60], [70, 60]])).paths.filter { $0.stroke?.width == 1.7 }
        #expect(Set(lines.compactMap { $0.points.last?.y }).count == 1)
        #expect(Set(lines.map { $0.points[0].y }).count == 3)
    }

    @Test func `the background is drawn in each panel, in grey and before its line`() {
        let widths = page(chart([[50, 60], [60, 60]], background: [55, 56])).paths
            .compactMap { $0.stroke?.width }.filter { [1.3, 1.7].contains($0) }
        #expect(widths == [1.3, 1.7, 1.3, 1.7])
    }

    @Test(arguments: [(499.28, 4), (400.0, 3), (236.6, 2), (180, 1)])
    func `there are as many columns as are 104 points wide`(width: Double, columns: Int) {
        let page = page(chart(.init(repeating: [50, 60], count: 8)), width: width)
        let titles = page.texts.filter { $0.string.hasPrefix("Panel") }
        #expect(Set(titles.map(\.anchor.x)).count == columns)
    }

    @Test func `panels at their designed height have plots of 48 points`() {
        let grid = page(chart([[40, 60], [60, 60]])).paths.filter { $0.stroke?.width == 0.6 || $0.stroke?.width == 0.8 }
        let places = grid.filter { $0.points[0].x < 100 }.map { $0.points[0].y }
        #expect((places.max() ?? 0) - (places.min() ?? 0) >= 44)
    }

    @Test func `a panel without values says so, one with a marker shows it`() {
        let words = page(chart([[nil, nil], [60, 61]])).texts.map(\.string)
        #expect(words.contains("No data"))
        let hidden = SmallMultiples(
            panels: [.init(title: "Skin", points: SampleSeries.months(from: 2024, 1, [9, nil], marker: "[c]"))],
            style: .count)
        #expect(page(hidden).texts.filter { $0.string == "[c]" }.count == 2)
    }
}
