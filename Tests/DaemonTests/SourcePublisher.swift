// Publishing an edition of what a source in memory holds, as the daemon does and in one call.
import Daemon
import Files
import Reports
import WaitingList

/// A source, the history in which it is kept, and a publisher.
struct SourcePublisher {
    let source: MemorySource
    let history: MemoryHistory
    let publisher: Publisher

    /// Reads the census and publishes one edition of the report.
    func publish(
        _ report: Report, _ listing: SnapshotListing, for audience: Edition.Audience = .england
    ) async throws -> Files.Publication {
        let ended = try await publish(report, listing, for: [audience])
        guard let result = ended[audience] else { throw NotTold() }
        return try result.get()
    }

    /// Reads the census and publishes editions of the report; what came of each.
    func publish(
        _ report: Report, _ listing: SnapshotListing, for audiences: [Edition.Audience]
    ) async throws -> [Edition.Audience: Publisher.Result] {
        let snapshot = try await source.snapshot(of: listing)
        try await history.record(snapshot, took: .zero)
        let base = try await publisher.evidence(for: report, from: snapshot)
        let (ends, continuation) = AsyncStream.makeStream(of: (Edition.Audience, Publisher.Result).self)
        await publisher.publish(report, to: audiences, from: base) { continuation.yield(($0, $1)) }
        continuation.finish()
        return await ends.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    struct NotTold: Error {}
}
