// Whole numbers in as few bytes as they need, and a check sum over bytes.

/// Writes numbers seven bits a byte, lowest first.
struct VarintWriter {
    var bytes: [UInt8] = []

    mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Ends the bytes with their check sum, highest byte first.
    mutating func writeSum() {
        let sum = FNV1a.sum32(bytes[...])
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: sum >> UInt32(shift))) }
    }
}

/// Reads them again; never beyond `end`.
struct VarintReader {
    let bytes: [UInt8]
    private(set) var offset: Int
    let end: Int

    init(bytes: [UInt8], offset: Int, end: Int) {
        self.bytes = bytes
        self.offset = offset
        self.end = end
    }

    /// Behind the format number of bytes that end with their check sum; throws when either is wrong.
    init(checked bytes: [UInt8], version: UInt8) throws(PackedCounts.Damage) {
        guard let found = bytes.first else { throw PackedCounts.Damage(what: "there is nothing") }
        guard found == version else { throw PackedCounts.Damage(what: "its format \(found) is unknown") }
        let end = bytes.count - Self.checksumBytes
        guard end > 1 else { throw PackedCounts.Damage(what: "it is cut short") }
        let sum = bytes[end...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard FNV1a.sum32(bytes[..<end]) == sum else { throw PackedCounts.Damage(what: "its check sum is wrong") }
        self.init(bytes: bytes, offset: 1, end: end)
    }

    private static let checksumBytes = 4

    var left: Int { end - offset }
    var isAtEnd: Bool { offset == end }

    mutating func byte() throws(PackedCounts.Damage) -> UInt8 {
        guard offset < end else { throw PackedCounts.Damage(what: "it is cut short") }
        offset += 1
        return bytes[offset - 1]
    }

    /// At most 35 bits, which is more than any number here has.
    mutating func varint() throws(PackedCounts.Damage) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 35 {
            let byte = try byte()
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw PackedCounts.Damage(what: "a number is too long")
    }

    mutating func count() throws(PackedCounts.Damage) -> UInt32 {
        guard let count = UInt32(exactly: try varint()) else {
            throw PackedCounts.Damage(what: "a count is out of range")
        }
        return count
    }
}

/// Fowler, Noll and Vo's hash 1a: each step can be undone, so one changed byte always changes the sum.
enum FNV1a {
    static func sum32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var sum: UInt32 = 0x811C_9DC5
        for byte in bytes { sum = (sum ^ UInt32(byte)) &* 0x0100_0193 }
        return sum
    }

    static func sum64(_ bytes: some Sequence<UInt8>, after sum: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
        bytes.reduce(sum) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
