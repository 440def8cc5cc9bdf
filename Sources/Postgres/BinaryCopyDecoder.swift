// PostgreSQL's binary COPY format: a signature, tuples, a trailer.

/// Takes the messages of one COPY apart into rows.
///
/// Holds one list of fields, used again for every row.
struct BinaryCopyDecoder: ~Copyable {
    private static let signature: [UInt8] = [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00]

    private var fields: [BinaryRow.Field] = []
    private var hasHeader = false
    /// Whether the end mark was seen.
    private(set) var hasTrailer = false
    /// Rows handed on so far.
    private(set) var rows = 0

    /// Hands on every row of one message, in order.
    ///
    /// Rows never straddle messages: the server sends each whole.
    mutating func decode(
        _ message: UnsafeRawBufferPointer, each: (borrowing BinaryRow) throws -> Void
    ) throws {
        var offset = hasHeader ? 0 : try header(message)
        while offset < message.count {
            guard !hasTrailer else { throw Self.malformed("bytes after the end mark") }
            let count = Int(try Self.integer(message, offset, Int16.self))
            offset += 2
            if count == -1 {
                hasTrailer = true
                continue
            }
            offset = try tuple(message, offset, count)
            rows += 1
            try fields.withUnsafeBufferPointer { try each(BinaryRow(bytes: message, fields: $0)) }
        }
    }

    /// Where the first tuple begins: behind the signature, four bytes of flags and an extension of stated length.
    private mutating func header(_ message: UnsafeRawBufferPointer) throws(PostgresError) -> Int {
        guard message.starts(with: Self.signature) else { throw Self.malformed("no signature") }
        let flags = try Self.integer(message, Self.signature.count, UInt32.self)
        guard flags & 0xFFFF_0000 == 0 else { throw Self.malformed("flags that this program does not know") }
        let extensionLength = Int(try Self.integer(message, Self.signature.count + 4, Int32.self))
        let offset = Self.signature.count + 8 + extensionLength
        guard extensionLength >= 0, offset <= message.count else { throw Self.malformed("a broken header") }
        hasHeader = true
        return offset
    }

    /// Notes where the values of a tuple lie; returns where the next tuple begins.
    private mutating func tuple(
        _ message: UnsafeRawBufferPointer, _ start: Int, _ count: Int
    ) throws(PostgresError) -> Int {
        guard count >= 0 else { throw Self.malformed("a tuple of \(count) values") }
        if fields.count != count { fields = Array(repeating: BinaryRow.Field(offset: 0, length: -1), count: count) }
        var offset = start
        for column in fields.indices {
            let length = Int(try Self.integer(message, offset, Int32.self))
            offset += 4
            fields[column] = BinaryRow.Field(offset: offset, length: length)
            offset += max(0, length)
        }
        guard offset <= message.count else { throw Self.malformed("a value cut short") }
        return offset
    }

    private static func integer<Number: FixedWidthInteger & BitwiseCopyable>(
        _ message: UnsafeRawBufferPointer, _ offset: Int, _ type: Number.Type
    ) throws(PostgresError) -> Number {
        guard offset + MemoryLayout<Number>.size <= message.count else { throw malformed("a number cut short") }
        return Number(bigEndian: message.loadUnaligned(fromByteOffset: offset, as: type))
    }

    private static func malformed(_ what: String) -> PostgresError {
        PostgresError(.malformedData, "the binary COPY holds \(what)")
    }
}
