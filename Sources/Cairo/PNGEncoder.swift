// From the pixels of a picture to the chunks that hold them. PNG specification, third edition, 9 and 11.2.
internal import CDeflate

/// Keeps the memory that a picture needs for the next one: else the system would spend a quarter of the time to hand it out.
final class PNGEncoder {
    private let compressor: OpaquePointer
    private var rows: [UInt8] = []
    private var packed: [UInt8] = []

    /// The fastest, measured with charts of 1548 by 600 pixels.
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
    /// At most 256 colours are a table and a byte a pixel, more are three bytes a pixel, packed as runs of pixels. No row is
    /// filtered: charts are flat colours, and come out a fifth smaller so.
    func chunks(of picture: PNGPixels) throws(CairoError) -> [PNGChunk] {
        guard let palette = Palette(picture) else {
            let runs = PixelRuns(picture)
            let data = PixelStream.bytes(of: runs) + bigEndian(runs.checksum.value)
            return [header(picture, colourType: 2), PNGChunk(type: "IDAT", data: data)]
        }
        fill(picture, palette)
        return [header(picture, colourType: 3), palette.chunk, try compressed()]
    }

    private func header(_ picture: PNGPixels, colourType: UInt8) -> PNGChunk {
        let size = bigEndian(UInt32(picture.width)) + bigEndian(UInt32(picture.height))
        return PNGChunk(type: "IHDR", data: size + [8, colourType, 0, 0, 0])
    }

    /// Fills `rows`: each row after its filter type, which is 0.
    private func fill(_ picture: PNGPixels, _ palette: Palette) {
        let rowSize = 1 + picture.width
        if rows.count != rowSize * picture.height { rows = [UInt8](repeating: 0, count: rowSize * picture.height) }
        rows.withUnsafeMutableBufferPointer { rows in
            for index in 0..<picture.height {
                let start = index * rowSize
                rows[start] = 0
                for (column, pixel) in picture.row(index).enumerated() {
                    rows[start + 1 + column] = palette.number(of: pixel & 0xFF_FFFF)
                }
            }
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
