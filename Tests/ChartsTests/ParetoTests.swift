// The order of reasons, the length of their bars, and what can be said of running shares.

import Drawing
import Testing

@testable import Charts

@Suite struct ParetoTests {
    private func page(_ chart: Pareto) -> Page {
        ChartSample(name: "test", chart: chart).page(
            at: Box(x: 0, y: 0, width: 300, height: 150), measurer: HalfEmMeasurer())
    }

    private func bars(_ counts: [Int?]) -> [Pareto.Bar] {
        counts.enumerated().map { Pareto.Bar(label: "R\($0)", count: $1) }
    }

    /// The words of a column, from top to bottom.
    private func column(_ chart: Pareto, _ place: Int) -> [String] {
        let texts = page(chart).texts
        let columns = Dictionary(grouping: texts, by: \.anchor.x).sorted { $0.key < $1.key }.map(\.value)
        return columns[place].sorted { $0.anchor.y < $1.anchor.y }.map(\.string)
    }

    @Test func `the largest stands first, hidden ones after the others, and others last`() {
        let chart = Pareto(
            bars: [
                .init(label: "Other", count: 900, isOther: true), .init(label: "Few", count: 2),
                .init(label: "Hidden", count: nil), .init(label: "Many", count: 30),
                .init(label: "As many", count: 30),
            ], highlighted: 0)
        #expect(column(chart, 0) == ["Many", "As many", "Few", "Hidden", "Other"])
    }

    @Test func `bars are as long as their counts, and those of the headline blue`() {
        let fills = page(Pareto(bars: bars([50, 200, 100]), highlighted: 2)).paths.filter { $0.fill != nil }
        let lengths = fills.map { $0.points[1].x - $0.points[0].x }
        #expect(fills.map(\.fill) == [.blue, .blue, .muted])
        #expect(abs(lengths[0] - 2 * lengths[1]) < 1e-9 && abs(lengths[1] - 2 * lengths[2]) < 1e-9)
        #expect(fills.allSatisfy { $0.points[0].x == fills[0].points[0].x })
    }

    @Test func `running shares are of the sum, to the nearest per cent`() {
        let chart = Pareto(bars: bars([412, 318, 205, 171, 118, 199]), highlighted: 2)
        #expect(column(chart, 2) == ["Running %", "29%", "51%", "66%", "80%", "92%", "100%"])
    }

    @Test func `with a hidden count no running share is said without a total, and none from it on with one`() {
        #expect(column(Pareto(bars: bars([40, nil, 10]), highlighted: 1), 2) == ["Running %", "[c]", "[c]", "[c]"])
        let ofTotal = Pareto(bars: bars([40, nil, 10]), highlighted: 1, total: 80)
        #expect(column(ofTotal, 2) == ["Running %", "50%", "63%", "[c]"])
    }

    @Test func `of nothing there is no share`() {
        #expect(column(Pareto(bars: bars([0, 0]), highlighted: 1), 2) == ["Running %", "–", "–"])
    }

    @Test(arguments: [-1, 0, 2, 9])
    func `as many numbers are bold as the headline is about, and the last of their running shares`(highlighted: Int) {
        let texts = page(Pareto(bars: bars([9, 8, 7]), highlighted: highlighted)).texts
        let bold = texts.filter { $0.runs[0].font.weight == .bold }.map(\.string)
        #expect(bold.filter { !$0.hasSuffix("%") }.count == min(3, max(0, highlighted)))
        #expect(bold.filter { $0.hasSuffix("%") } == (highlighted < 1 ? [] : highlighted == 2 ? ["71%"] : ["100%"]))
    }

    @Test func `its height is what leaves rows their usual distance`() {
        let box = Box(x: 0, y: 0, width: 300, height: Pareto.height(bars: 4))
        let shapes = Pareto(bars: bars([4, 3, 2, 1]), highlighted: 0).shapes(in: box, measurer: HalfEmMeasurer())
        let tops = Page(width: 300, height: 150, elements: [.leaf(.span, shapes)]).paths.filter { $0.fill != nil }
            .map { $0.points[0].y }
        #expect(zip(tops, tops.dropFirst()).allSatisfy { abs($1 - $0 - 23) < 1e-9 })
    }
}
