// What a stack says: bands add up, breaks are shown, labels keep their order.

import Drawing
import Testing

@testable import Charts

@Suite struct StackedBandsTests {
    private let box = Box(x: 0, y: 0, width: 300, height: 150)

    private func chart(_ values: [[Double?]], marker: String? = nil) -> StackedBands {
        let bands = zip(values, [Colour.over52, .from18To52, .upTo18]).map {
            StackedBands.Band(label: "\($1)", values: $0, colour: $1)
        }
        let days = SampleSeries.months(from: 2025, 1, values[0]).map(\.day)
        return StackedBands(bands: bands, days: days, missingMarker: marker)
    }

    private func page(_ chart: StackedBands) -> Page {
        ChartSample(name: "test", chart: chart).page(at: box, measurer: HalfEmMeasurer())
    }

    /// The polygons of bands, each as many points as two lines have.
    private func areas(_ chart: StackedBands) -> [Path] {
        page(chart).paths.filter { $0.fill != nil && $0.points[1].x - $0.points[0].x != 8 }
    }

    @Test func `bands stand on each other, from the base up, as high as their values`() {
        let areas = areas(chart([[10, 20], [30, 20], [60, 20]]))
        #expect(areas.compactMap(\.fill) == [.over52, .from18To52, .upTo18])
        let heights = areas.map { $0.points[3].y - $0.points[0].y }
        #expect(abs(heights[1] - 3 * heights[0]) < 1e-9 && abs(heights[2] - 6 * heights[0]) < 1e-9)
        #expect(areas[0].points[0] == areas[1].points[3] && areas[1].points[1] == areas[2].points[2])
    }

    @Test func `a day without one of the values breaks the whole stack`() {
        let areas = areas(chart([[1, 1, nil, 1, 1], [2, 2, 2, 2, 2], [3, 3, 3, 3, 3]]))
        #expect(areas.count == 6)
        #expect(areas[0].points.count == 4)
    }

    @Test func `days without values carry their marker, and the total names the day it is of`() {
        let words = page(chart([[9, 10, nil], [20, 20, 20], [30, 30, 30]], marker: "[c]")).texts.map(\.string)
        #expect(words.contains("[c]"))
        #expect(words.contains("Total 60, Feb 2025"))
    }

    @Test func `the peak is labelled unless it is the last day`() {
        #expect(page(chart([[5, 9, 4], [5, 9, 4], [5, 9, 4]])).texts.contains { $0.string == "Peak 27, Feb 2025" })
        #expect(!page(chart([[1, 2, 3], [1, 2, 3], [1, 2, 3]])).texts.contains { $0.string.hasPrefix("Peak") })
    }

    @Test func `parts of millions are said in millions, with their share`() {
        let words = page(chart([[191_500, 191_500], [2_699_000, 2_699_000], [4_524_500, 4_524_500]])).texts.map(
            \.string)
        for text in ["Total 7.42m", "4.52m, 61.0%", "2.70m, 36.4%", "0.19m, 2.6%"] { #expect(words.contains(text)) }
    }

    @Test func `labels follow the order of the bands even where all are nil`() {
        let texts = page(chart([[3, 0], [3, 0], [3, 0]])).texts.filter { $0.runs[0].font == Font(9.5, .bold) }
        #expect(texts.map(\.string) == ["Total 0", "upTo18", "from18To52", "over52"])
        for (upper, lower) in zip(texts, texts.dropFirst()) { #expect(upper.anchor.y + 11.4 < lower.anchor.y) }
    }

    @Test func `counts below zero are none`() {
        #expect(chart([[-5, 2], [1, 1], [1, 1]]).totals.map(\.value) == [2, 4])
    }
}
