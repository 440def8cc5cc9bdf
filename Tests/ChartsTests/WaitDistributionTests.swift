// What the picture of a distribution says: bars in proportion, bands in colour, lines that stay out of labels.

import Cairo
import Drawing
import Testing

@testable import Charts

@Suite struct WaitDistributionTests {
    private let box = Box(x: 0, y: 0, width: 236.6, height: 150)

    private func page(_ chart: WaitDistribution, in box: Box? = nil) -> Page {
        ChartSample(name: "test", chart: chart).page(at: box ?? self.box, measurer: HalfEmMeasurer())
    }

    private func fills(_ chart: WaitDistribution) -> [Path] { page(chart).paths.filter { $0.fill != nil } }

    @Test func `bars are as high as their counts`() {
        let bars = fills(WaitDistribution(counts: [100, 50, 25, 0, 75], markers: []))
        let bottom = box.bottom - 26
        let heights = bars[0].points.map { bottom - $0.y }
        #expect(heights.count == 10)
        #expect(abs(heights[1] - 2 * heights[3]) < 1e-9)
        #expect(abs(heights[3] - 2 * heights[5]) < 1e-9)
        #expect(heights[7] == 0)
        #expect(abs(bottom - bars[1].points[1].y - 0.75 * heights[1]) < 1e-9, "the open bin has the same scale")
    }

    @Test func `bins are coloured by band, and the open one by the last`() {
        let chart = WaitDistribution(counts: [Int](repeating: 4, count: 105), markers: [])
        #expect(fills(chart).compactMap(\.fill) == [.upTo18, .from18To52, .over52, .over52])
        let widths = fills(chart).dropLast().map { ($0.points.last?.x ?? 0) - $0.points[0].x }
        #expect(abs(widths[0] / widths[1] - 18.0 / 34) < 1e-9)
        #expect(abs(widths[1] / widths[2] - 34.0 / 52) < 1e-9)
    }

    @Test func `bands without a count are not drawn, and negative counts are none`() {
        #expect(fills(WaitDistribution(counts: ChartSample.sparse([20: 5, 30: -4]), markers: [])).count == 1)
        #expect(fills(WaitDistribution(counts: ChartSample.sparse([:]), markers: [])).isEmpty)
    }

    @Test func `bands in the wrong order or beyond the bins do no harm`() {
        let bands = [WaitDistribution.Band(before: 52, .from18To52), .init(before: 18, .upTo18)]
        let chart = WaitDistribution(counts: [1, 2, 3], markers: [], bands: bands)
        #expect(fills(chart).compactMap(\.fill) == [.from18To52, .from18To52])
    }

    @Test func `a marker stands at its wait, a standard dashed`() throws {
        let page = page(WaitDistribution(counts: ChartSample.sparse([0: 9]), markers: ChartSample.typicalMarkers))
        let lines = page.paths.filter { $0.points.count == 2 && $0.points[0].x == $0.points[1].x && $0.height > 10 }
        let ticks = page.texts.filter { $0.anchor.y == 150 - 26 + 13 }.map(\.anchor.x)
        try #require(ticks.count > 2)
        let (zero, eighteen) = (ticks[0], ticks[1])
        let places = lines.map { ($0.points[0].x - zero) / (eighteen - zero) * 18 }
        #expect(lines.map { $0.stroke?.dash ?? [] } == [[], [4, 2.5], []])
        for (place, wanted) in zip(places, [13.6, 18, 40.3]) { #expect(abs(place - wanted) < 1e-9) }
    }

    @Test func `measured values are bold, a standard is not`() {
        let page = page(WaitDistribution(counts: [9, 0], markers: ChartSample.typicalMarkers))
        let weights = page.texts.filter { $0.halo > 0 }.map { $0.runs[0].font.weight }
        #expect(weights == [.bold, .regular, .bold])
    }

    @Test func `waits from the open bin on are marked in it, and one that is no number as well`() {
        for weeks in [2, 250, Double.infinity, .nan] {
            let marker = WaitDistribution.Marker(weeks: weeks, label: "Median", isStandard: false)
            let page = page(WaitDistribution(counts: [1, 1, 1], markers: [marker]))
            let open = page.paths.last { $0.fill != nil }?.points.map(\.x) ?? []
            let line = page.paths.first { $0.points.count == 2 && $0.height > 10 }
            #expect(open.count == 4)
            #expect(line.map { abs($0.points[0].x - (open[0] + open[3]) / 2) < 1e-9 } == true)
        }
    }

    @Test func `without anyone waiting there are words in place of lines`() {
        let page = page(WaitDistribution(counts: [0, 0, 0], markers: [ChartSample.standard]))
        #expect(page.texts.contains { $0.string == "None waiting" })
        #expect(!page.texts.contains { $0.string == "18-week standard" })
    }

    @Test func `the axis starts at 0 and labels that would collide are left out`() {
        let counts = ChartSample.falling(from: 900, open: 4)
        let labels = { (width: Double) in
            let box = Box(x: 0, y: 0, width: width, height: 150)
            return page(WaitDistribution(counts: counts, markers: []), in: box).texts
                .filter { $0.anchor.y == 150 - 26 + 13 }.map(\.string)
        }
        #expect(labels(500) == ["0", "18", "26", "52", "65", "78", "104+"])
        #expect(labels(180) == ["0", "18", "52", "65", "78", "104+"])
    }

    @Test(arguments: ChartSample.waitDistributions.filter { $0.name != "long-labels" })
    func `no bar and no marker's line meets a marker's label`(sample: ChartSample) throws {
        let measurer = try CairoTextMeasurer()
        for (width, height) in [(180.0, 110.0), (180, 200), (236.6, 150), (500, 200)] {
            let page = sample.page(at: Box(x: 5, y: 5, width: width, height: height), measurer: measurer)
            let drawn = page.paths.filter { $0.stroke?.colour != .grid }
            for label in page.texts.filter({ $0.halo > 0 }) {
                let box = measurer.box(of: label)
                for path in drawn {
                    #expect(!path.meets(box), "\(label.string) in \(sample.name) at \(width) x \(height)")
                }
            }
        }
    }
}

extension Path {
    /// From the highest point to the lowest.
    fileprivate var height: Double { (points.map(\.y).max() ?? 0) - (points.map(\.y).min() ?? 0) }

    /// Whether one of its lines, all level or upright, passes through the box.
    fileprivate func meets(_ box: Box) -> Bool {
        zip(points, points.dropFirst()).contains { from, to in
            max(from.x, to.x) > box.left && min(from.x, to.x) < box.right && max(from.y, to.y) > box.top
                && min(from.y, to.y) < box.bottom
        }
    }
}
