// One Swift file as the rules see it.

/// A Swift file: its path below the house, its lines, and its lines with comments and strings blanked.
struct SourceFile {
    /// Such as `Sources/Files/SHA256.swift`.
    let path: String
    let lines: [String]
    let code: [String]
    /// The indices of the lines with code in them: the others need no looking at.
    let codeLines: [Int]

    init(_ path: String, _ text: String) {
        self.path = path
        lines = Self.lines(of: text)
        let code = Self.lines(of: SwiftCode.only(text))
        self.code = code
        codeLines = code.indices.filter { code[$0].utf8.contains { $0 != UInt8(ascii: " ") } }
    }

    /// The room: `Files` in `Sources/Files/SHA256.swift`; empty for a file that is in none.
    var room: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    var isSource: Bool { path.hasPrefix("Sources/") }

    /// Findings at every line of code where `pattern` occurs.
    func findings(_ pattern: some RegexComponent, _ advice: String) -> [Finding] {
        codeLines.filter { code[$0].contains(pattern) }.map { Finding(file: path, line: $0 + 1, advice: advice) }
    }

    private static func lines(of text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
