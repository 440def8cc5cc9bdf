// Running a program from a test, without blocking the threads that other tests run on.

import Foundation

/// A program run to its end.
package enum Command {
    /// What a program left behind.
    package struct Outcome: Sendable {
        package let status: Int32
        package let text: String
        package let errorText: String
    }

    /// Runs a program found in PATH and waits for its end; any exit status is an outcome, not an error.
    ///
    /// Throws when it cannot be started, when a signal ends it, and when it takes too long: then it is killed. A test that is
    /// cancelled waits all the same, for what it tidies up with must not be broken off.
    package static func run(_ words: [String], within patience: Duration = .seconds(240)) async throws -> Outcome {
        let child = try Child(words)
        let ending = try await Task { try await child.end(within: patience) }.value
        guard case .code(let status) = ending else {
            throw CommandFailed(what: words.joined(separator: " "), message: "\(ending): \(child.errorText)")
        }
        return Outcome(
            status: status, text: child.text.trimmingCharacters(in: .newlines),
            errorText: child.errorText.trimmingCharacters(in: .newlines))
    }
}

/// A program that a test relies on failed.
package struct CommandFailed: Error, CustomStringConvertible {
    package let what: String
    package let message: String

    package var description: String { "\(what) failed: \(message)" }
}
