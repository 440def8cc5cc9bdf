// What is left to be made, handed out one by one to whoever has a hand free.
import Reports
import ServiceLifecycle
import Synchronization

/// The editions of a burst that nobody has begun.
final class EditionQueue: Sendable {
    private let left: Mutex<ArraySlice<Edition.Audience>>

    init(_ audiences: [Edition.Audience]) {
        left = Mutex(audiences[...])
    }

    /// The next; `nil` when there is none, or no more shall be begun.
    func next() -> Edition.Audience? { left.withLock { $0.popFirst() } }

    /// Does the work; from the moment the program is to stop nothing is handed out, and what was begun is finished.
    func closingOnShutdown(_ work: () async -> Void) async {
        await withGracefulShutdownHandler {
            await work()
        } onGracefulShutdown: {
            self.left.withLock { $0 = [] }
        }
    }
}
