// Where dots, intervals and the reference stand, and what is said where there is no value.

import Drawing
import Testing

@testable import Charts

@Suite struct IntervalDotsTests {
    private let box = Box(x: 0, y: 0, width: 300, height: 150)

    private func page(_ chart: IntervalDots) -> Page {
        ChartSample(name: "test", chart: chart).page(at: box, measurer: HalfEmMeasurer())
    }

    /// Where the axis has a number.
    private func place(_ label: String, _ page: Page) -> Double? {
        page.texts.first { $0.string == label && $0.anchor.y > 100 }?.anchor.x
    }

    private let two = [
        IntervalDots.Row(label: "Not known", value: 1, lower: 0.5, upper: 1.5, isUnknown: true),
        IntervalDots.Row(label: "North", value: 2, lower: 1.75, upper: 2.25),
        IntervalDots.Row(label: "South", value: 3),
    ]

    @Test func `dots and intervals lie on the scale of the axis, which starts at zero`() throws {
        let page = ChartSample(name: "test", chart: IntervalDots(rows: two)).page(
            at: Box(x: 0, y: 0, width: 300, height: IntervalDots.height(rows: 3) + 80), measurer: HalfEmMeasurer())
        let labels = page.texts.filter { $0.alignment == .centre }
        #expect(labels.map(\.string) == ["0%", "1%", "2%", "3%"])
        let (zero, point) = (labels[0].anchor.x, labels[1].anchor.x - labels[0].anchor.x)
        #expect(page.discs.map { (($0.centre.x - zero) / point * 100).rounded() / 100 } == [2, 3, 1])
        let lines = page.paths.filter { $0.stroke?.width == 1.6 }
        let ends = lines.map { line in line.points.map { (($0.x - zero) / point * 100).rounded() / 100 } }
        #expect(ends == [[1.75, 2.25], [0.5, 1.5]])
        #expect(page.discs.allSatisfy { $0.radius == 3 })
    }

    @Test func `those not known are grey and last`() {
        let page = page(IntervalDots(rows: two))
        #expect(page.discs.map(\.fill) == [.blue, .blue, .commonCause])
        let names = page.texts.filter { two.map(\.label).contains($0.string) }.sorted { $0.anchor.y < $1.anchor.y }
        #expect(names.map(\.string) == ["North", "South", "Not known"])
    }

    @Test func `a value that is hidden has no dot, and its marker in bold at the right`() throws {
        let page = page(IntervalDots(rows: [.init(label: "A", value: nil, lower: 1, upper: 2)]))
        #expect(page.discs.isEmpty && !page.paths.contains { $0.stroke?.width == 1.6 })
        let marker = try #require(page.texts.first { $0.string == "[c]" })
        #expect(marker.anchor.x == box.right && marker.runs[0].font.weight == .bold)
    }

    @Test func `the reference is a dashed line with its words above`() throws {
        let page = page(IntervalDots(rows: two, reference: .init(value: 2.6, label: "England 2.6%")))
        let line = try #require(page.paths.first { $0.stroke?.dash == [4, 2.5] })
        let words = try #require(page.texts.first { $0.string == "England 2.6%" })
        #expect(words.anchor.x == line.points[0].x && words.anchor.y < line.points[0].y)
        #expect(words.runs[0].font == Font(9, .bold))
    }

    @Test func `an axis that is cropped says so, and one of counts says what it counts in`() {
        let rows = [IntervalDots.Row(label: "A", value: 61), .init(label: "B", value: 64)]
        #expect(IntervalDots(rows: rows).note == nil)
        #expect(IntervalDots(rows: rows, startsAtZero: false).note?.hasPrefix("The axis starts at ") == true)
        let counts = IntervalDots(rows: [.init(label: "A", value: 12_345)], style: .count)
        #expect(counts.unitSuffix == ", thousands")
    }

    @Test func `values that are no numbers are drawn nowhere`() {
        let rows = [
            IntervalDots.Row(label: "A", value: .nan), .init(label: "B", value: 1, lower: -.infinity, upper: 2),
        ]
        let page = page(IntervalDots(rows: rows, reference: .init(value: .infinity, label: "All")))
        #expect(page.discs.count == 1)
        #expect(page.paths.flatMap(\.points).allSatisfy { $0.x.isFinite && $0.y.isFinite })
    }

    @Test func `rows stand further apart where a label takes two lines`() {
        let long = [String](repeating: "Long", count: 10).joined(separator: " ")
        let pitch = { (label: String) -> Double in
            let rows = [IntervalDots.Row(label: label, value: 1), .init(label: "B", value: 2)]
            let centres = page(IntervalDots(rows: rows)).discs.map(\.centre.y)
            return centres[1] - centres[0]
        }
        #expect(abs(pitch("A") - 19) < 1e-9 && abs(pitch(long) - 25) < 1e-9)
    }
}
