// What a control chart says: where lines lie and break, which marks stand on them, and which words are beside them.

import Cairo
import Drawing
import Testing

@testable import Charts

@Suite struct ControlPanelTests {
    private let box = Box(x: 0, y: 0, width: 236.6, height: 150)

    private func day(_ index: Int) -> ChartDay { ChartDay(daysSince2000: 9_000 + 7 * index) }

    private func points(_ values: [Double?], _ mark: SpecialCause = .common) -> [ControlPanel.Point] {
        values.enumerated().map { ControlPanel.Point(day: day($0), value: $1, mark: mark) }
    }

    private func segment(_ range: ClosedRange<Int>, _ mean: Double, reach: Double? = 10) -> ControlPanel.Segment {
        ControlPanel.Segment(
            from: day(range.lowerBound), to: day(range.upperBound), mean: mean, lower: reach.map { mean - $0 },
            upper: reach.map { mean + $0 })
    }

    private func page(_ panel: ControlPanel, in box: Box? = nil) -> Page {
        ChartSample(name: "test", chart: panel).page(at: box ?? self.box, measurer: HalfEmMeasurer())
    }

    private func strings(_ panel: ControlPanel, in box: Box? = nil) -> [String] {
        page(panel, in: box).texts.map(\.string)
    }

    private func valueLines(_ page: Page) -> [Path] {
        page.paths.filter { $0.stroke == Stroke(.commonCause, 1) && $0.fill == nil }
    }

    private let steady: [Double?] = [100, 104, 97, 103, 99, 101, 105, 96, 100, 102]

    @Test func `limits are dashed, a mean is solid, and both lie at their values`() {
        let page = page(ControlPanel(points: points(steady), segments: [segment(0...9, 100)]))
        let limits = page.paths.filter { $0.stroke?.dash == [4, 3] }.map { $0.points[0].y }.sorted()
        let mean = page.paths.filter { $0.stroke == Stroke(.ink, 1) }.map { $0.points[0].y }
        #expect(limits.count == 2 && mean.count == 1)
        #expect(abs((limits[0] + limits[1]) / 2 - mean[0]) < 1e-9)
        let dots = page.discs.map(\.centre.y)
        #expect(dots.count == 10)
        #expect(abs((dots[0] - mean[0])) < 1e-9, "100 is the mean")
        #expect(abs((dots[1] - mean[0]) / (limits[0] - mean[0]) - 0.4) < 1e-9, "104 is two fifths of the way")
    }

    @Test func `the line breaks at a missing value and where limits start anew`() {
        let gap = page(ControlPanel(points: points([1, 2, nil, 4, 5]), segments: [segment(0...4, 3)]))
        #expect(valueLines(gap).map(\.points.count) == [2, 2])
        let rebased = page(ControlPanel(points: points(steady), segments: [segment(0...4, 100), segment(5...9, 101)]))
        #expect(valueLines(rebased).map(\.points.count) == [5, 5])
        let upright = rebased.paths.filter { $0.stroke?.dash == [1.5, 2] }
        #expect(upright.count == 1)
        let xs = valueLines(rebased).map { $0.points.map(\.x) }
        #expect(abs(upright[0].points[0].x - (xs[0][4] + xs[1][0]) / 2) < 1e-9)
    }

    @Test func `each special cause has a shape of its own`() {
        func shapes(_ mark: SpecialCause) -> (discs: Int, corners: Set<Int>) {
            let page = page(ControlPanel(points: points([5], mark), segments: [segment(0...0, 5)]))
            return (page.discs.count, Set(page.paths.filter { $0.fill == mark.colour }.map(\.points.count)))
        }
        #expect(shapes(.common) == (1, []))
        #expect(shapes(.improvement) == (1, []))
        #expect(shapes(.concern) == (0, [4]))
        #expect(shapes(.neutralHigh) == (0, [3]))
        #expect(shapes(.neutralLow) == (0, [3]))
    }

