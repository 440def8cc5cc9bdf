// The chunks that cairo's PNG writer leaves out: resolution and words. PNG specification, third edition, 11.3.

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

/// The file with chunks put in after its header, which is always first and 25 bytes long, behind the 8-byte signature.
func inserting(_ chunks: [PNGChunk], into file: [UInt8]) -> [UInt8] {
    Array(file.prefix(33)) + chunks.flatMap(\.bytes) + file.dropFirst(33)
}

/// The checksum of PNG (CRC-32 of ISO 3309), bit by bit: these chunks are short.
func crc32(of bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
        crc ^= UInt32(byte)
        for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
}

private func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
}
