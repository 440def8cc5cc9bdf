// Rows in PostgreSQL's binary COPY format, for writing.
import WaitingList

/// Rows appended value by value to a buffer: the number of values first, then each.
///
/// The types must be those of the table's columns: binary COPY does not convert.
struct BinaryRows {
    /// What comes before the first row: the signature, no flags, no extension.
    static let header: [UInt8] =
        [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00] + Array(repeating: 0, count: 8)
    /// What comes behind the last.
    static let trailer: [UInt8] = [0xFF, 0xFF]

    /// Begins a row of `values` values.
    static func begin(values: Int16, to buffer: inout [UInt8]) {
        append(values, to: &buffer)
    }

    /// A `text` or `bytea`.
    static func add(_ bytes: some Collection<UInt8>, to buffer: inout [UInt8]) {
        append(Int32(bytes.count), to: &buffer)
        buffer.append(contentsOf: bytes)
    }

    /// A `date`.
    static func add(_ day: Day, to buffer: inout [UInt8]) {
        append(Int32(4), to: &buffer)
        append(Int32(day.daysSince2000), to: &buffer)
    }

    /// An `int4`; `nil` is NULL.
    static func add(_ number: Int32?, to buffer: inout [UInt8]) {
        append(Int32(number == nil ? -1 : 4), to: &buffer)
        if let number { append(number, to: &buffer) }
    }

    private static func append(_ number: some FixedWidthInteger, to buffer: inout [UInt8]) {
        for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
            buffer.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}
