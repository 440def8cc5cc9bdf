// Rules: a file is two screens at most, a function one.

/// How long files and functions may be.
enum LengthRules {
    static let longestFile = 300
    static let medianFile = 120
    static let longestFunction = 60

    static func checkFile(_ file: SourceFile) -> [Finding] {
        if file.lines.count <= longestFile { return [] }
        let advice = "\(file.lines.count) lines; split it by noun or verb, \(longestFile) is the most"
        return [Finding(file: file.path, line: longestFile + 1, advice: advice)]
    }

    /// The middle length of the files of `Sources`, when it is too large.
    static func checkMedian(_ files: [SourceFile]) -> [Finding] {
        let lengths = files.filter(\.isSource).map(\.lines.count).sorted()
        guard !lengths.isEmpty, lengths[lengths.count / 2] > medianFile else { return [] }
        let advice = "half the files are longer than \(medianFile) lines: split the longest"
        return [Finding(file: "Sources", line: 1, advice: advice)]
    }

    static func checkFunctions(_ file: SourceFile) -> [Finding] {
        functions(in: file.code).filter { $0.count > longestFunction }.map { lines in
            let advice = "a function of \(lines.count) lines; \(longestFunction) is the most"
            return Finding(file: file.path, line: lines.lowerBound + 1, advice: advice)
        }
    }

    /// The lines of every function with a body, counted from 0, from its `func` to its closing brace.
    static func functions(in code: [String]) -> [ClosedRange<Int>] {
        code.indices.compactMap { start in
            guard let found = code[start].firstMatch(of: /\b(func\s|init[?!]?\s*[(<]|deinit\b|subscript\s*[(<])/) else {
                return nil
            }
            let before = code[start][..<found.range.lowerBound]
            if before.contains(/[.=(]\s*$/) { return nil }
            return end(
                from: start, column: code[start].distance(from: code[start].startIndex, to: found.range.upperBound) - 1,
                code
            )
            .map { start...$0 }
        }
    }

    /// The line of the brace that closes the body; nil when another declaration comes first, so that there is none.
    private static func end(from start: Int, column: Int, _ code: [String]) -> Int? {
        var round = 0
        var curly = 0
        var hasBody = false
        for index in start..<code.count {
            let line = index == start ? Substring(code[index].dropFirst(column)) : Substring(code[index])
            if !hasBody, index > start, round == 0, isNextDeclaration(line) { return nil }
            for letter in line {
                switch letter {
                case "(" where !hasBody, "[" where !hasBody: round += 1
                case ")" where !hasBody, "]" where !hasBody: round -= 1
                case "{" where hasBody || round == 0:
                    hasBody = true
                    curly += 1
                case "}" where hasBody: curly -= 1
                case "}" where round == 0: return nil
                default: break
                }
                if hasBody, curly == 0 { return index }
            }
        }
        return nil
    }

    private static func isNextDeclaration(_ line: Substring) -> Bool {
        line.contains(
            /^\s*(@|func |var |let |init|subscript|case |struct |enum |class |package |private |static |mutating )/)
    }
}
