// A short code, kept in one machine word: rows come by the million.

/// Up to eight bytes of text; `absent` for none.
package struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The bytes, the first one highest, filled up with zeros.
    package let packed: UInt64

    /// From bytes as `packed` holds them.
    package init(packed: UInt64) {
        self.packed = packed
    }

    /// `nil` for more than eight bytes.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 8 else { return nil }
        var word: UInt64 = 0
        for byte in text.utf8 { word = word << 8 | UInt64(byte) }
        packed = text.isEmpty ? 0 : word << (8 * UInt64(8 - text.utf8.count))
    }

    /// No code at all.
    package static let absent = Code(packed: 0)

    /// Whether there is none.
    package var isAbsent: Bool { packed == 0 }

    /// Its bytes as text; bytes that are no UTF-8 are shown as such.
    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it is three to `longest` capital letters and digits, as codes of the Organisation Data Service are.
    ///
    /// Codes become names of folders and cells of spreadsheets: nothing else may pass for one.
    func isOrganisation(upTo longest: Int = 6) -> Bool {
        (3...longest).contains(bytes.count) && bytes.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
    }

    private var bytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: packed >> (56 - 8 * UInt64($0))) }.filter { $0 != 0 }
    }
}
