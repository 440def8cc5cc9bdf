// The program itself, started as a process of its own, to be watched, signalled and waited for.

import Foundation
import Support

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

    struct NotStarted: Error {
        let why: String
    }

    private let child: Child
    /// Holds what it reads.
    private let folder: TemporaryFolder?

    /// Starts `plannedcare` with an environment of nothing but PATH and what is given; it reads `input`, or nothing.
    init(_ arguments: [String], _ environment: [String: String] = [:], input: String? = nil) throws {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let all = environment.merging(["PATH": path, "SWIFT_BACKTRACE": "enable=no"]) { given, _ in given }
        folder = input == nil ? nil : try TemporaryFolder()
        var words = [try Self.path] + arguments
        if let input, let folder {
            try folder.write(input, to: "input")
            words = ["/bin/sh", "-c", #"input=$0 && exec "$@" <"$input""#, folder.path + "/input"] + words
        }
        child = try Child(words, environment: all)
    }

    /// Runs it to its end.
    static func run(
        _ arguments: [String], _ environment: [String: String] = [:], input: String? = nil,
        within patience: Duration = .seconds(120)
    ) async throws -> End {
        try await Program(arguments, environment, input: input).end(within: patience)
    }

    /// Sends a signal; once it is over, nothing.
    func send(_ signal: Int32) { child.send(signal) }

    /// Whether it is still there, running or stopped.
    var isRunning: Bool { child.isRunning }

    /// Waits for its end; kills it and throws when that takes too long.
    func end(within patience: Duration = .seconds(120)) async throws -> End {
        switch try await child.end(within: patience) {
        case .code(let code): End(code: code, signal: nil, text: child.text, errorText: child.errorText)
        case .signal(let signal): End(code: nil, signal: signal, text: child.text, errorText: child.errorText)
        }
    }

    /// Waits until it has stopped itself at a failpoint.
    func stopped(within patience: Duration = .seconds(120)) async throws {
        try await child.wait(for: "its stop at a failpoint", within: patience) { child.isStopped }
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
}
