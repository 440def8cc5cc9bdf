// Waits for new complete snapshots and publishes the reports that are due.
import Files
import Logging
import Reports
import ServiceLifecycle
import Systemd
import WaitingList

/// The daemon's one service: it asks the source again and again which censuses it holds, and publishes what is missing.
///
/// What is published stands in the manifests of the output folder and nowhere else, so a start after a crash is like any
/// other. A source that cannot be reached is not the end: it is said in the status, and asked again.
struct SnapshotWatch: Service {
    let source: any SnapshotSource
    let publisher: Publisher
    let reports: [Report]
    let pollInterval: Duration
    let notices: Notices
    let logger: Logger

    /// Ends when the program is told to stop; a publication under way is finished first.
    func run() async throws {
        notices.ready(status: "waiting for snapshots")
        var isFirst = true
        while !Task.isShuttingDownGracefully {
            await pass(checkingFiles: isFirst)
            isFirst = false
            await pause()
        }
    }

    /// Publishes everything that is due; what fails is logged and tried again at the next pass.
    private func pass(checkingFiles: Bool) async {
        do {
            let listings = try await cancelWhenGracefulShutdown { try await source.listings() }
            let latest = listings.filter { $0.kind == .band }.max { $0.census < $1.census }
            for listing in listings where listing.kind == .band {
                for report in reports {
                    guard !Task.isShuttingDownGracefully else { return }
                    let isLatest = listing.census == latest?.census
                    if try isDue(report, listing, isLatest: isLatest, checkingFiles: checkingFiles) {
                        try await publish(report, listing)
                    }
                }
            }
            tellIdle(latest)
        } catch {
            tellFailure(error)
        }
    }

    /// The newest census is due until it is published; an older one only when its revision has changed since.
    private func isDue(_ report: Report, _ listing: SnapshotListing, isLatest: Bool, checkingFiles: Bool) throws -> Bool
    {
        let editions = PublishedEditions(output: publisher.output)
        guard let revision = try editions.revision(of: report, census: listing.census) else { return isLatest }
        if revision != listing.revision { return true }
        return try isLatest && checkingFiles && !editions.isWhole(report, census: listing.census)
    }

    private func publish(_ report: Report, _ listing: SnapshotListing) async throws {
        notices.status("publishing \(report.id) of \(listing.census), revision \(listing.revision)")
        // Reading may be broken off, for nothing has been written yet; publishing is finished.
        let snapshot = try await cancelWhenGracefulShutdown { try await source.snapshot(census: listing.census) }
        let published = try await publisher.publish(report, from: snapshot)
        logger.info(
            "published",
            metadata: [
                "report": "\(report.id)", "census": "\(listing.census)", "revision": "\(listing.revision)",
                "files": "\(published.manifest.files.count)", "folder": "\(published.path)",
            ])
        if let leftover = published.leftover { logger.warning("an old edition is left over: \(leftover)") }
    }

    private func tellIdle(_ latest: SnapshotListing?) {
        let status =
            latest.map { "latest census \($0.census), revision \($0.revision)" } ?? "the source holds no snapshot"
        notices.status("idle; \(status)")
    }

    private func tellFailure(_ error: any Error) {
        if Task.isShuttingDownGracefully, error is CancellationError { return }
        let failure = Failure(error)
        logger.error("\(failure)", metadata: ["exit_meaning": "\(failure.meaning)"])
        notices.status("degraded: \(failure)")
    }

    private func pause() async {
        do {
            try await cancelWhenGracefulShutdown { try await Task.sleep(for: pollInterval) }
        } catch {
            // Only the end of the program wakes it early; the loop sees that itself.
        }
    }
}
