// Where dots stand in a strip: better to the right, the median in the middle, and the same each time.

import Drawing
import Testing

@testable import Charts

@Suite struct PositionStripTests {
    private let box = Box(x: 0, y: 0, width: 236.6, height: 60)

    private func page(_ strip: PositionStrip) -> Page {
        ChartSample(name: "test", chart: strip).page(at: box, measurer: HalfEmMeasurer())
    }

    private func row(
        _ values: [Double], reader: Double? = nil, isHigher: Bool = true, average: Double? = nil
    ) -> PositionStrip.Row {
        PositionStrip.Row(
            label: "Booked", values: values, reader: reader, text: "61%", betterIsHigher: isHigher, average: average)
    }

    private func reader(_ row: PositionStrip.Row) -> Disc? {
        page(PositionStrip(rows: [row])).discs.first { $0.fill == .ink }
    }

    private func dots(_ page: Page) -> [Disc] { page.discs.filter { $0.fill == .rule } }

    @Test func `the better of two stands to the right, whichever way is better`() throws {
        let values: [Double] = [10, 20, 30, 40, 50]
        let (high, low) = (row(values, reader: 50), row(values, reader: 50, isHigher: false))
        let (right, left) = (try #require(reader(high)), try #require(reader(low)))
        #expect(right.centre.x > left.centre.x)
        #expect(abs(right.centre.x + left.centre.x - 2 * (reader(row(values, reader: 30))?.centre.x ?? 0)) < 1e-9)
    }

    @Test func `the median is in the middle and the box holds the middle half`() throws {
        let page = page(PositionStrip(rows: [row([1, 2, 3, 4, 100])]))
        let tick = try #require(page.paths.first { $0.stroke == Stroke(.secondaryText, 0.9) }).points[0].x
        let middle = try #require(page.texts.first { $0.string == "median" }).anchor.x
        #expect(abs(tick - middle) < 1e-9)
        let pale = try #require(page.paths.first { $0.fill == .pale })
        let dots = dots(page).map(\.centre.x).sorted()
        #expect(abs(pale.points[0].x - dots[1]) < 1e-9 && abs(pale.points[1].x - dots[3]) < 1e-9)
    }

    @Test(arguments: [
        (0.5, [3.0], 3.0), (0.25, [1, 2, 3, 4, 5], 2), (0.75, [1, 2, 3, 4], 3.25), (0.5, [1, 2], 1.5), (1, [1, 2], 2),
    ])
    func `quantiles are those of type 7`(share: Double, values: [Double], expected: Double) {
        #expect(quantile(share, of: values) == expected)
    }

    @Test func `the same seed gives the same dots, another seed others, and none leaves its strip`() {
        let values = (0..<200).map { Double($0 % 40) }
        func strip(_ seed: UInt64) -> PositionStrip { PositionStrip(rows: [row(values), row(values)], seed: seed) }
        #expect(page(strip(7)) == page(strip(7)))
        #expect(page(strip(7)) != page(strip(8)))
        let moves = jitter(1_000, seed: 7)
        #expect(moves.allSatisfy { (-1...1).contains($0) })
        #expect(zip(moves, moves.dropFirst()).allSatisfy { abs($0 - $1) > 0.7 }, "neighbours are far apart")
        let heights = Set(dots(page(strip(7))).prefix(200).map(\.centre.y))
        #expect((heights.max() ?? 99) - (heights.min() ?? 0) <= 6.5)
    }

    @Test func `without a reader England's value has a triangle and the key says so`() {
        let page = page(PositionStrip(rows: [row([1, 2, 3, 4], average: 2.2)]))
        #expect(page.discs.allSatisfy { $0.fill != .ink })
        #expect(page.paths.count { $0.fill == .ink && $0.points.count == 3 } == 2, "over the strip and in the key")
        #expect(page.texts.contains { $0.string == "England" })
    }

    @Test func `a measure without values says so`() {
        let texts = page(PositionStrip(rows: [row([]), row([.nan])])).texts.map(\.string)
        #expect(texts.count { $0 == "No data" } == 2)
    }

    @Test func `rows that find no room are counted`() {
        let strip = PositionStrip(rows: (1...9).map { _ in row([1, 2, 3]) })
        #expect(page(strip).texts.contains { $0.string == "6 more" })
        #expect(strip.fullHeight == 285)
    }

    @Test func `a reader with a value beyond all others stays inside`() throws {
        let disc = try #require(reader(row([1, 2, 3], reader: 50)))
        #expect(disc.centre.x + disc.radius <= box.right)
        let page = page(PositionStrip(rows: [row([1, 2, 3], reader: 50)]))
        #expect(dots(page).allSatisfy { $0.centre.x < disc.centre.x })
    }
}
