// Bits to bytes, the first bit lowest. RFC 1951, 3.1.1.

/// Bytes that grow by a few bits at a time.
struct BitWriter {
    private(set) var bytes: [UInt8]
    private var waiting: UInt64 = 0
    private var count = 0

    /// Goes on after whole bytes.
    init(after bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Adds the lowest bits of a value, at most 32, above which it is 0.
    mutating func add(_ value: UInt64, bits: Int) {
        waiting |= value << UInt64(count)
        count += bits
        guard count >= 32 else { return }
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: waiting).littleEndian) { bytes.append(contentsOf: $0) }
        waiting >>= 32
        count -= 32
    }

    /// Fills the last byte with zeros.
    mutating func end() {
        while count > 0 {
            bytes.append(UInt8(truncatingIfNeeded: waiting))
            waiting >>= 8
            count -= 8
        }
        (waiting, count) = (0, 0)
    }
}
