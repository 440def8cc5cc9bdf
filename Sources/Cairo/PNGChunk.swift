// The chunks of a PNG file, and those for resolution and words. PNG specification, third edition, 5 and 11.3.
internal import CDeflate

/// One chunk of a PNG file.
struct PNGChunk {
    var type: String
    var data: [UInt8]

    /// Length, type, data and checksum, as they stand in a file.
    var bytes: [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(crc32(of: body))
    }

    /// `pHYs`: pixels a metre both ways.
    static func resolution(pixelsPerPoint: Double) throws(CairoError) -> PNGChunk {
        let perMetre = (pixelsPerPoint * 72 / 0.0254).rounded()
        guard (1...2_147_483_647).contains(perMetre) else {
            throw CairoError(.geometry, "\(pixelsPerPoint) pixels a point")
        }
        let pixels = bigEndian(UInt32(perMetre))
        return PNGChunk(type: "pHYs", data: pixels + pixels + [1])
    }

    static func texts(_ texts: [(key: String, value: String)]) throws(CairoError) -> [PNGChunk] {
        var chunks: [PNGChunk] = []
        for (key, value) in texts { chunks.append(try text(key: key, value: value)) }
        return chunks
    }

    /// `tEXt` where Latin-1 holds the value, `iTXt` in uncompressed UTF-8 otherwise.
    private static func text(key: String, value: String) throws(CairoError) -> PNGChunk {
        guard let keyword = latin1(key), (1...79).contains(keyword.count), !key.hasPrefix(" "), !key.hasSuffix(" "),
            !key.contains("\n")
        else { throw CairoError(.metadata, "a PNG file holds no text called \"\(key)\"") }
        guard !value.unicodeScalars.contains("\0") else {
            throw CairoError(.metadata, "a PNG text holds no NUL: \(key)")
        }
        if let plain = latin1(value) { return PNGChunk(type: "tEXt", data: keyword + [0] + plain) }
        // After the keyword: not compressed, method 0, no language, no translated keyword.
        return PNGChunk(type: "iTXt", data: keyword + [0, 0, 0, 0, 0] + Array(value.utf8))
    }

    /// The printable Latin-1 bytes of a text, with line feeds; `nil` when it needs others.
    private static func latin1(_ text: String) -> [UInt8]? {
        let isPlain = { (scalar: Unicode.Scalar) in
            scalar == "\n" || (0x20...0x7E).contains(scalar.value) || (0xA1...0xFF).contains(scalar.value)
        }
        guard text.unicodeScalars.allSatisfy(isPlain) else { return nil }
        return text.unicodeScalars.map { UInt8($0.value) }
    }
}

/// A file of chunks, the header first, and its end.
func pngFile(of chunks: [PNGChunk]) -> [UInt8] {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return signature + chunks.flatMap(\.bytes) + PNGChunk(type: "IEND", data: []).bytes
}

/// The checksum of PNG: CRC-32 of ISO 3309.
func crc32(of bytes: [UInt8]) -> UInt32 { libdeflate_crc32(0, bytes, bytes.count) }

/// As numbers stand in a PNG file.
func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
