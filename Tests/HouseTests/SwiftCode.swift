// Swift text with everything blanked out that is no code.

/// Blanks the insides of comments and string literals, line by line as they were.
///
/// Knows nested comments, raw and multi-line strings, escapes and interpolations, and names in backticks. Does not know
/// regular expressions between slashes: the house writes none with quotes or braces in them.
struct SwiftCode {
    private let bytes: [UInt8]
    private var out: [UInt8] = []
    private var at = 0

    /// The text with spaces in place of what is no code, every newline kept.
    static func only(_ text: String) -> String {
        var code = SwiftCode(bytes: Array(text.utf8))
        code.run()
        return String(decoding: code.out, as: UTF8.self)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        out.reserveCapacity(bytes.count)
    }

    private mutating func run() {
        while at < bytes.count {
            if isNext("//") {
                blank { $0.bytes[$0.at] == UInt8(ascii: "\n") }
            } else if isNext("/*") {
                blankComment()
            } else if bytes[at] == UInt8(ascii: "`") {
                take(1)
                blank { $0.bytes[$0.at] == UInt8(ascii: "`") }
                take(1)
            } else if let quote = quoteHere() {
                blankString(quote)
            } else {
                take(1)
            }
        }
    }

    private func isNext(_ text: String) -> Bool {
        bytes[at...].starts(with: text.utf8)
    }

    private mutating func take(_ count: Int) {
        let end = min(at + count, bytes.count)
        out += bytes[at..<end]
        at = end
    }

    private mutating func blankOne() {
        out.append(bytes[at] == UInt8(ascii: "\n") ? bytes[at] : UInt8(ascii: " "))
        at += 1
    }

    private mutating func blank(until isEnd: (SwiftCode) -> Bool) {
        while at < bytes.count, !isEnd(self) { blankOne() }
    }

    private mutating func blankComment() {
        var depth = 0
        repeat {
            if isNext("/*") { depth += 1 }
            if isNext("*/") { depth -= 1 }
            let isMark = isNext("/*") || isNext("*/")
            blankOne()
            if isMark { blankOne() }
        } while depth > 0 && at < bytes.count
    }

    /// The opening quote at this place: how many `#`, and whether it spans lines.
    private func quoteHere() -> (hashes: Int, isLong: Bool)? {
        let hashes = bytes[at...].prefix { $0 == UInt8(ascii: "#") }.count
        let rest = bytes[(at + hashes)...]
        guard rest.first == UInt8(ascii: "\"") else { return nil }
        return (hashes, rest.starts(with: "\"\"\"".utf8))
    }

    private mutating func blankString(_ quote: (hashes: Int, isLong: Bool)) {
        let hashes = String(repeating: "#", count: quote.hashes)
        let mark = quote.isLong ? "\"\"\"" : "\""
        take(quote.hashes + mark.utf8.count)
        while at < bytes.count, !isNext(mark + hashes) {
            if !quote.isLong, bytes[at] == UInt8(ascii: "\n") { return }
            if isNext("\\" + hashes + "(") {
                for _ in 0...quote.hashes { blankOne() }
                blankInterpolation()
            } else if isNext("\\" + hashes) {
                for _ in 0...quote.hashes { blankOne() }
                if at < bytes.count { blankOne() }
            } else {
                blankOne()
            }
        }
        take(mark.utf8.count + quote.hashes)
    }

    /// From an opening bracket to its closing one; strings inside may hold brackets of their own.
    private mutating func blankInterpolation() {
        var depth = 0
        repeat {
            if let quote = quoteHere() {
                let start = out.count
                blankString(quote)
                for index in start..<out.count where out[index] != UInt8(ascii: "\n") { out[index] = UInt8(ascii: " ") }
                continue
            }
            if bytes[at] == UInt8(ascii: "(") { depth += 1 }
            if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
            blankOne()
        } while depth > 0 && at < bytes.count
    }
}
