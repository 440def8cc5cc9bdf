// What a funnel shows: where points and limits lie, who is named, and who has no room for a name.

import Cairo
import Drawing
import Testing

@testable import Charts

@Suite struct FunnelTests {
    private let box = Box(x: 0, y: 0, width: 236.6, height: 188)

    private func page(_ funnel: Funnel, in box: Box? = nil) -> Page {
        ChartSample(name: "test", chart: funnel).page(at: box ?? self.box, measurer: HalfEmMeasurer())
    }

    private let limits = [
        Funnel.Limit(size: 100, lower95: 50, upper95: 70, lower998: 45, upper998: 75),
        Funnel.Limit(size: 1_000, lower95: 57, upper95: 63, lower998: 55, upper998: 65),
    ]

    private func point(
        _ size: Double, _ share: Double, _ code: String, _ position: Funnel.Position = .inside, isReader: Bool = false
    ) -> Funnel.Point {
        Funnel.Point(
            size: size, share: share, code: code, name: "Trust \(code)", position: position, isReader: isReader)
    }

    private func funnel(_ points: [Funnel.Point], isHigherBetter: Bool? = true) -> Funnel {
        Funnel(
            points: points, limits: limits, average: 60, averageLabel: "England 60.0%", isHigherBetter: isHigherBetter)
    }

    @Test func `only those outside the outer limits and the reader's own are named`() {
        let texts = page(
            funnel([
                point(500, 60, "RAA"), point(600, 80, "RBB", .aboveUpper), point(800, 52, "RCC", .belowLower),
                point(400, 61, "RDD", isReader: true),
            ])
        ).texts.map(\.string)
        #expect(texts.contains("RBB") && texts.contains("RCC") && texts.contains { $0.hasSuffix("RDD") }, "\(texts)")
        #expect(!texts.contains { $0.contains("RAA") })
    }

    @Test func `worse is a diamond, better a disc, and a triangle where neither way is better`() {
        func mark(_ position: Funnel.Position, _ isHigherBetter: Bool?) -> SpecialCause {
            funnel([], isHigherBetter: isHigherBetter).cause(point(500, 60, "RAA", position))
        }
        #expect(mark(.aboveUpper, true) == .improvement && mark(.belowLower, true) == .concern)
        #expect(mark(.aboveUpper, false) == .concern && mark(.belowLower, false) == .improvement)
        #expect(mark(.aboveUpper, nil) == .neutralHigh && mark(.belowLower, nil) == .neutralLow)
        #expect(mark(.inside, true) == .common)
        let diamonds = page(funnel([point(800, 52, "RCC", .belowLower)])).paths.filter { $0.fill == .concern }
        #expect(diamonds.map(\.points.count) == [4])
    }

    @Test func `limits lie in proportion between the sizes that are given`() throws {
        let middle = try #require(FunnelLimits(limits.reversed()).at(550))
        #expect(middle.lower998 == 50 && middle.upper95 == 66.5)
        #expect(FunnelLimits(limits).at(5)?.lower95 == 50)
        #expect(FunnelLimits(limits).at(5_000)?.lower95 == 57)
        #expect(FunnelLimits([]).at(5) == nil)
    }

    @Test func `a limit's line is cut where it leaves the plot`() {
        let (x, y) = (LinearScale(0...1_000, from: 0, to: 1_000), LinearScale(0...100, from: 100, to: 0))
        let lines = FunnelLimits(limits).lines(\.upper998, x, y, within: 30...100)
        #expect(lines.count == 1)
        #expect(lines[0] == [Point(550, 30), Point(1_000, 35)])
        #expect(FunnelLimits(limits).lines(\.upper998, x, y, within: 60...100).isEmpty)
    }

