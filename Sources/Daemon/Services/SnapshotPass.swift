// One look at the source: which censuses have to be recorded, which editions are due, and publishing them.
import Logging
import Postgres
import Reports
import ServiceLifecycle
import WaitingList

/// Asks the source once which censuses it holds, records those that the history lacks, and publishes what is missing, the
/// newest first.
///
/// What is published stands in the manifests of the output folder and nowhere else. What fails is told in the
/// status and due again at the next pass; it keeps nothing else from being published. The log tells it once, see `TroubleLog`.
struct SnapshotPass: Sendable {
    let source: any SnapshotSource
    let history: any History
    let publisher: Publisher
    let reports: [Report]
    /// How far the history goes back; 0 keeps all.
    let keepWeeks: Int
    let notices: Notices
    let logger: Logger
    /// Kept from pass to pass.
    let refusals = Refusals<SnapshotListing>()
    /// Kept from pass to pass.
    let refusedEditions = Refusals<Undertaking>()
    /// Kept from pass to pass.
    let places = KnownPlaces()
    /// Kept from pass to pass.
    let troubles = TroubleLog()

    /// Publishes everything that is due; answers false when the source or the history could not be asked.
    ///
    /// `checkingFiles` also reads every file of the newest editions, and publishes anew what is damaged.
    func run(checkingFiles: Bool) async -> Bool {
        let lookedAtAll = await look(checkingFiles: checkingFiles)
        await troubles.endPass(lookedAtAll: lookedAtAll && !Task.isShuttingDownGracefully, logger)
        return lookedAtAll
    }

    private func look(checkingFiles: Bool) async -> Bool {
        var failures: [Failure] = []
        let listings = await attempt(&failures) { try await cancelWhenGracefulShutdown(source.listings) }
        guard let listings, let (listings, records) = await record(listings, &failures) else {
            tell(failures)
            return false
        }
        let newestFirst = listings.sorted { $0.census > $1.census }
        // All is decided before anything is published: what is due depends on what was there at the start.
        var plan: [(listing: SnapshotListing, due: [DueReport])] = []
        for listing in newestFirst where await isFit(listing, records, &failures) {
            let alike = newestFirst.filter { $0.kind == listing.kind }
            let isLatest = listing == alike.first
            let due = await due(
                listing, among: alike, isReleased: records.record(of: listing)?.release != nil,
                checkingFiles: isLatest && checkingFiles, &failures)
            plan.append((listing, due))
        }
        for (listing, due) in plan { await publish(due, of: listing, &failures) }
        if failures.isEmpty { tellIdle(newestFirst.first) } else { tell(failures) }
        return true
    }

    /// Reads what the history lacks; answers with what source and history have then, or `nil` when they could not be asked.
    private func record(
        _ listings: [SnapshotListing], _ failures: inout [Failure]
    ) async -> ([SnapshotListing], UnrecordedCensuses)? {
        guard let before = await recorded(&failures) else { return nil }
        let missing = before.among(listings)
        for listing in missing where !Task.isShuttingDownGracefully {
            if let known = await refusals.standing(of: listing) {
                failures.append(await logged(known))
                continue
            }
            notices.status("reading the census of \(listing.census), revision \(listing.revision)")
            let snapshot = await attempt(&failures) {
                try await cancelWhenGracefulShutdown { try await source.snapshot(of: listing) }
            }
            if let snapshot { log(snapshot) }
            if snapshot == nil, let failure = failures.last { await refusals.note(failure, of: listing) }
        }
        guard !missing.isEmpty else { return (listings, before) }
        _ = await attempt(&failures) { try await history.prune(keepingWeeks: keepWeeks) }
        // Reading takes its time: a census may have been loaded again since it was listed.
        let now = await attempt(&failures) { try await cancelWhenGracefulShutdown(source.listings) }
        guard let now, let after = await recorded(&failures) else { return nil }
        return (now, after)
    }

    private func recorded(_ failures: inout [Failure]) async -> UnrecordedCensuses? {
        let records = await attempt(&failures) { try await cancelWhenGracefulShutdown(history.records) }
        return records.map { UnrecordedCensuses(records: $0, keepWeeks: keepWeeks) }
    }

    /// Whether a census may be published: it was recorded, and nothing holds it.
    private func isFit(
        _ listing: SnapshotListing, _ recorded: UnrecordedCensuses, _ failures: inout [Failure]
    ) async -> Bool {
        guard let record = recorded.record(of: listing) else { return false }
        if record.isHeld { failures.append(await logged(Failure(held: record.listing, by: record.checks))) }
        return !record.isHeld
    }

    /// `nil` when it failed: the failure is logged and noted, unless it only comes of the program's end.
    func attempt<Result>(
        _ failures: inout [Failure], _ work: () async throws -> Result
    ) async -> Result? {
        do {
            return try await work()
        } catch {
            let isBrokenOff = error is CancellationError || (error as? PostgresError)?.code == .interrupted
            if !(isBrokenOff && Task.isShuttingDownGracefully) { failures.append(await logged(error)) }
            return nil
        }
    }

    func logged(_ error: any Error) async -> Failure {
        let failure = Failure(error)
        await troubles.tell(failure, logger)
        return failure
    }

    private func log(_ snapshot: Snapshot) {
        let findings = snapshot.checks.filter { [.warned, .held].contains($0.outcome) }
        logger.info(
            "recorded",
            metadata: [
                "census": "\(snapshot.listing.census)", "kind": "\(snapshot.listing.kind.rawValue)",
                "revision": "\(snapshot.listing.revision)", "rows": "\(snapshot.tally.rows.read)",
                "findings": "\(findings.map(\.id).joined(separator: " "))",
            ])
    }

    private func tellIdle(_ latest: SnapshotListing?) {
        if Task.isShuttingDownGracefully { return }
        let status =
            latest.map { "latest census \($0.census), revision \($0.revision)" } ?? "the source holds no snapshot"
        notices.status("idle; \(status)")
    }

    private func tell(_ failures: [Failure]) {
        guard let first = failures.first else { return }
        let others = failures.count > 1 ? " (and \(failures.count - 1) more, see the log)" : ""
        notices.status("degraded: \(first)\(others)")
    }
}
