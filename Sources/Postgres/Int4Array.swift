// PostgreSQL's binary form of a one-dimensional array of whole numbers.

/// Reads `int4[]`: dimensions, flags, element type, then length and lower bound, then (length 4, value) pairs.
enum Int4Array {
    private static let headerBytes = 12
    private static let firstElement = 20
    private static let pairBytes = 8
    private static let int4 = Int32(23)

    /// Overwrites `elements`, using its storage again; false when the bytes are anything else.
    ///
    /// `elements` then holds anything.
    static func read(_ bytes: UnsafeRawBufferPointer, into elements: inout [Int32]) -> Bool {
        guard bytes.count >= headerBytes, word(bytes, 8) == int4 else { return false }
        if word(bytes, 0) == 0 {
            elements.removeAll(keepingCapacity: true)
            return bytes.count == headerBytes
        }
        guard word(bytes, 0) == 1, bytes.count >= firstElement else { return false }
        let count = Int(word(bytes, 12))
        guard count >= 0, bytes.count == firstElement + pairBytes * count else { return false }
        if elements.count != count { elements = [Int32](repeating: 0, count: count) }
        return copyPairs(UnsafeRawBufferPointer(rebasing: bytes[firstElement...]), to: &elements)
    }

    /// One load, one swap and one store a pair: this loop sees every number of every snapshot.
    private static func copyPairs(_ pairs: UnsafeRawBufferPointer, to elements: inout [Int32]) -> Bool {
        var differences: UInt64 = 0
        elements.withUnsafeMutableBufferPointer { elements in
            for index in elements.indices {
                let pair = UInt64(bigEndian: pairs.loadUnaligned(fromByteOffset: index * pairBytes, as: UInt64.self))
                differences |= (pair >> 32) ^ 4
                elements[index] = Int32(truncatingIfNeeded: pair)
            }
        }
        return differences == 0
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int32 {
        Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))
    }
}
