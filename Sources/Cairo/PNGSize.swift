// How large a picture would be once decoded, read from the first bytes of its file.

/// The size of a PNG picture in pixels, from the header chunk.
package struct PNGSize: Hashable, Sendable {
    /// Larger pictures are refused: a small file can hold a picture of gigabytes.
    ///
    /// 64 MB once decoded; a whole page at 300 dots an inch has half as many.
    package static let mostPixels = 16_000_000

    package let width: Int
    package let height: Int

    /// `nil` for bytes that do not begin as a PNG file does.
    package init?(_ png: [UInt8]) {
        guard png.count >= 24, png.starts(with: Self.start), png[12..<16].elementsEqual("IHDR".utf8) else { return nil }
        width = Self.number(png[16..<20])
        height = Self.number(png[20..<24])
        if width == 0 || height == 0 { return nil }
    }

    /// Whether it has more than `mostPixels`.
    package var isTooLarge: Bool { pixels > Self.mostPixels }

    /// Width by height.
    package var pixels: Int { width * height }

    private static let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The highest byte first, as PNG has it.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
