// One row of a binary COPY, read in place.

/// A row lent by `copyOut`: it points into libpq's buffer and cannot be copied or kept.
///
/// Columns count from 0. Each read throws `malformedData` when the column is absent or its bytes are not of the type
/// asked for: binary COPY does not name its types, so cast in the SELECT (`::text`, `::int4`, `::date`…).
@safe
package struct BinaryRow: ~Copyable {
    /// Where one value lies; a negative length is NULL.
    struct Field {
        let offset: Int
        let length: Int
    }

    private let bytes: UnsafeRawBufferPointer
    private let fields: UnsafeBufferPointer<Field>

    init(bytes: UnsafeRawBufferPointer, fields: UnsafeBufferPointer<Field>) {
        self.bytes = bytes
        self.fields = fields
    }

    /// How many columns the row has.
    package var columnCount: Int { fields.count }

    /// Whether the column is NULL.
    package func isNull(_ column: Int) throws(PostgresError) -> Bool {
        try value(column) == nil
    }

    /// Text as it is stored; nil is NULL.
    ///
    /// Up to 15 bytes cost no allocation.
    package func text(_ column: Int) throws(PostgresError) -> String? {
        guard let value = try value(column) else { return nil }
        guard let text = String(validating: value, as: UTF8.self) else { throw malformed(column, "text in UTF-8") }
        return text
    }

    /// Text of at most eight bytes in one word, the first byte highest and zeros behind; NULL and no text are 0,
    /// and nil is longer text.
    ///
    /// For codes, which come by the million: no string is made.
    package func shortText(_ column: Int) throws(PostgresError) -> UInt64? {
        let field = try field(column)
        guard field.length > 0 else { return 0 }
        guard field.length <= 8 else { return nil }
        let unused = 64 - 8 * UInt64(field.length)
        guard field.offset + 8 > bytes.count else {
            let word = bytes.loadUnaligned(fromByteOffset: field.offset, as: UInt64.self)
            return (UInt64(bigEndian: word) >> unused) << unused
        }
        var word: UInt64 = 0
        for byte in bytes[field.offset..<field.offset + field.length] { word = word << 8 | UInt64(byte) }
        return word << unused
    }

    /// A copy of a `bytea`; nil is NULL.
    package func bytes(_ column: Int) throws(PostgresError) -> [UInt8]? {
        try value(column).map { [UInt8]($0) }
    }

    /// An `int2`; nil is NULL.
    package func int2(_ column: Int) throws(PostgresError) -> Int16? {
        try integer(column, "int2")
    }

    /// An `int4`; nil is NULL.
    package func int4(_ column: Int) throws(PostgresError) -> Int32? {
        try integer(column, "int4")
    }

    /// An `int8`; nil is NULL.
    package func int8(_ column: Int) throws(PostgresError) -> Int64? {
        try integer(column, "int8")
    }

    /// A `date` as days since 1 January 2000 (negative before it); nil is NULL.
    ///
    /// `infinity` and `-infinity` are `Int32.max` and `Int32.min`.
    package func date(_ column: Int) throws(PostgresError) -> Int32? {
        try integer(column, "date")
    }

    /// A `float8`; nil is NULL.
    package func float8(_ column: Int) throws(PostgresError) -> Double? {
        let bits: UInt64? = try integer(column, "float8")
        return bits.map { Double(bitPattern: $0) }
    }

    /// A `bool`; nil is NULL.
    package func bool(_ column: Int) throws(PostgresError) -> Bool? {
        let byte: UInt8? = try integer(column, "bool")
        guard byte ?? 0 <= 1 else { throw malformed(column, "bool") }
        return byte.map { $0 == 1 }
    }

    /// Reads an `int4[]` of one dimension into `elements`, whose storage is used again.
    ///
    /// Returns false, and leaves `elements` empty, when the column is NULL. An empty array is not NULL: it returns
    /// true. A NULL element or a second dimension is malformed.
    package func int4Array(_ column: Int, into elements: inout [Int32]) throws(PostgresError) -> Bool {
        guard let value = try value(column) else {
            elements.removeAll(keepingCapacity: true)
            return false
        }
        guard Int4Array.read(value, into: &elements) else {
            elements.removeAll(keepingCapacity: true)
            throw malformed(column, "int4[] of one dimension without nulls")
        }
        return true
    }

    @inline(__always)
    private func field(_ column: Int) throws(PostgresError) -> Field {
        guard fields.indices.contains(column) else {
            throw PostgresError(.malformedData, "the row has \(fields.count) columns: there is no column \(column)")
        }
        return fields[column]
    }

    @inline(__always)
    private func value(_ column: Int) throws(PostgresError) -> UnsafeRawBufferPointer? {
        let field = try field(column)
        guard field.length >= 0 else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[field.offset..<field.offset + field.length])
    }

    private func integer<Number: FixedWidthInteger & BitwiseCopyable>(
        _ column: Int, _ type: String
    ) throws(PostgresError) -> Number? {
        guard let value = try value(column) else { return nil }
        guard value.count == MemoryLayout<Number>.size else { throw malformed(column, type) }
        return Number(bigEndian: value.loadUnaligned(as: Number.self))
    }

    private func malformed(_ column: Int, _ type: String) -> PostgresError {
        PostgresError(.malformedData, "column \(column) does not hold \(type): \(fields[column].length) bytes")
    }
}
