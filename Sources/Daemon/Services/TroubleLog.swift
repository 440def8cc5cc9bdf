// Troubles that last: told in the log when they begin, once an hour while they last, and when they are over.
import Logging

/// Remembers, while the program runs, which troubles were told, so that a poll every minute does not repeat them.
actor TroubleLog {
    /// When each was last told, by its sentence.
    private var told: [String: ContinuousClock.Instant] = [:]
    private var metInThisPass: Set<String> = []
    private static let pause = Duration.seconds(3600)

    /// Logs a trouble that is new, or was told an hour ago.
    func tell(_ failure: Failure, _ logger: Logger, at now: ContinuousClock.Instant = .now) {
        let sentence = failure.description
        metInThisPass.insert(sentence)
        if let last = told[sentence], now - last < Self.pause { return }
        told[sentence] = now
        logger.error("\(sentence)", metadata: ["exit_meaning": "\(failure.meaning)"])
    }

    /// Ends a pass; what was not met in it is over, if the pass looked at everything.
    func endPass(lookedAtAll: Bool, _ logger: Logger) {
        if lookedAtAll {
            for sentence in told.keys.sorted() where !metInThisPass.contains(sentence) {
                told[sentence] = nil
                logger.notice("over: \(sentence)")
            }
        }
        metInThisPass = []
    }
}
