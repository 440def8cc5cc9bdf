// A program started by a test: it inherits nothing but its words, and nothing that waits for it blocks a thread.

import Foundation
import Glibc
import Synchronization

/// One process in a group of its own, which writes into files; the group is killed when this is let go before its end.
///
/// Foundation's `Process` would not do: it waits until whoever else inherited its descriptors has closed them, its pipes
/// end only then, too, and reading them blocks one of the few threads that all tests share.
package final class Child: Sendable {
    /// How it ended.
    package enum Ending: Sendable, Equatable {
        case code(Int32)
        case signal(Int32)
    }

    private let words: [String]
    private let process: pid_t
    private let folder: TemporaryFolder
    /// What `waitpid` said of it; nil while it is there.
    private let status = Mutex<Int32?>(nil)

    /// Starts the program that the first of `words` names, looked for in PATH.
    ///
    /// Without an `environment` it has the tests' own.
    package init(_ words: [String], environment: [String: String]? = nil) throws {
        let environment = environment ?? ProcessInfo.processInfo.environment
        self.words = words
        folder = try TemporaryFolder()
        process = try Spawn.start(
            words, environment.map { "\($0.key)=\($0.value)" }, output: folder.path + "/out",
            errors: folder.path + "/err")
    }

    deinit {
        if status.withLock({ $0 == nil }) {
            kill(-process, SIGKILL)
            waitpid(process, nil, 0)
        }
    }

    /// Sends a signal to the process alone; once it is over, to nobody.
    package func send(_ signal: Int32) {
        status.withLock { if $0 == nil { kill(process, signal) } }
    }

    /// Whether it is still there, running or stopped.
    package var isRunning: Bool {
        status.withLock { status in
            var found: Int32 = 0
            if status == nil, waitpid(process, &found, WNOHANG) == process { status = found }
            return status == nil
        }
    }

    /// Whether it has stopped itself, or was stopped.
    package var isStopped: Bool {
        // The state is the first word after the name in brackets.
        let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        return line?.split(separator: ")").last?.hasPrefix(" T") == true
    }

    /// Waits for its end; kills it and throws when that takes too long.
    package func end(within patience: Duration) async throws -> Ending {
        try await wait(for: "its end", within: patience) { !isRunning }
        let status = status.withLock { $0 ?? 0 }
        let signal = status & 0x7F
        return signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
    }

    /// Waits until something is so; kills the group and throws when that takes too long.
    package func wait(for what: String, within patience: Duration, until isSo: () -> Bool) async throws {
        do {
            try await waitUntil("\(words.joined(separator: " ")): \(what)", within: patience, isSo)
        } catch let late as WaitedTooLong {
            status.withLock { if $0 == nil { _ = kill(-process, SIGKILL) } }
            throw CommandFailed(what: late.description, message: "it was killed, and had said: \(errorText)\(text)")
        }
    }

    /// What it wrote on standard output so far.
    package var text: String { written("out") }

    /// What it wrote on standard error so far.
    package var errorText: String { written("err") }

    private func written(_ name: String) -> String {
        let bytes = FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }
}
