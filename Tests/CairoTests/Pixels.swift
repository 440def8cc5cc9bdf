// The pixels of a PNG file, read by another decoder than wrote them.

@testable import Cairo

/// A picture as colours 0xRRGGBB, row by row.
struct Pixels: Equatable {
    var width: Int
    var height: Int
    var colours: [UInt32]
}

extension Pixels {
    /// Decodes with libpng, through cairo.
    init(decoding png: [UInt8]) throws {
        self = try Self(Pictures().decode(png).surface)
    }

    /// What stands in an image surface of 32 bits a pixel.
    init(_ surface: borrowing Surface) throws {
        self = try surface.withPixels { pixels in
            Pixels(
                width: pixels.width, height: pixels.height,
                colours: (0..<pixels.height).flatMap { pixels.row($0).map { $0 & 0xFF_FFFF } })
        }
    }
}
