// A file that was not imported, and everything that is wrong with it.

/// The file's own fault: nothing was stored, and importing the same file again will fail again.
///
/// Commands end with exit code 65 (data error) on it. Trouble with the database is a `PostgresError`, trouble with
/// reading is the byte source's own error; neither is this.
package struct ImportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// One rule that the file breaks.
    package struct Problem: Sendable, Equatable {
        /// The name of the check, such as `bands-add-up`.
        package let check: String
        /// What should hold, in words.
        package let rule: String
        /// How often it does not; at least 1.
        package let count: Int
        /// Up to ten places, each with its row in the file (the header is row 1), its column and its values.
        package let examples: [String]
    }

    /// The file's name, as the caller gave it.
    package let file: String
    package let problems: [Problem]

    init(file: String, problems: [Problem]) {
        self.file = file
        self.problems = problems
    }

    /// A refusal for a single reason, with a single example.
    init(file: String, _ check: String, _ rule: String, _ found: String) {
        self.init(file: file, problems: [Problem(check: check, rule: rule, count: 1, examples: [found])])
    }

    /// A refusal with the failed ones among `runs`; nil when all of them passed.
    init?(file: String, _ runs: [CheckRun]) {
        let problems = runs.filter { !$0.passed }.map(\.problem)
        guard !problems.isEmpty else { return nil }
        self.init(file: file, problems: problems)
    }

    package var description: String {
        let lines = problems.flatMap { problem in
            ["- \(problem.rule) [\(problem.check)]: \(Self.counted(problem))"] + problem.examples.map { "    \($0)" }
        }
        return (["\(file) was not imported, nothing was stored:"] + lines).joined(separator: "\n")
    }

    private static func counted(_ problem: Problem) -> String {
        let times = problem.count == 1 ? "1 case" : "\(problem.count) cases"
        return problem.count > problem.examples.count ? "\(times), the first \(problem.examples.count):" : "\(times):"
    }
}
