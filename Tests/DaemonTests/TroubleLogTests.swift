// A trouble that lasts is told when it begins, once an hour, and when it is over.
import Logging
import Synchronization
import Testing

@testable import Daemon

@Suite struct TroubleLogTests {
    private let lines = Lines()
    private let log = TroubleLog()
    private let start = ContinuousClock.now

    private func meet(_ sentence: String, after seconds: Int = 0) async {
        await log.tell(Failure(.badData, sentence), lines.logger, at: start + .seconds(seconds))
    }

    private func endPass(lookedAtAll: Bool = true) async {
        await log.endPass(lookedAtAll: lookedAtAll, lines.logger)
    }

    @Test func `a trouble that lasts is told once an hour`() async {
        for minute in 0...120 {
            await meet("held", after: minute * 60)
            await endPass()
        }
        #expect(lines.written == ["error held", "error held", "error held"])
    }

    @Test func `two troubles are told each for itself`() async {
        for _ in 1...3 {
            await meet("held")
            await meet("disk full")
            await endPass()
        }
        #expect(lines.written == ["error held", "error disk full"])
    }

    @Test func `a trouble that is over is told once, and again as new when it comes back`() async {
        await meet("held")
        await endPass()
        await endPass()
        await endPass()
        await meet("held", after: 60)
        #expect(lines.written == ["error held", "notice over: held", "error held"])
    }

    @Test func `a pass that could not look at everything says of nothing that it is over`() async {
        await meet("held")
        await endPass()
        await meet("no server", after: 60)
        await endPass(lookedAtAll: false)
        await meet("held", after: 120)
        await endPass()
        #expect(lines.written == ["error held", "error no server", "notice over: no server"])
    }
}

/// What a logger wrote, a line a message: its level and its text.
private final class Lines: Sendable {
    private let all = Mutex<[String]>([])

    var written: [String] { all.withLock { $0 } }

    var logger: Logger { Logger(label: "test") { _ in Handler(lines: self) } }

    fileprivate func add(_ line: String) { all.withLock { $0.append(line) } }
}

/// Writes into `Lines`.
private struct Handler: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.add("\(event.level) \(event.message)")
    }
}
