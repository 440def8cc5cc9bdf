// Where steps hang, and that a hidden one gives nothing away.

import Drawing
import Testing

@testable import Charts

@Suite struct WaterfallTests {
    private func page(_ total: Int?, _ counts: [Int?]) -> Page {
        let roles: [Waterfall.Role] = [.dated, .ready, .waiting, .waiting]
        let steps = zip(counts, roles).map { Waterfall.Step(label: "Step", count: $0, role: $1) }
        return ChartSample(name: "test", chart: Waterfall(total: .init(label: "All", count: total), steps: steps))
            .page(at: Box(x: 0, y: 0, width: 300, height: 150), measurer: HalfEmMeasurer())
    }

    /// From where to where each bar reaches, as shares of the first.
    private func bars(_ page: Page) -> [[Double]] {
        let fills = page.paths.filter { $0.fill != nil }
        let (zero, whole) = (fills[0].points[0].x, fills[0].points[1].x - fills[0].points[0].x)
        return fills.map { bar in [0, 1].map { ((bar.points[$0].x - zero) / whole * 1_000).rounded() / 1_000 } }
    }

    @Test func `each step ends where the one before it begins, the first at the end of the total`() {
        let page = page(1_000, [400, 300, 200, 100])
        #expect(bars(page) == [[0, 1], [0.6, 1], [0.3, 0.6], [0.1, 0.3], [0, 0.1]])
        #expect(page.paths.compactMap(\.fill) == [.over52, .blue, .concern, .muted, .muted])
    }

    @Test func `connectors join each end to the next bar`() {
        let page = page(1_000, [400, 300, 200, 100])
        let fills = page.paths.filter { $0.fill != nil }
        let lines = page.paths.filter { $0.stroke?.colour == .commonCause }
        #expect(lines.count == 4)
        for (place, line) in lines.enumerated() {
            let (above, below) = (fills[place], fills[place + 1])
            #expect(line.points[0].y == above.points[2].y && abs(line.points[1].y - below.points[0].y) < 1e-9)
            #expect(abs(line.points[0].x - below.points[1].x) < 1e-9)
        }
    }

    @Test func `a hidden step has no bar, and the others hang as if it were not there`() {
        let hidden = page(1_000, [400, nil, 200, nil])
        #expect(bars(hidden) == [[0, 1], [0.6, 1], [0.4, 0.6]])
        #expect(hidden.texts.count { $0.string == "[c]" } == 2)
        // Whatever the hidden counts are, the same is drawn.
        #expect(bars(page(1_000, [400, 0, 200, 0])) == bars(hidden))
    }

    @Test func `a hidden total leaves the steps alone`() {
        let page = page(nil, [400, 300])
        #expect(page.paths.compactMap(\.fill) == [.blue, .concern])
        #expect(page.paths.count { $0.stroke?.colour == .commonCause } == 1, "nothing hangs from it")
    }

    @Test func `steps that come to more than the total end at the axis`() {
        #expect(bars(page(1_000, [600, 405])) == [[0, 1], [0.4, 1], [0, 0.4]])
    }

    @Test func `values stand at the ends of bars, in bold, and the step that asks for action has a bold name`() {
        let page = page(1_000, [400, 300, 200, 100])
        let bold = page.texts.filter { $0.runs[0].font.weight == .bold }.map(\.string)
        #expect(bold == ["1,000", "400", "300", "200", "100", "Step"])
        let values = page.texts.filter { $0.alignment == .left }
        for (value, bar) in zip(values, page.paths.filter { $0.fill != nil }) {
            #expect(abs(value.anchor.x - bar.points[1].x - 4) < 1e-9)
        }
    }
}
