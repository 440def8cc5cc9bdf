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
