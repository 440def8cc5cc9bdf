// What a sparkline says: its ends fill the box, and a gap is a gap.

import Drawing
import Testing

@testable import Charts

@Suite struct SparklineTests {
    private func page(_ values: [Double?], box: Box = Box(x: 5, y: 7, width: 65, height: 14)) -> Page {
        let chart = Sparkline(points: SampleSeries.months(from: 2025, 1, values), colour: .blue)
        return ChartSample(name: "test", chart: chart).page(at: box, measurer: HalfEmMeasurer())
    }

    @Test func `the least value lies at the bottom, the greatest at the top, inside the ring of the dot`() {
        let points = page([3, 9, 6]).paths[0].points
        #expect(points.map(\.y) == [21 - 3.3, 7 + 3.3, 14])
    }

    @Test func `a constant lies in the middle`() {
        #expect(page([7, 7]).paths[0].points.map(\.y) == [14, 14])
    }

    @Test func `a gap breaks the line and the dot is on the last value`() {
        let page = page([1, 2, nil, 3, 4, nil])
        #expect(page.paths.count == 2)
        #expect(page.discs.map(\.centre) == page.paths.suffix(1).compactMap(\.points.last))
    }

    @Test func `words stand in an empty box only where they fit`() {
        #expect(page([]).texts.map(\.string) == ["No data"])
        #expect(page([], box: Box(x: 0, y: 0, width: 20, height: 8)).shapes.isEmpty)
    }
}
