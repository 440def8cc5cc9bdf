// Rule: what another room may use says what its signature does not.

/// Every declaration marked `package` has a `///` comment right above it, attributes apart; nothing is `public`.
///
/// Excused is what its signature says whole: stored values without a body, memberwise initialisers, operators, and the
/// `description` of an error.
enum DocumentationRule {
    static func check(_ file: SourceFile) -> [Finding] {
        file.codeLines.filter { line in
            let text = file.code[line]
            return isPackageDeclaration(text) && !saysAll(text) && !isDocumented(line, file)
        }.map {
            Finding(file: file.path, line: $0 + 1, advice: "a package declaration needs a /// comment above it")
        }
    }

    static func checkPublic(_ file: SourceFile) -> [Finding] {
        file.findings(/\bpublic\b|\bopen\s+(class|func|var|subscript)\b/, "nothing is public: write package")
    }

    private static func isPackageDeclaration(_ line: String) -> Bool {
        line.contains(
            /^\s*(@\w+(\([^)]*\))?\s+)*((static|final|indirect|mutating|consuming|nonisolated|override)\s+)*package\b(?!\s*(\(set\)|import\b|extension\b|\())/
        )
            && !line.contains(/^\s*package\s*[.=]/)
    }

    private static func saysAll(_ line: String) -> Bool {
        line.contains(/package\s+(private\(set\)\s+)?(var|let)\s+\w+\s*(:[^={]*)?(=[^{]*)?$/)
            || line.contains(/package\s+init\(/) || line.contains(/package\s+static\s+func\s+[=<+-]/)
            || line.contains(/package\s+var\s+description:\s*String/)
    }

    private static func isDocumented(_ index: Int, _ file: SourceFile) -> Bool {
        var above = index - 1
        while above >= 0, file.lines[above].contains(/^\s*(@\w+(\(.*\))?\s*)+$/) { above -= 1 }
        return above >= 0 && file.lines[above].contains(/^\s*\/\/\//)
    }
}
