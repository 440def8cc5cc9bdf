// How a command tells what is wrong: one message on standard error, and the exit code that says what kind it is.
import ArgumentParser
import Daemon
import Foundation

/// Runs a command's work; an error is told and becomes an exit code.
func reportingFailures(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch {
        let failure = Failure(error)
        FileHandle.standardError.write(Data("plannedcare: \(failure)\n".utf8))
        throw ExitCode(failure.meaning.rawValue)
    }
}

/// Tells what is wrong and keeps nothing from being done.
func warn(_ sentence: String) {
    FileHandle.standardError.write(Data("plannedcare: warning: \(sentence)\n".utf8))
}