    @Test func `those furthest out are named first, and the others are counted`() {
        let crowd = (0..<60).map { point(900 + Double($0) / 10, 40 + Double($0 % 12), "R\(10 + $0)", .belowLower) }
        let funnel = funnel(crowd + [point(905, 20, "RZZ", .belowLower)])
        let count = funnel.unlabelledCount(in: box, measurer: HalfEmMeasurer())
        let codes = page(funnel).texts.filter { $0.string.hasPrefix("R") }
        #expect(codes.contains { $0.string == "RZZ" })
        #expect(count > 30 && codes.count + count == 61)
    }

    @Test func `the reader's own is named wherever it lies`() {
        for size in [0.0, 10, 500, 1_000] {
            for share in [40.0, 60, 79, 80] {
                let funnel = funnel([point(size, share, "RAA", isReader: true), point(700, 50, "RBB", .belowLower)])
                let texts = page(funnel).texts.map(\.string)
                #expect(texts.contains("Trust RAA") || texts.contains("RAA"), "\(size) \(share)")
                #expect(funnel.unlabelledCount(in: box, measurer: HalfEmMeasurer()) == 0, "\(size) \(share)")
            }
        }
    }

    @Test(arguments: ChartSample.funnels)
    func `no name lies on the mark of another, nor on a line's label, nor outside the plot`(sample: ChartSample) throws
    {
        let measurer = try CairoTextMeasurer()
        for (width, height) in [(180.0, 110.0), (236.6, 188), (499, 200)] {
            let box = Box(x: 0, y: 0, width: width, height: height)
            let page = sample.page(at: box, measurer: measurer)
            let marks =
                page.discs.filter { $0.fill == .blue || $0.fill == .ink }.map(\.centre)
                + page.paths.filter { $0.fill == .concern }.map { Point($0.points[0].x, $0.points[1].y) }
            let named = page.texts.filter { $0.halo > 0 }
            let labels = named.map { measurer.box(of: $0) }
            for (index, label) in labels.enumerated() {
                #expect(!labels[..<index].contains { $0.overlaps(label) }, "\(sample.name)")
                #expect(label.bottom <= box.bottom - SizeAxis.height + 0.01, "\(sample.name)")
                // The reader's code alone stands where nothing is free.
                for mark in marks where named[index].string != "RXX" {
                    #expect(
                        !label.contains(Box(x: mark.x, y: mark.y, width: 0, height: 0)), "\(sample.name) \(mark)")
                }
            }
        }
    }

    @Test(arguments: ChartSample.funnels)
    func `a label is clear of every dot and line; only the reader's code may stand where nothing is clear`(
        sample: ChartSample
    ) throws {
        let measurer = try CairoTextMeasurer()
        let reader = (sample.chart as? Funnel)?.points.first { $0.isReader }?.code
        for (width, height) in [(180.0, 110.0), (236.6, 188), (499, 200)] {
            let page = sample.page(at: Box(x: 0, y: 0, width: width, height: height), measurer: measurer)
            let crowded = Legibility(shapes: page.shapes, measurer: measurer).crowded().filter { $0 != reader }
            #expect(crowded == [], "\(sample.name) \(width)")
        }
    }

    @Test func `outliers side by side on the axis are named only where each code stands alone`() {
        let shares = [100.0, 300, 500, 700, 800, 850, 900].map { point($0, 0, "R\(Int($0))", .belowLower) }
        let dots = (0..<80).map { point(10 * Double($0), 3 + Double($0 % 7) * 2, "X\($0)") }
        let funnel = funnel(shares + dots)
        let page = page(funnel)
        #expect(Legibility(shapes: page.shapes, measurer: HalfEmMeasurer()).crowded() == [])
        let codes = page.texts.count { $0.string.hasPrefix("R") }
        #expect(codes + funnel.unlabelledCount(in: box, measurer: HalfEmMeasurer()) == 7)
    }

    @Test func `points that are no numbers have no place`() {
        let points = [point(.nan, 60, "RAA"), point(500, .infinity, "RBB"), point(-5, 60, "RCC")]
        #expect(page(funnel(points)).texts.contains { $0.string == "No data" })
    }
}
