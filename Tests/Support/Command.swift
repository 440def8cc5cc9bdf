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
    /// Meant for programs that write little: what they write is read after they ended.
    package static func run(_ arguments: [String]) async throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        let status: Int32 = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        return Outcome(status: status, text: text(output), errorText: text(errors))
    }

    private static func text(_ pipe: Pipe) -> String {
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}

/// A program that a test relies on failed.
package struct CommandFailed: Error, CustomStringConvertible {
    package let what: String
    package let message: String

    package var description: String { "\(what) failed: \(message)" }
}
