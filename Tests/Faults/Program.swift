// The program itself, started as a process of its own, to be watched, signalled and waited for.

import Foundation
import Glibc
import Support
import Synchronization

/// One run of `plannedcare`; killed when let go before its end.
final class Program: Sendable {
    /// How a run ended.
    struct End: Sendable, Equatable {
        /// The exit code; `nil` when a signal ended it.
        var code: Int32?
        /// The signal that ended it; `nil` when it ended by itself.
        var signal: Int32?
        /// What it wrote on standard output.
        var text: String
        /// What it wrote on standard error.
        var errorText: String
    }

    struct TooLate: Error {
        let errorText: String
    }

    struct NotStarted: Error {
        let why: String
    }

    private let process: pid_t
    private let folder: TemporaryFolder
    /// The status of `waitpid` once it is over.
    private let status = Mutex<Int32?>(nil)

    /// Starts `plannedcare` with an environment of nothing but PATH and what is given.
    init(_ arguments: [String], _ environment: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let all = environment.merging(["PATH": path, "SWIFT_BACKTRACE": "enable=no"]) { given, _ in given }
        process = try Self.spawn(
            [try Self.path] + arguments, all.map { "\($0.key)=\($0.value)" }, output: folder.path)
    }

    deinit {
        if status.withLock({ $0 == nil }) {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
    }

    /// Runs it to its end.
    static func run(
        _ arguments: [String], _ environment: [String: String] = [:], within patience: Duration = .seconds(60)
    ) async throws -> End {
        try await Program(arguments, environment).end(within: patience)
    }

    /// Sends a signal; once it is over, nothing.
    func send(_ signal: Int32) {
        status.withLock { if $0 == nil { kill(process, signal) } }
    }

    /// Whether it is still there, running or stopped.
    var isRunning: Bool {
        status.withLock { status in
            var found: Int32 = 0
            if status == nil, waitpid(process, &found, WNOHANG) == process { status = found }
            return status == nil
        }
    }

    /// Waits for its end; kills it and throws when that takes too long.
    func end(within patience: Duration = .seconds(60)) async throws -> End {
        try await wait(within: patience) { !isRunning }
        let status = status.withLock { $0 ?? 0 }
        let signal = status & 0x7F
        return End(
            code: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal == 0 ? nil : signal,
            text: try folder.text("out"), errorText: try folder.text("err"))
    }

    /// Waits until it has stopped itself at a failpoint.
    func stopped(within patience: Duration = .seconds(30)) async throws {
        // The state is the first word after the name in brackets.
        try await wait(within: patience) {
            let line = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            return line.split(separator: ")").last?.hasPrefix(" T") == true
        }
    }

    private func wait(within patience: Duration, until isSo: () throws -> Bool) async throws {
        let deadline = ContinuousClock.now.advanced(by: patience)
        while try !isSo() {
            if ContinuousClock.now > deadline {
                send(SIGKILL)
                throw TooLate(errorText: try folder.text("err"))
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Beside the tests, where one build puts both.
    private static var path: String {
        get throws {
            let beside = CommandLine.arguments.filter { $0.contains("PackageTests.xctest") }.map {
                URL(filePath: $0).deletingLastPathComponent().path + "/plannedcare"
            }
            let places = beside + [Checkout.root + "/.build/debug/plannedcare"]
            guard let found = places.first(where: FileManager.default.isExecutableFile) else {
                throw NotStarted(why: "plannedcare is not in \(places): build it first")
            }
            return found
        }
    }

    /// With no signal blocked or ignored, whatever the tests' own process does with them.
    private static func spawn(_ arguments: [String], _ environment: [String], output: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output + "/out", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, output + "/err", O_WRONLY | O_CREAT, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var process: pid_t = 0
        let code = withWords(arguments) { words in
            withWords(environment) { posix_spawn(&process, arguments[0], &actions, &attributes, words, $0) }
        }
        guard code == 0 else { throw NotStarted(why: "\(arguments[0]): errno \(code)") }
        return process
    }

    private static func withWords<Result>(
        _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = words.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
