// Rule: a file says first what it is for.

/// The first line of a Swift file is a comment with its purpose; in `Package.swift` the line after the tools version.
enum PurposeRule {
    static func check(_ file: SourceFile) -> [Finding] {
        let at = file.path == "Package.swift" ? 1 : 0
        let line = file.lines.count > at ? file.lines[at] : ""
        let words = line.dropFirst(3).split(separator: " ")
        if line.hasPrefix("// "), words.count >= 3, !line.contains("swift-tools-version") { return [] }
        return [Finding(file: file.path, line: at + 1, advice: "begin with a // comment that says the file's purpose")]
    }
}
