// How far a burst has come, as the status tells it.
import Reports
import Synchronization
import WaitingList

/// Counts the editions of one report and census as they end, whichever thread they end on.
final class BurstProgress: Sendable {
    private let subject: String
    private let revision: Int
    private let count: Int
    private let notices: Notices
    private let ended = Mutex<(count: Int, failures: [(Edition.Audience, Failure)])>((0, []))

    init(_ report: Report, _ listing: SnapshotListing, of count: Int, _ notices: Notices) {
        subject = "publishing \(report.id) of \(listing.census)"
        revision = listing.revision
        self.count = count
        self.notices = notices
    }

    /// Those that failed so far, by audience.
    var failures: [(Edition.Audience, Failure)] {
        ended.withLock { $0.failures }.sorted { $0.0.word < $1.0.word }
    }

    /// Tells the status as it is now.
    func tell() { tell(ended.withLock { $0.count }) }

    /// Notes the end of an edition, and tells the status.
    func ended(_ audience: Edition.Audience, _ result: Publisher.Result) {
        // Told under the lock: a status must not overtake a later one.
        ended.withLock { ended in
            ended.count += 1
            if case .failure(let failure) = result { ended.failures.append((audience, failure)) }
            if ended.count < count { tell(ended.count) }
        }
    }

    private func tell(_ done: Int) {
        notices.status(count == 1 ? "\(subject), revision \(revision)" : "\(subject): \(done) of \(count)")
    }
}
