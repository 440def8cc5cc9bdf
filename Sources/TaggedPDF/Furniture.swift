// Turns the marks of page furniture into artifacts, which a screen reader passes over.

/// The content of a page with its furniture marked as artifacts.
struct Furniture {
    /// The page's content, changed.
    private(set) var content: [UInt8] = []
    /// The numbers of marked content that are no longer part of the structure.
    private(set) var marks: [Int] = []

    private static let opening = Array("/NonStruct << /MCID ".utf8)
    private static let closing = Array(" >> BDC\n".utf8)
    private static let artifact = Array("/Artifact BMC\n".utf8)

    /// cairo writes the mark on a line of its own.
    ///
    /// A text drawn may hold the very same words, even at the start of a line where cairo broke it: then a backslash stands
    /// before.
    init(ofPage content: [UInt8]) {
        self.content.reserveCapacity(content.count)
        var copied = 0
        var lineStart = 0
        while lineStart < content.count {
            let isContinued = lineStart > 1 && content[lineStart - 2] == UInt8(ascii: "\\")
            if content[lineStart] == UInt8(ascii: "/"), !isContinued,
                let (mark, end) = Self.mark(at: lineStart, in: content)
            {
                self.content += content[copied..<lineStart]
                self.content += Self.artifact
                marks.append(mark)
                copied = end
                lineStart = end
            } else {
                lineStart = (content[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? content.count - 1) + 1
            }
        }
        self.content += content[copied...]
    }

    /// The number of a furniture mark, and where the line after it starts; `nil` when another line starts there.
    private static func mark(at start: Int, in content: [UInt8]) -> (mark: Int, end: Int)? {
        guard content[start...].starts(with: opening) else { return nil }
        let digits = content[(start + opening.count)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let mark = Int(String(decoding: digits, as: UTF8.self)),
            content[digits.endIndex...].starts(with: closing)
        else { return nil }
        return (mark, digits.endIndex + closing.count)
    }
}
