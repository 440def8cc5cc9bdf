// Logos: where they stand, how often they are kept, and files that are none.

import Drawing
import Support
import Testing

@testable import Cairo

@Suite struct PicturesTests {
    private static let blue = Shape.path(Path(Box(x: -1, y: -1, width: 99, height: 99), fill: .blue))

    /// A blue picture of 20 by 10 pixels.
    private let logo: [UInt8]

    init() throws {
        logo = try png(of: Page(width: 20, height: 10, elements: [.artifact([Self.blue])]), pixelsPerPoint: 1)
    }

    @Test(arguments: [(PlacedText.Alignment.left, 10), (.centre, 20), (.right, 30)])
    func `a picture is fitted into its box and keeps its proportions`(
        alignment: PlacedText.Alignment, left: Int
    ) throws {
        let picture = Picture(png: logo, in: Box(x: 10, y: 10, width: 40, height: 10), alignment)
        let page = Page(width: 60, height: 30, elements: [.artifact([.picture(picture)])])
        let pixels = try Pixels(decoding: png(of: page, pixelsPerPoint: 1))
        let inked = pixels.colours.indices.filter { pixels.colours[$0] != 0xFF_FFFF }
        #expect(Set(inked.map { $0 % 60 }) == Set(left..<left + 20))
        #expect(Set(inked.map { $0 / 60 }) == Set(10..<20))
        #expect(inked.allSatisfy { pixels.colours[$0] == Colour.blue.hex })
    }

    @Test func `a picture less high than its box stands half way up`() throws {
        let picture = Picture(png: logo, in: Box(x: 0, y: 0, width: 20, height: 30))
        let page = Page(width: 20, height: 30, elements: [.artifact([.picture(picture)])])
        let pixels = try Pixels(decoding: png(of: page, pixelsPerPoint: 1))
        let inked = pixels.colours.indices.filter { pixels.colours[$0] != 0xFF_FFFF }
        #expect(Set(inked.map { $0 / 20 }) == Set(10..<20))
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdfimages"), "poppler-utils is not installed"))
    func `a picture on every page is kept once in the PDF`() async throws {
        let picture = Shape.picture(Picture(png: logo, in: Box(x: 427, y: 20, width: 120, height: 36), .right))
        let page = Samples.page([.artifact([picture]), .leaf(.paragraph, [Samples.text("Words", 48, 100)])])
        let bytes = try pdf(of: Samples.document([page, page, page]))
        let list = try await ToolRun.output(of: "pdfimages", ["-list", "FILE"], on: bytes)
        let objects = list.split(separator: "\n").dropFirst(2).map { $0.split(separator: " ")[10] }
        #expect(objects.count == 3)
        #expect(Set(objects).count == 1, "\(list)")
        #expect(try bytes == pdf(of: Samples.document([page, page, page])))
    }

    @Test func `bytes that are no whole PNG file are refused by name`() {
        for bytes in [[], Array("GIF89a".utf8), Array(logo.dropLast(30)), Array(logo.prefix(40))] {
            let picture = Picture(png: bytes, in: Box(x: 0, y: 0, width: 20, height: 30))
            let page = Samples.page([.artifact([.picture(picture)])])
            #expect(code { try pdf(of: Samples.document([page])) } == .picture)
            #expect(code { try png(of: page, pixelsPerPoint: 1) } == .picture)
        }
    }

    @Test func `a picture of too many pixels is refused before it is decoded`() throws {
        #expect(PNGSize(logo) == PNGSize(logo + [0]) && PNGSize(logo)?.width == 20 && PNGSize(logo)?.height == 10)
        #expect(PNGSize(Array(logo.prefix(23))) == nil && PNGSize(Array("GIF89a".utf8)) == nil)
        var vast = logo
        vast.replaceSubrange(16..<24, with: [0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20])
        #expect(PNGSize(vast)?.isTooLarge == true)
        let page = Samples.page([.artifact([.picture(Picture(png: vast, in: Box(x: 0, y: 0, width: 9, height: 9)))])])
        let error = #expect(throws: CairoError.self) { try pdf(of: Samples.document([page])) }
        #expect(error?.code == .picture && error?.message.contains("20000 by 20000 pixels") == true)
    }

    @Test(arguments: [
        Box(x: .nan, y: 0, width: 1, height: 1), Box(x: 0, y: 0, width: 0, height: 1),
        Box(x: 0, y: 0, width: 1, height: -1), Box(x: 0, y: 0, width: .infinity, height: 1),
    ])
    func `a box that is no place is refused`(box: Box) {
        let page = Samples.page([.artifact([.picture(Picture(png: logo, in: box))])])
        #expect(code { try pdf(of: Samples.document([page])) } == .geometry)
    }
}
