// Rule: a function that looks like a test is one.

/// A function without `@Test` never runs, and nothing else says so.
enum TestRules {
    /// Looks at the files of one test target together: a function that another of them calls is no forgotten test.
    static func check(_ files: [SourceFile]) -> [Finding] {
        let all = files.flatMap(\.code).joined(separator: "\n")
        return files.flatMap { file in
            file.codeLines.filter { looksLikeTest($0, file, all) && !isMarked($0, file) }.map {
                Finding(
                    file: file.path, line: $0 + 1,
                    advice: "a function that looks like a test: mark it @Test, or call it")
            }
        }
    }

    private static func looksLikeTest(_ index: Int, _ file: SourceFile, _ all: String) -> Bool {
        let line = file.code[index]
        if line.contains(/\bfunc\s+`/) || line.contains(/\bfunc\s+test[A-Z_]\w*\s*\(/) { return true }
        guard
            let name = line.firstMatch(
                of: /^\s*(?:package\s+)?func\s+(\w+)\(\)(?:\s+async)?(?:\s+throws(?:\(\w+\))?)?\s*\{/)?.output.1
        else {
            return false
        }
        return isInSuite(index, file)
            && all.split(separator: "\n").count { $0.contains("\(name)(") || $0.contains("\(name))") } == 1
    }

    /// At the top of the file, or in a type that is a suite: elsewhere it may be there for a protocol's sake.
    private static func isInSuite(_ index: Int, _ file: SourceFile) -> Bool {
        func depth(_ line: String) -> Int { line.prefix { $0 == " " }.count }
        let own = depth(file.code[index])
        let above = file.code[..<index].indices.last { depth(file.code[$0]) < own && file.code[$0].contains(/\S/) }
        guard let above else { return true }
        return file.code[above].contains("@Suite")
            || file.code[above].contains(/\b(struct|class|extension|actor)\s+\w*Tests\b/)
    }

    private static func isMarked(_ index: Int, _ file: SourceFile) -> Bool {
        if file.code[index].contains("@Test") { return true }
        var above = index - 1
        // An attribute may span lines: up to the end of whatever stands above.
        while above >= 0, !file.code[above].contains(/[{}]\s*$/), !file.code[above].allSatisfy(\.isWhitespace) {
            if file.code[above].contains("@Test") { return true }
            above -= 1
        }
        return false
    }
}
