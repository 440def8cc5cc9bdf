// Pictures of every kind through the runs and back.

import Testing

@testable import Cairo

@Suite struct PixelStreamTests {
    /// Noise, steps of every length, and rows too long to look back to the one above; more than one block of runs.
    static let pictures: [(width: Int, height: Int, colour: @Sendable (Int, Int) -> UInt32)] = [
        (300, 120, { column, row in UInt32(truncatingIfNeeded: (column + 1) &* (row + 7) &* 0x9E37_79B9) }),
        (1500, 90, { column, row in UInt32(column / (row + 1)) &* 0x03_0511 }),
        (12_000, 7, { column, row in UInt32(column % (300 + row)) &* 0x01_0203 }),
        (700, 60, { column, row in row % 9 == 0 ? UInt32(column) &* 0x02_0304 : 0xFF_FFFF }),
        (400, 50, { column, row in UInt32((column + 3 * row) % 290) &* 0x05_0301 }),
    ]

    @Test(arguments: pictures.indices)
    func `a picture comes back as it went in`(index: Int) throws {
        let (width, height, colour) = Self.pictures[index]
        let expected = (0..<width * height).map { colour($0 % width, $0 / width) & 0xFF_FFFF }
        // The rows lie apart, and the upper byte of a pixel is anything.
        let stride = width + 3
        let pixels = (0..<stride * height).map { place -> UInt32 in
            guard place % stride < width else { return 0xFEDC_BA98 }
            return expected[place / stride * width + place % stride] | UInt32(place % 251) << 24
        }
        let chunks = try pixels.withUnsafeBufferPointer { buffer in
            let start = try #require(buffer.baseAddress)
            return try PNGEncoder().chunks(
                of: PNGPixels(pixels: start, width: width, height: height, rowStride: stride))
        }
        #expect(chunks.map(\.type) == ["IHDR", "IDAT"], "more than 256 colours")
        #expect(try Pixels(decoding: pngFile(of: chunks)) == Pixels(width: width, height: height, colours: expected))
        #expect(chunks[1].data.suffix(4) == bigEndian(Self.adler32(expected, width))[...])
    }

    /// Byte by byte, as the standard has it: RFC 1950, 9.
    static func adler32(_ colours: [UInt32], _ width: Int) -> UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        func add(_ byte: UInt32) {
            low = (low + byte) % 65_521
            high = (high + low) % 65_521
        }
        for (place, colour) in colours.enumerated() {
            if place % width == 0 { add(0) }
            for shift: UInt32 in [16, 8, 0] { add(colour >> shift & 0xFF) }
        }
        return high << 16 | low
    }
}
