// One press for many documents: what it drew before never shows.

import Drawing
import Testing

@testable import Cairo

@Suite struct CairoPressTests {
    @Test func `the same bytes come out whatever was drawn and measured before`() throws {
        let fresh = try CairoPress()
        let (document, picture) = try (fresh.pdf(of: Samples.twoPages), fresh.png(of: Samples.full, pixelsPerPoint: 2))
        let used = try CairoPress()
        for size in [9.0, 30, 12.5] {
            let page = Samples.page([
                .leaf(
                    .heading(1),
                    [Samples.text("£ \(size) Ŵyn שלום 界 Weeks 4,524,000 −", 48, 90, Font(size, .bold), halo: 2)]),
                .artifact([.disc(Disc(Point(90, 90), radius: size, fill: .over52))]),
            ])
            _ = try used.pdf(of: Samples.document([page, Samples.full]))
            _ = try used.png(of: page, pixelsPerPoint: size / 4)
            _ = used.measurer.width(of: "Waiting list, England", in: Font(size))
            #expect(try used.pdf(of: Samples.twoPages) == document)
            #expect(try used.png(of: Samples.full, pixelsPerPoint: 2) == picture)
        }
    }

    @Test func `a document that fails leaves the press as it was`() throws {
        let press = try CairoPress()
        let bytes = try press.pdf(of: Samples.twoPages)
        #expect(code { try press.pdf(of: Samples.document([])) } == .structure)
        let dashed = Shape.line(Point(0, 0), Point(9, 9), Stroke(.ink, 1, dash: [4, -1]))
        #expect(code { try press.pdf(of: Samples.document([Samples.page([.artifact([dashed])])])) } != nil)
        #expect(try press.pdf(of: Samples.twoPages) == bytes)
    }

    @Test func `texts forgotten for room are set again as they were`() throws {
        let press = try CairoPress()
        let width = press.measurer.width(of: "AVAWAY 11", in: Font(9))
        for number in 0..<25_000 { _ = press.measurer.width(of: "\(number)", in: Font(9)) }
        #expect(press.measurer.width(of: "AVAWAY 11", in: Font(9)) == width)
    }
}
