// The first line of a CSV, taken apart as RFC 4180 says.

/// The fields of one line: quoted or not, with doubled quotes inside, and a byte order mark before the first.
struct HeaderLine {
    /// The fields, without their quotes.
    private(set) var fields: [String] = []
    /// Where the next line begins; nil when the bytes end before this one does.
    private(set) var end: Int?

    private var field: [UInt8] = []
    private var isQuoted = false

    init(_ bytes: [UInt8]) {
        var rest = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
        while end == nil, let byte = rest.popFirst() {
            if isQuoted {
                takeQuoted(byte, &rest)
            } else {
                take(byte, rest.startIndex)
            }
        }
        if field.last == UInt8(ascii: "\r") { field.removeLast() }
        finishField()
    }

    private mutating func takeQuoted(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) {
        if byte != Self.quote {
            field.append(byte)
        } else if rest.first == Self.quote {
            field.append(Self.quote)
            rest.removeFirst()
        } else {
            isQuoted = false
        }
    }

    private mutating func take(_ byte: UInt8, _ next: Int) {
        switch byte {
        case Self.quote: isQuoted = true
        case UInt8(ascii: ","): finishField()
        case UInt8(ascii: "\n"): end = next
        default: field.append(byte)
        }
    }

    private mutating func finishField() {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
    }

    private static let quote = UInt8(ascii: "\"")
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
