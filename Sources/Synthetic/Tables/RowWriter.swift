// Writes rows of CSV into bytes, without making text in between.

/// Appends fields; a row's last comma becomes its line end.
struct RowWriter {
    /// Whole rows, and the one being written.
    private(set) var bytes: [UInt8] = []
    private let dates: DateText

    private static let pieceSize = 64 * 1024
    private static let comma: UInt8 = 44

    init(dates: DateText) {
        self.dates = dates
        bytes.reserveCapacity(Self.pieceSize + 32 * 1024)
    }

    /// Whether there is enough for a piece.
    var isFull: Bool { bytes.count >= Self.pieceSize }

    /// What was written so far, to be handed out; begins anew.
    mutating func take() -> [UInt8] {
        let piece = bytes
        bytes = []
        bytes.reserveCapacity(Self.pieceSize + 32 * 1024)
        return piece
    }

    /// Fields written beforehand, each with its comma.
    mutating func append(_ fields: [UInt8]) { bytes.append(contentsOf: fields) }

    mutating func empty() { bytes.append(Self.comma) }

    mutating func endRow() { bytes[bytes.count - 1] = 10 }

    /// Sixteen digits, and a comma unless the field goes on.
    mutating func pseudonym(_ id: UInt64, goesOn: Bool = false) {
        var shift: UInt64 = 64
        while shift > 0 {
            shift -= 4
            let digit = UInt8(truncatingIfNeeded: id >> shift & 15)
            bytes.append(digit < 10 ? 48 + digit : 87 + digit)
        }
        if !goesOn { empty() }
    }

    mutating func date(_ day: Int?) {
        if let day { bytes.append(contentsOf: dates.text(day)) }
        empty()
    }

    mutating func number(_ number: Int?) {
        if let number { digits(number) }
        empty()
    }

    /// With one decimal.
    mutating func tenths(_ value: Double?) {
        if let value {
            let tenths = Int(value * 10 + 0.5)
            digits(tenths / 10)
            bytes.append(46)
            bytes.append(UInt8(48 + tenths % 10))
        }
        empty()
    }

    mutating func claim(_ claim: Bool?) {
        if let claim { bytes.append(claim ? 116 : 102) }
        empty()
    }

    /// Text without commas, quotes and line ends.
    mutating func word(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        empty()
    }

    /// Any text.
    mutating func quoted(_ text: String) {
        bytes.append(34)
        for byte in text.utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        bytes.append(34)
        empty()
    }

    private mutating func digits(_ number: Int) {
        if number >= 10 { digits(number / 10) }
        bytes.append(UInt8(48 + number % 10))
    }
}

/// The texts of all days that occur.
struct DateText {
    private let first: Int
    private let bytes: [UInt8]

    init(days: Range<Int>) {
        first = days.lowerBound
        bytes = days.flatMap { CivilDay(number: $0).description.utf8 }
    }

    /// Ten bytes.
    func text(_ day: Int) -> ArraySlice<UInt8> {
        let at = (day - first) * 10
        return bytes[at..<at + 10]
    }
}
