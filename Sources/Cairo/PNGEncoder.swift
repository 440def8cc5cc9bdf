// From the pixels of a picture to the chunks that hold them. PNG specification, third edition, 9 and 11.2.
internal import CDeflate

/// Keeps the memory that a picture needs for the next one: else the system would spend a quarter of the time to hand it out.
final class PNGEncoder {
    private let compressor: OpaquePointer
    private var rows: [UInt8] = []
    private var packed: [UInt8] = []

    /// The fastest, measured with charts of 1548 by 600 pixels; level 6 takes a fifth longer for files a twentieth smaller.
    private static let level: Int32 = 2

    init() throws(CairoError) {
        guard let compressor = libdeflate_alloc_compressor(Self.level) else {
            throw CairoError(.drawing, "no memory to compress pictures")
        }
        self.compressor = compressor
    }

    deinit { libdeflate_free_compressor(compressor) }

    /// `IHDR`, `PLTE` where it is needed, and `IDAT`.
    ///
    /// At most 256 colours are a table and a byte a pixel, more are three bytes a pixel. No row is filtered: charts are flat
    /// colours, and come out a fifth smaller so.
    func chunks(of picture: PNGPixels) throws(CairoError) -> [PNGChunk] {
        guard let palette = Palette(picture) else {
            fill(picture, bytesAPixel: 3, Self.threeBytesAPixel)
            return [header(picture, colourType: 2), try compressed()]
        }
        fill(picture, bytesAPixel: 1) { row, bytes in
            for (place, pixel) in row.enumerated() { bytes[place] = palette.number(of: pixel & 0xFF_FFFF) }
        }
        return [header(picture, colourType: 3), palette.chunk, try compressed()]
    }

    private func header(_ picture: PNGPixels, colourType: UInt8) -> PNGChunk {
        let size = bigEndian(UInt32(picture.width)) + bigEndian(UInt32(picture.height))
        return PNGChunk(type: "IHDR", data: size + [8, colourType, 0, 0, 0])
    }

    /// Fills `rows`: each row after its filter type, which is 0.
    private func fill(
        _ picture: PNGPixels, bytesAPixel: Int,
        _ row: (UnsafeBufferPointer<UInt32>, UnsafeMutablePointer<UInt8>) -> Void
    ) {
        let rowSize = 1 + picture.width * bytesAPixel
        if rows.count != rowSize * picture.height { rows = [UInt8](repeating: 0, count: rowSize * picture.height) }
        rows.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            for index in 0..<picture.height {
                start[index * rowSize] = 0
                row(picture.row(index), start + index * rowSize + 1)
            }
        }
    }

    private static func threeBytesAPixel(_ row: UnsafeBufferPointer<UInt32>, _ bytes: UnsafeMutablePointer<UInt8>) {
        var place = 0
        for pixel in row {
            bytes[place] = UInt8(truncatingIfNeeded: pixel >> 16)
            bytes[place + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
            bytes[place + 2] = UInt8(truncatingIfNeeded: pixel)
            place += 3
        }
    }

    private func compressed() throws(CairoError) -> PNGChunk {
        let bound = libdeflate_zlib_compress_bound(compressor, rows.count)
        if packed.count < bound { packed = [UInt8](repeating: 0, count: bound) }
        let count = libdeflate_zlib_compress(compressor, rows, rows.count, &packed, packed.count)
        guard count > 0 else { throw CairoError(.drawing, "a picture could not be compressed") }
        return PNGChunk(type: "IDAT", data: Array(packed[..<count]))
    }
}
