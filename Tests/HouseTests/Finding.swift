// One breach of a house rule.

import Testing

/// A place in a file, and what to do about it.
struct Finding: Equatable {
    let file: String
    /// Counted from 1.
    let line: Int
    let advice: String

    /// Makes each finding a failure of the running test.
    static func report(_ findings: [Finding]) {
        for finding in findings { Issue.record("\(finding.file):\(finding.line): \(finding.advice)") }
    }
}
