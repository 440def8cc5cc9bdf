// One cell of a CSV file.

/// A value as RFC 4180 text.
package enum CSVValue: Hashable, Sendable {
    /// A code, a date, an id: words of our own.
    case word(String)
    /// Words that came with the data: a leading character that a spreadsheet would run as a formula is quoted with `'`.
    case name(String)
    case integer(Int)
    /// Written in full, without an exponent; a value that is not finite is empty.
    case number(Double)
    case empty

    /// Appends the cell's bytes.
    func write(to bytes: inout [UInt8]) {
        switch self {
        case .word(let text): Self.quote(text, into: &bytes)
        case .name(let text): Self.quote(Self.disarmed(text), into: &bytes)
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .number(let number): bytes.append(contentsOf: DecimalText.of(number).utf8)
        case .empty: break
        }
    }

    private static func disarmed(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        return formulaStarts.contains(first) ? "'" + text : text
    }

    /// `= + - @`, their full-width forms, tab, carriage return and NUL.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\t", "\r", "\n", "\0",
    ]

    private static func quote(_ text: String, into bytes: inout [UInt8]) {
        guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
