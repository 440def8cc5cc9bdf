// The PNG read back chunk by chunk, and the pictures that are refused.

import Drawing
import Testing

@testable import Cairo

@Suite struct PNGTests {
    @Test func `the picture has the size and the resolution asked for`() throws {
        let chunks = try PNGFile(png(of: Samples.full, pixelsPerPoint: 2.6)).chunks
        #expect(chunks.map(\.type).filter { $0 != "PLTE" } == ["IHDR", "pHYs", "IDAT", "IEND"])
        let header = try #require(chunks.first)
        #expect(header.type == "IHDR")
        #expect(header.data.prefix(8) == [0, 0, 6, 12, 0, 0, 8, 141])  // 1548 by 2189
        let physical = try #require(chunks.first { $0.type == "pHYs" })
        #expect(physical.data == [0, 0, 28, 202, 0, 0, 28, 202, 1])  // 7370 a metre
    }

    @Test func `few colours are a table, many are three bytes a pixel, and both are what was drawn`() throws {
        let press = try CairoPress()
        let few = Samples.page([.artifact([.path(Path(Box(x: 9, y: 9, width: 99, height: 99), fill: .blue))])])
        for (page, colourType) in [(few, UInt8(3)), (Samples.full, 2), (Samples.page([]), 3)] {
            let bytes = try press.png(of: page, pixelsPerPoint: 3)
            let chunks = PNGFile(bytes).chunks
            #expect(chunks[0].data[8...9] == [8, colourType], "8 bits")
            #expect(chunks.contains { $0.type == "PLTE" } == (colourType == 3))
            #expect(try Pixels(decoding: bytes) == Pixels(press.surface(of: page, pixelsPerPoint: 3)))
        }
    }

    @Test(arguments: [1, 2, 255, 256, 257, 1500])
    func `any number of colours comes back as it went in`(count: Int) throws {
        // Colours that meet in the table of hashes, in rows that end in the memory of others.
        let colours = (0..<UInt32(count)).map { 0xFF00_0000 | $0 &* 0x01_01FF & 0xFF_FFFF }
        let pixels = (0..<64 * 50).map { colours[$0 * $0 % count] | 0x2A00_0000 }
        let chunks = try pixels.withUnsafeBufferPointer { buffer in
            let start = try #require(buffer.baseAddress)
            return try PNGEncoder().chunks(of: PNGPixels(pixels: start, width: 60, height: 50, rowStride: 64))
        }
        let decoded = try Pixels(decoding: pngFile(of: chunks))
        let expected = (0..<50).flatMap { row in pixels[row * 64..<row * 64 + 60].map { $0 & 0xFF_FFFF } }
        #expect(decoded == Pixels(width: 60, height: 50, colours: expected))
    }

    @Test func `texts stand before the pixels, in Latin-1 or UTF-8 as they need`() throws {
        let bytes = try png(
            of: Samples.full, pixelsPerPoint: 1,
            text: [("Title", "Waiting list"), ("Description", "Up to £5 – “half”"), ("Source", "Café")])
        let chunks = PNGFile(bytes).chunks
        #expect(Array(chunks.map(\.type).prefix(5)) == ["IHDR", "pHYs", "tEXt", "iTXt", "tEXt"])
        #expect(chunks[2].data == Array("Title\0Waiting list".utf8))
        #expect(chunks[3].data == Array("Description\0\0\0\0\0Up to £5 – “half”".utf8))
        #expect(chunks[4].data == Array("Source\0Caf".utf8) + [0xE9])
        #expect(chunks.last?.type == "IEND")
    }

    @Test func `every chunk carries its right checksum, and none a time`() throws {
        let file = try PNGFile(png(of: Samples.full, pixelsPerPoint: 1, text: [("Software", "plannedcare")]))
        #expect(file.hasSignature)
        #expect(file.isWhole)
        for chunk in file.chunks { #expect(chunk.checksum == crc32(of: Array(chunk.type.utf8) + chunk.data)) }
        #expect(!file.chunks.contains { $0.type == "tIME" })
    }

    @Test func `the checksum is that of the standard's own example`() {
        #expect(crc32(of: Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(crc32(of: Array("IEND".utf8)) == 0xAE42_6082)
    }

    @Test func `the same page gives the same bytes`() throws {
        let texts = [(key: "Title", value: "Waiting list")]
        let first = try png(of: Samples.full, pixelsPerPoint: 1.5, text: texts)
        #expect(try first == png(of: Samples.full, pixelsPerPoint: 1.5, text: texts))
    }

    @Test func `an empty page is a white picture`() throws {
        let empty = try png(of: Samples.page([]), pixelsPerPoint: 0.1)
        let white = try png(
            of: Samples.page([
                .artifact([.path(Path(Box(x: -9, y: -9, width: 700, height: 900), fill: .white))])
            ]),
            pixelsPerPoint: 0.1)
        #expect(empty == white)
        #expect(try empty != png(of: Samples.full, pixelsPerPoint: 0.1))
    }

    @Test(arguments: [0, -1, .nan, .infinity, 0.000_01, 100])
    func `a picture of no size or beyond cairo's limit is refused`(pixelsPerPoint: Double) {
        #expect(code { try png(of: Samples.full, pixelsPerPoint: pixelsPerPoint) } == .geometry)
    }

    @Test(arguments: ["", " Title", "Title ", "Tit\nle", "Ti\u{0}tle", "–", String(repeating: "k", count: 80)])
    func `a key that the format cannot hold is refused`(key: String) {
        #expect(code { try png(of: Samples.full, pixelsPerPoint: 1, text: [(key, "value")]) } == .metadata)
    }

    @Test func `a text with NUL is refused`() {
        #expect(code { try png(of: Samples.full, pixelsPerPoint: 1, text: [("Title", "a\u{0}b")]) } == .metadata)
    }

    @Test func `a family that is not installed is refused`() {
        #expect(code { try png(of: Samples.full, pixelsPerPoint: 1, family: "Frutiger") } == .font)
    }
}
