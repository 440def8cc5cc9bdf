// Rules: what is committed is the house, and nothing of the machine it was built on.

/// What may not be committed.
enum CommittedRules {
    /// Split, so that this file does not break its own rule.
    static let machineFolders = ["work", "root", "home", "Users"].map { "/" + $0 + "/" } + ["/tmp/" + "rooms"]

    static func checkFiles(_ paths: [String]) -> [Finding] {
        paths.filter { path in
            let parts = path.split(separator: "/")
            return parts.last == "Package.resolved"
                || parts.contains {
                    $0.hasPrefix(".build") || $0 == ".swiftpm" || $0 == ".DS_Store" || $0.hasSuffix(".profraw")
                }
        }.map { Finding(file: $0, line: 1, advice: "made by a build: remove it, and add it to .gitignore") }
    }

    /// Absolute paths of somebody's machine, in any text file.
    static func checkText(_ path: String, _ text: String) -> [Finding] {
        var findings: [Finding] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for folder in machineFolders where mentions(folder, in: line) {
                findings.append(
                    Finding(
                        file: path, line: index + 1, advice: "\(folder) is a folder of one machine: use a relative path"
                    ))
            }
        }
        return findings
    }

    /// An address on the web may have such a part; a path begins with it.
    private static func mentions(_ folder: String, in line: Substring) -> Bool {
        line.ranges(of: folder).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && !"._-~$}".contains(before)
        }
    }
}
