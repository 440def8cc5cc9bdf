// The values of one row, read in place.

import Testing

@testable import Postgres

struct BinaryRowTests {
    @Test(arguments: ["", "A", "RAA", "C_110", "ABCDEFGH"])
    func `short text is one word, wherever it stands in the message`(text: String) throws {
        var word: UInt64 = 0
        for (place, byte) in text.utf8.enumerated() { word |= UInt64(byte) << (56 - 8 * UInt64(place)) }
        for behind in 0...9 {
            #expect(try Self.read(Array(text.utf8), behind: behind) { try $0.shortText(0) } == word)
        }
    }

    @Test func `bytes behind short text are no part of it`() throws {
        #expect(try Self.read([0x41, 0x42], behind: 8) { try $0.shortText(0) } == 0x4142_0000_0000_0000)
    }

    @Test func `no short text is 0`() throws {
        #expect(try Self.read(nil, behind: 8) { try $0.shortText(0) } == 0)
    }

    @Test(arguments: [0, 8])
    func `nine bytes are no short text`(behind: Int) throws {
        #expect(try Self.read(Array("ABCDEFGHI".utf8), behind: behind) { try $0.shortText(0) } == nil)
    }

    @Test(arguments: [-1, 1])
    func `a column that is not there is malformed`(column: Int) {
        #expect(throws: PostgresError.self) { try Self.read([1], behind: 0) { try $0.shortText(column) } }
        #expect(throws: PostgresError.self) { try Self.read([1], behind: 0) { try $0.isNull(column) } }
    }

    /// A row of one column, with that many bytes of 0xFF behind it in its message.
    private static func read<Value>(
        _ value: [UInt8]?, behind: Int, _ body: (borrowing BinaryRow) throws -> Value
    ) throws -> Value {
        let message = (value ?? []) + [UInt8](repeating: 0xFF, count: behind)
        let field = BinaryRow.Field(offset: 0, length: value?.count ?? -1)
        return try message.withUnsafeBytes { bytes in
            try withUnsafePointer(to: field) { pointer in
                try body(BinaryRow(bytes: bytes, fields: UnsafeBufferPointer(start: pointer, count: 1)))
            }
        }
    }
}
