// The binary COPY format, message by message.

import Testing

@testable import Postgres

struct BinaryCopyDecoderTests {
    private static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0]
    private static let header = signature + [UInt8](repeating: 0, count: 8)
    private static let otherSignature: [UInt8] = header.map { $0 == 0x0D ? 0x20 : $0 }
    private static let end: [UInt8] = [0xFF, 0xFF]

    @Test func `rows are found however they are spread over messages`() throws {
        let all = [Self.header, Self.row(1), Self.row(2), Self.end]
        let spreads: [[[UInt8]]] = [all, [Array(all.joined())], [Self.header + Self.row(1), Self.row(2) + Self.end]]
        for messages in spreads {
            var decoder = BinaryCopyDecoder()
            var numbers: [Int32] = []
            for message in messages { numbers += try Self.numbers(message, &decoder) }
            #expect(numbers == [1, 2])
            let (rows, hasTrailer) = (decoder.rows, decoder.hasTrailer)
            #expect(rows == 2 && hasTrailer)
        }
    }

    @Test func `an extension of the header is skipped`() throws {
        var decoder = BinaryCopyDecoder()
        let message = Self.signature + [0, 0, 0, 0, 0, 0, 0, 3, 9, 9, 9] + Self.row(5)
        #expect(try Self.numbers(message, &decoder) == [5])
        let hasTrailer = decoder.hasTrailer
        #expect(!hasTrailer)
    }

    static let malformed: [(String, [UInt8])] = [
        ("another signature", otherSignature),
        ("an unknown flag", signature + [0, 1, 0, 0, 0, 0, 0, 0]),
        ("a header cut short", signature + [0, 0, 0, 0, 0, 0, 0]),
        ("an extension that is not there", signature + [0, 0, 0, 0, 0, 0, 0, 3, 9]),
        ("a negative extension", signature + [0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]),
        ("a row cut short", header + [0, 1, 0, 0, 0, 4, 0, 0, 0]),
        ("a length cut short", header + [0, 1, 0, 0]),
        ("a count cut short", header + [0]),
        ("a negative count", header + [0xFF, 0xFE]),
        ("a length beyond the message", header + [0, 1, 0x7F, 0xFF, 0xFF, 0xFF]),
        ("bytes after the end", header + end + [0]),
    ]

    @Test(arguments: malformed)
    func `anything else is malformed`(what: String, message: [UInt8]) {
        var decoder = BinaryCopyDecoder()
        var caught: PostgresError.Code?
        do {
            _ = try Self.numbers(message, &decoder)
        } catch {
            caught = (error as? PostgresError)?.code
        }
        #expect(caught == .malformedData, "\(what)")
    }

    /// A row with one number.
    private static func row(_ number: UInt8) -> [UInt8] {
        [0, 1, 0, 0, 0, 4, 0, 0, 0, number]
    }

    private static func numbers(_ message: [UInt8], _ decoder: inout BinaryCopyDecoder) throws -> [Int32] {
        var numbers: [Int32] = []
        try message.withUnsafeBytes { bytes in
            try decoder.decode(bytes) { row in numbers.append(try row.int4(0) ?? -1) }
        }
        return numbers
    }
}
