// A PNG file taken apart into its chunks.

/// The chunks of a file, as far as they are whole.
struct PNGFile {
    struct Chunk {
        let type: String
        let data: [UInt8]
        let checksum: UInt32
    }

    let hasSignature: Bool
    private(set) var chunks: [Chunk] = []
    /// Whether the chunks fill the file to its last byte.
    private(set) var isWhole = false

    init(_ bytes: [UInt8]) {
        hasSignature = Array(bytes.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        var rest = bytes.dropFirst(8)
        while rest.count >= 12 {
            let length = Int(Self.number(rest.prefix(4)))
            guard rest.count >= length + 12 else { return }
            let body = rest.dropFirst(4)
            chunks.append(
                Chunk(
                    type: String(decoding: body.prefix(4), as: UTF8.self),
                    data: Array(body.dropFirst(4).prefix(length)),
                    checksum: Self.number(body.dropFirst(4 + length).prefix(4))))
            rest = rest.dropFirst(length + 12)
        }
        isWhole = rest.isEmpty
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }
}
