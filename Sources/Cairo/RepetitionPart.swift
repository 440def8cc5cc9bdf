// How many bytes are repeated, and from how far back, in symbols. RFC 1951, 3.2.5.

/// A symbol, and what is written after it as it stands.
struct RepetitionPart {
    let symbol: Int
    let extra: UInt64
    let extraBits: Int

    /// A repetition holds at most 258 bytes.
    static let mostPixels = 86

    /// By the number of pixels of three bytes; the first stands for none.
    static let lengths = (0...mostPixels).map { RepetitionPart(length: 3 * max(1, $0)) }

    /// From 3 bytes to 258.
    private init(length: Int) {
        guard length < 258 else {
            (symbol, extra, extraBits) = (285, 0, 0)
            return
        }
        let rest = length - 3
        extraBits = max(0, Int.bitWidth - rest.leadingZeroBitCount - 3)
        symbol = 257 + 4 * extraBits + rest >> extraBits
        extra = UInt64(rest & (1 << extraBits - 1))
    }

    /// From 1 byte back to 32,768.
    init(distance: Int) {
        let rest = distance - 1
        extraBits = max(0, Int.bitWidth - rest.leadingZeroBitCount - 2)
        symbol = 2 * extraBits + rest >> extraBits
        extra = UInt64(rest & (1 << extraBits - 1))
    }
}
