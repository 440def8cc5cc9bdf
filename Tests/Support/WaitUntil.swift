// Waiting for something that another process or another task does: with a deadline, and never on a thread.

/// Asks again and again whether something is so; throws `WaitedTooLong`, which names `what`, when that takes too long.
///
/// The clock is looked at between two questions: `isSo` must come to an end by itself.
package func waitUntil(
    _ what: String, within patience: Duration = .seconds(120), _ isSo: () async throws -> Bool
) async throws {
    let start = ContinuousClock.now
    var pause = Duration.milliseconds(2)
    while try await !isSo() {
        guard ContinuousClock.now - start < patience else { throw WaitedTooLong(what: what, patience: patience) }
        try await Task.sleep(for: pause)
        pause = min(pause * 2, .milliseconds(20))
    }
}

/// What a test waited for did not come.
package struct WaitedTooLong: Error, CustomStringConvertible {
    package let what: String
    package let patience: Duration

    package var description: String { "waited \(patience) in vain for \(what)" }
}
