// Halos where there is something to cover, and nowhere else.

import Drawing
import Testing

@testable import Cairo

@Suite struct InkTests {
    static let covered: [(name: String, shape: Shape)] = [
        ("a line through it", .path(Path([Point(0, 42), Point(200, 42)], stroke: Stroke(.blue, 1)))),
        ("an area under it", .path(Path(Box(x: 0, y: 0, width: 200, height: 60), fill: .blue))),
        ("a disc that it touches", .disc(Disc(Point(48, 42), radius: 4, fill: .blue))),
        ("a word under it", Samples.text("under", 52, 46)),
    ]

    @Test(arguments: covered.indices)
    func `a halo covers what was drawn below a text`(index: Int) throws {
        let below = Self.covered[index]
        #expect(try picture([below.shape], halo: 3) != picture([below.shape], halo: 0), "\(below.name)")
    }

    @Test func `round a text on white it is not drawn`() throws {
        let white = Shape.path(Path(Box(x: 0, y: 0, width: 200, height: 60), fill: .white))
        let far = Shape.path(Path([Point(0, 55), Point(200, 55)], stroke: Stroke(.blue, 1)))
        #expect(try picture([white, far], halo: 3) == picture([white, far], halo: 0))
        #expect(try document([[white, far]], halo: 3) == document([[white, far]], halo: 0))
    }

    @Test func `a page begins white after a full one`() throws {
        let full = Self.covered[1].shape
        let first = try document([[full], []], halo: 3)
        #expect(try first != document([[full], []], halo: 0))
        #expect(try first.count < document([[full], [full]], halo: 3).count - 300, "the outlines of the letters")
    }

    private func page(_ below: [Shape], halo: Double) -> Page {
        Samples.page([.artifact(below + [Samples.text("Median", 50, 45, halo: halo)])])
    }

    private func picture(_ below: [Shape], halo: Double) throws -> [UInt8] {
        try png(of: page(below, halo: halo), pixelsPerPoint: 2.6)
    }

    private func document(_ pages: [[Shape]], halo: Double) throws -> [UInt8] {
        try pdf(of: Samples.document(pages.map { page($0, halo: halo) }))
    }
}