    @Test func `labels at the right say the last limits, the mean and the latest value`() {
        let panel = ControlPanel(points: points(steady), segments: [segment(0...4, 90), segment(5...9, 101)])
        let wide = Box(x: 0, y: 0, width: 499, height: 200)
        #expect(
            strings(panel, in: wide).suffix(4) == [
                "Upper limit 111", "Mean 101", "Latest 102, 24 Oct", "Lower limit 91",
            ])
        #expect(strings(panel).suffix(4) == ["Upper 111", "Mean 101", "Latest 102", "Lower 91"])
        let tight = Box(x: 0, y: 0, width: 110, height: 150)
        #expect(strings(panel, in: tight).suffix(4) == ["111", "101", "102", "91"])
    }

    @Test func `a target on the axis is a line with its words, one off the axis is an arrow, and the axis stays`() {
        func panel(_ target: Double?) -> ControlPanel {
            ControlPanel(
                points: points(steady), segments: [segment(0...9, 100)],
                targets: [Double?](repeating: target, count: 10), targetLabel: "Plan")
        }
        func lines(_ panel: ControlPanel) -> Int { page(panel).paths.count { $0.stroke?.dash == [5, 3] } }
        #expect(lines(panel(95)) == 1 && strings(panel(95)).contains("Plan"))
        #expect(lines(panel(5)) == 0 && strings(panel(5)).contains("↓ Plan"))
        #expect(lines(panel(900)) == 0 && strings(panel(900)).contains("↑ Plan"))
        #expect(lines(panel(nil)) == 0 && !strings(panel(nil)).contains { $0.contains("Plan") })
        #expect(panel(5).axisNote == panel(nil).axisNote)
    }

    @Test func `a target that changes is drawn in steps`() {
        let panel = ControlPanel(
            points: points(steady), segments: [segment(0...9, 100)],
            targets: [nil, nil] + [Double?](repeating: 98, count: 4) + [Double?](repeating: 94, count: 4))
        let lines = page(panel).paths.filter { $0.stroke?.dash == [5, 3] }
        #expect(lines.count == 2)
        #expect(lines[0].points[0].y < lines[1].points[0].y)
        #expect(lines[0].points[1].x == lines[1].points[0].x + 3)
    }

    @Test func `a run chart has a median, no limits and no verdict of any point`() {
        var panel = ControlPanel(points: points([5, 6, 7], .concern), segments: [segment(0...2, 6)])
        panel.isRunChart = true
        #expect(page(panel).paths.allSatisfy { $0.stroke?.dash != [4, 3] && $0.fill == nil })
        #expect(strings(panel).contains("Median 6"))
        #expect(!strings(panel).contains { $0.contains("limit") || $0.contains("Upper") })
    }

    @Test func `moving ranges stand below where there is room, and unusual ones are marked`() {
        var panel = ControlPanel(
            points: points(steady), segments: [segment(0...9, 100)],
            movingRanges: [nil, 4, 7, 6, 4, 2, 4, 29, 4, 2], showsMovingRange: true, movingRangeTitle: "Change")
        panel.segments[0].movingRangeMean = 4
        panel.segments[0].movingRangeUpper = 13
        let tall = Box(x: 0, y: 0, width: 499, height: 300)
        #expect(page(panel, in: tall).paths.count { $0.fill == .neutralCause } == 1)
        #expect(strings(panel, in: tall).suffix(2) == ["Upper limit 13", "Mean 4"])
        #expect(!strings(panel).contains("Change"), "no room")
    }

    @Test func `a hidden last value is said by its marker, and a provisional one by its letter`() {
        var panel = ControlPanel(points: points([100, 101, nil]), segments: [segment(0...2, 100)])
        panel.points[2].marker = "[c]"
        #expect(strings(panel).contains("Latest [c]"))
        #expect(!strings(panel).contains("[c]"), "once is enough")
        panel.points.insert(ControlPanel.Point(day: day(0), value: nil, marker: "[c]"), at: 0)
        #expect(strings(panel).contains("[c]"), "at the foot of the plot")
        panel.points.removeFirst()
        panel.points[2] = ControlPanel.Point(day: day(2), value: 99, isProvisional: true)
        #expect(strings(panel).contains("Latest 99 [p]"))
        #expect(page(panel).discs.count { $0.fill == .white } == 1)
    }

    @Test func `the latest of monthly values is dated by its month`() {
        let wide = Box(x: 0, y: 0, width: 499, height: 200)
        var panel = ControlPanel(points: points(steady), segments: [segment(0...9, 101)])
        for index in panel.points.indices { panel.points[index].day = ChartDay(year: 2025, month: 1 + index, day: 28) }
        panel.segments[0].from = panel.points[0].day
        panel.segments[0].to = panel.points[9].day
        #expect(strings(panel, in: wide).contains("Latest 102, Oct 2025"))
    }

    @Test(
        arguments: [[100.0, 104, 97], [97, 104, 97, 103, 96], [100, 100], [96, 98, 104]], [0.0, 98, 100, 101, 900])
    func `the words about a target lie on no line and no mark, in the plot or beside it`(
        values: [Double], target: Double
    ) throws {
        let measurer = try CairoTextMeasurer()
        let all = (0..<30).map { Optional(values[$0 % values.count]) }
        for reach in [0.5, 4.0, 9] {
            let panel = ControlPanel(
                points: points(all, .concern), segments: [segment(0...29, 100, reach: reach)],
                targets: [Double?](repeating: target, count: 30), targetLabel: "Standard 92%")
            for width in [236.6, 499] {
                let box = Box(x: 0, y: 0, width: width, height: 150)
                let page = ChartSample(name: "test", chart: panel).page(at: box, measurer: measurer)
                #expect(Legibility(shapes: page.shapes, measurer: measurer).crowded() == [], "\(reach) \(width)")
                #expect(page.texts.map(\.string).joined(separator: " ").contains("Standard"))
            }
        }
    }

    @Test func `words about new limits lie on no mark`() throws {
        let measurer = try CairoTextMeasurer()
        for sample in ChartSample.controlPanels {
            for size in [(180.0, 110.0), (236.6, 150), (499, 240)] {
                let page = sample.page(at: Box(x: 0, y: 0, width: size.0, height: size.1), measurer: measurer)
                for text in page.texts where text.halo > 0 && text.string.contains("recalculated") {
                    let box = measurer.box(of: text)
                    let hit = page.discs.filter { $0.fill != .white }.first { disc in
                        box.contains(Box(x: disc.centre.x, y: disc.centre.y, width: 0, height: 0))
                    }
                    #expect(hit == nil, "\(text.string) in \(sample.name) at \(size)")
                }
            }
        }
    }

    @Test func `the axis says where it starts, and that it starts at 0 needs no words`() {
        func note(_ values: [Double?], _ style: ValueStyle = .count) -> String? {
            ControlPanel(points: points(values), segments: [], style: style).axisNote
        }
        #expect(note([320, 470, 400]) == "The axis starts at 250")
        #expect(note([92.5, 95, 97.5], .perCent) == "The axis starts at 91%")
        #expect(note([3, 90, 40]) == nil)
        #expect(note([0, 0]) == nil)
        #expect(note([]) == nil)
    }
}
