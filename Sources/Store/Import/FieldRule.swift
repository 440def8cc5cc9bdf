// How a day or a number is written in a file: in one way, where PostgreSQL would take many for it.

import WaitingList

/// What the text of a field must be; an empty one is null, and no rule's business.
enum FieldRule: Sendable {
    /// An existing day of the years 1900 to 2100, as `yyyy-mm-dd`.
    case day
    /// Digits, with a minus before them if need be.
    case wholeNumber
    /// Digits with at most one point among them, with a minus before them if need be.
    case number

    /// The rule for a column of this type, by its SQL name; nil when the server's own reading is strict enough.
    init?(ofType name: String) {
        switch name {
        case "date": self = .day
        case "smallint", "integer", "bigint": self = .wholeNumber
        case "real", "double precision", "numeric": self = .number
        default: return nil
        }
    }

    /// What a field must be, in words.
    var inWords: String {
        switch self {
        case .day: "a day of the years 1900 to 2100, written yyyy-mm-dd"
        case .wholeNumber: "a whole number, written in digits"
        case .number: "a number, written in digits such as 27.5"
        }
    }

    /// Whether the rule holds for these bytes, of which there is at least one.
    func holds(for text: [UInt8]) -> Bool {
        switch self {
        case .day: Self.isDay(text)
        case .wholeNumber: Self.isNumber(text, points: 0)
        case .number: Self.isNumber(text, points: 1)
        }
    }

    private static func isDay(_ text: [UInt8]) -> Bool {
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = number(text[0..<4]), let month = number(text[5..<7]), let day = number(text[8..<10])
        else { return false }
        return (1900...2100).contains(year) && Day(year: year, month: month, day: day) != nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard isDigit(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }

    private static func isNumber(_ text: [UInt8], points: Int) -> Bool {
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        guard let first = digits.first, let last = digits.last, isDigit(first), isDigit(last) else { return false }
        var left = points
        return digits.allSatisfy { byte in
            if isDigit(byte) { return true }
            left -= 1
            return byte == UInt8(ascii: ".") && left >= 0
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
