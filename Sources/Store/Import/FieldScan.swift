// A look at the fields of a CSV on their way to the server, for what the server would take without a word.

/// Holds the fields of some columns against their rules, and finds the line that ends a COPY before its time.
///
/// Splits the bytes as PostgreSQL does: a quote begins or ends a quoted stretch wherever it stands, two within one are a quote,
/// and a line ends outside of quotes. What is wrong with a line as a whole is left to the server.
struct FieldScan {
    private let file: String
    private let headings: [String]
    private let rules: [FieldRule?]
    /// Of the field under way when it has a rule: its first bytes, without the quotes.
    private var text: [UInt8] = []
    private var rule: FieldRule?
    private var column = 0
    /// The header is line 1.
    private var line: Int
    private var isQuoted = false
    private var previous = UInt8(ascii: "\n")
    private var mark = EndMark()

    /// Begins after a header of these columns, each with its rule, that ends on line `headerLines`.
    init(file: String, headings: [String], rules: [FieldRule?], headerLines: Int = 1) {
        self.file = file
        self.headings = headings
        self.rules = rules
        line = headerLines + 1
        rule = rules.first ?? nil
    }

    /// Looks at the bytes from `start` on, which follow those of the calls before; throws an `ImportError` for the first fault.
    mutating func look(at bytes: [UInt8], from start: Int) throws {
        for index in start..<bytes.count {
            let byte = bytes[index]
            if mark.isPossible { mark.meet(byte) }
            switch byte {
            case UInt8(ascii: "\""): meetQuote()
            case UInt8(ascii: ",") where !isQuoted: try endField()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): try meetLineEnd(byte)
            default: if rule != nil { keep(byte) }
            }
            previous = byte
        }
    }

    /// Looks at what stands after the last end of a line.
    mutating func end() throws {
        if previous != UInt8(ascii: "\n"), previous != UInt8(ascii: "\r") { try endLine() }
    }

    private mutating func meetQuote() {
        if !isQuoted, previous == UInt8(ascii: "\""), rule != nil { keep(UInt8(ascii: "\"")) }
        isQuoted.toggle()
    }

    private mutating func meetLineEnd(_ byte: UInt8) throws {
        let isSecondHalf = byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")
        if isQuoted {
            if rule != nil { keep(byte) }
        } else if !isSecondHalf {
            try endLine()
        }
        if !isSecondHalf { line += 1 }
    }

    private mutating func endLine() throws {
        try endField()
        if mark.isComplete {
            throw fault("is \\. and nothing else, which PostgreSQL takes for the end of the file")
        }
        column = 0
        rule = rules.first ?? nil
        mark = EndMark()
    }

    private mutating func endField() throws {
        if let rule, !text.isEmpty, !rule.holds(for: text) {
            let shown = String(decoding: text, as: UTF8.self) + (text.count == Self.most ? "…" : "")
            throw fault(", \"\(headings[column])\": \"\(shown)\" is not \(rule.inWords)")
        }
        text.removeAll(keepingCapacity: true)
        column += 1
        rule = column < rules.count ? rules[column] : nil
    }

    private mutating func keep(_ byte: UInt8) {
        if text.count < Self.most { text.append(byte) }
    }

    private func fault(_ words: String) -> ImportError {
        let space = words.hasPrefix(",") ? "" : " "
        return ImportError(file: file, "readable", "every row can be read", "line \(line)\(space)\(words)")
    }

    /// Longer than any day or sensible number.
    private static let most = 40
}

/// Whether a line is `\.`: a COPY ends there, and the lines after it would be lost without a word.
private struct EndMark {
    private var met = 0
    private(set) var isPossible = true

    var isComplete: Bool { isPossible && met == 2 }

    mutating func meet(_ byte: UInt8) {
        switch (met, byte) {
        case (0, UInt8(ascii: "\\")), (1, UInt8(ascii: ".")): met += 1
        case (0, UInt8(ascii: "\n")), (2, UInt8(ascii: "\n")), (2, UInt8(ascii: "\r")): break
        default: isPossible = false
        }
    }
}
