// What milestone rows say: a scale a row, one axis for all, the latest value or why there is none.

import Drawing
import Testing

@testable import Charts

@Suite struct MilestoneRowsTests {
    private func page(_ rows: [MilestoneRows.Row], width: Double = 236.6, height: Double = 150) -> Page {
        ChartSample(name: "test", chart: MilestoneRows(rows: rows))
            .page(at: Box(x: 0, y: 0, width: width, height: height), measurer: HalfEmMeasurer())
    }

    private func row(_ values: [Double?], marker: String? = nil, due: ChartDay? = nil) -> MilestoneRows.Row {
        .init(label: "65 weeks", points: SampleSeries.months(from: 2025, 1, values, marker: marker), due: due)
    }

    @Test func `each row is as high as its own greatest value`() {
        let areas = page([row([100, 50]), row([9, 3])]).paths.filter { $0.fill == .upTo18 }
        let heights = areas.map { $0.points[2].y - $0.points[0].y }
        #expect(areas.count == 2)
        #expect(abs(heights[0] - heights[1]) < 1e-9)
        #expect(areas[0].points[0].x == areas[1].points[0].x)
    }

    @Test func `the latest value stands at the right, or its marker, or that there is none`() {
        let words = page([row([100, 1_400]), row([9, nil], marker: "[c]"), row([3, nil])]).texts.map(\.string)
        #expect(words.contains("1,400"))
        #expect(words.filter { $0 == "[c]" }.count == 1, "at the end of the row")
        #expect(words.contains("No data"))
    }

    @Test func `a row keeps 4 points under the base of the one above, strokes taken off`() {
        let page = page([row([9, 9]), row([9, 9]), row([9, 9])])
        let bases = page.paths.filter { $0.stroke?.colour == .rule }.map { $0.points[0].y }
        let tops = page.paths.filter { $0.fill == .upTo18 }.map { $0.points.map(\.y).min() ?? 0 }
        #expect(zip(bases, tops.dropFirst()).allSatisfy { $1 - 0.65 - $0 - 0.35 >= 4 })
    }

    @Test func `a row without any value keeps its label and says why, and a marker inside a row stands there`() {
        let words = page([row([nil, nil], marker: "[c]"), row([nil, nil])]).texts.map(\.string)
        #expect(words.filter { $0 == "65 weeks" }.count == 2)
        #expect(words.filter { $0 == "[c]" }.count == 1 && words.filter { $0 == "No data" }.count == 1)
        let inside = page([row([9, nil, nil, 7], marker: "[c]")]).texts.map(\.string)
        #expect(inside.filter { $0 == "[c]" }.count == 1 && inside.contains("7"))
    }

    @Test func `a due date is a diamond on the base of its row, and explained`() {
        let page = page([row([100, 50], due: ChartDay(year: 2025, month: 6, day: 1)), row([9, 3])])
        let bases = page.paths.filter { $0.stroke?.colour == .rule }.map { $0.points[0].y }
        let diamonds = page.paths.filter { $0.fill == .ink && $0.points.count == 4 }
        #expect(diamonds.count == 2)
        #expect(diamonds.first.map { abs(($0.points[0].y + $0.points[2].y) / 2 - bases[0]) < 1e-9 } == true)
        #expect(page.texts.contains { $0.string == "Due date. Row scales differ." })
    }

    @Test func `what does not apply is not said`() {
        #expect(page([row([9, 3]), row([9, 3])]).texts.contains { $0.string == "Row scales differ." })
        #expect(!page([row([9, 3])]).texts.contains { $0.string.contains("scales") || $0.string.contains("Due") })
    }

    @Test func `rows too low for two lines have their label in one`() {
        let rows = (0..<4).map { _ in row([9, 3]) }
        #expect(page(rows, width: 240, height: 110).texts.contains { $0.string == "Over 65 weeks" })
        #expect(
            !page(rows, width: 240, height: MilestoneRows.height(rows: 4)).texts.contains {
                $0.string == "Over 65 weeks"
            })
    }
}
