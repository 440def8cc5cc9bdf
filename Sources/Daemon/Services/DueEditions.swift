// Which editions have to be published, and publishing them: report by report, and within a report several at a time.
import Files
import Logging
import Postgres
import Reports
import ServiceLifecycle
import Statistics
import WaitingList

/// A report, and those of its editions of one census that have to be published.
struct DueReport: Sendable {
    let report: Report
    let audiences: [Edition.Audience]
}

/// What was tried, of very these figures; without an audience what all editions of a report are made from.
struct Undertaking: Hashable, Sendable {
    let reportID: String
    let listing: SnapshotListing
    var audience: Edition.Audience?
}

extension SnapshotPass {
    /// The editions of this census that have to be published, by report.
    func due(
        _ listing: SnapshotListing, among newestFirst: [SnapshotListing], isReleased: Bool, checkingFiles: Bool,
        _ failures: inout [Failure]
    ) async -> [DueReport] {
        var due: [DueReport] = []
        for report in reports where report.snapshots == listing.kind {
            let audiences = await attempt(&failures) {
                try await audiencesDue(
                    report, listing, among: newestFirst, isReleased: isReleased, checkingFiles: checkingFiles)
            }
            if let audiences, !audiences.isEmpty { due.append(DueReport(report: report, audiences: audiences)) }
        }
        return due
    }

    /// An edition is due where it does not stand as it should and the place has a list; one of a place that has none any
    /// more is left alone.
    private func audiencesDue(
        _ report: Report, _ listing: SnapshotListing, among newestFirst: [SnapshotListing], isReleased: Bool,
        checkingFiles: Bool
    ) async throws -> [Edition.Audience] {
        let published = publisher.published
        let (standing, isWanted) = try await Publisher.onOwnThread {
            (
                try published.standing(of: report, listing, checkingFiles: checkingFiles),
                try isReleased || published.isWanted(report, listing, among: newestFirst)
            )
        }
        guard isWanted || standing.values.contains(.due) else { return [] }
        let places: EditionPlaces = try await cancelWhenGracefulShutdown {
            try await self.places.of(listing) { listing in try await source.snapshot(of: listing) }
        }
        for place in places.unnameable {
            let words = "\(place) has a list on \(listing.census) and no edition: its code is none to name a folder by"
            await troubles.tell(Failure(.badData, words), logger)
        }
        return places.audiences(of: report.audience).filter { standing[$0.word].map { $0 == .due } ?? isWanted }
    }

    /// Reads the census once for all of its reports.
    func publish(_ due: [DueReport], of listing: SnapshotListing, _ failures: inout [Failure]) async {
        guard !due.isEmpty, !Task.isShuttingDownGracefully else { return }
        // Reading may be broken off, for nothing has been written yet; publishing is finished.
        let snapshot = await attempt(&failures) {
            try await cancelWhenGracefulShutdown { try await source.snapshot(of: listing) }
        }
        guard let snapshot else { return }
        var bases: [DisclosurePolicy: EvidenceBase] = [:]
        for one in due where !Task.isShuttingDownGracefully {
            guard let base = await base(for: one.report, snapshot, &bases, &failures) else { continue }
            await publish(one, of: snapshot.listing, from: base, &failures)
        }
    }

    /// Reports under one policy share what they are made from.
    private func base(
        for report: Report, _ snapshot: Snapshot, _ bases: inout [DisclosurePolicy: EvidenceBase],
        _ failures: inout [Failure]
    ) async -> EvidenceBase? {
        if let made = bases[report.policy] { return made }
        let undertaking = Undertaking(reportID: report.id, listing: snapshot.listing)
        if let known = await refusedEditions.standing(of: undertaking) {
            failures.append(await logged(known))
            return nil
        }
        let before = failures.count
        let base = await attempt(&failures) { try await publisher.evidence(for: report, from: snapshot) }
        if failures.count > before { await refusedEditions.note(failures[before], of: undertaking) }
        bases[report.policy] = base
        return base
    }

    private func publish(
        _ due: DueReport, of listing: SnapshotListing, from base: EvidenceBase, _ failures: inout [Failure]
    ) async {
        let report = due.report
        var audiences: [Edition.Audience] = []
        for audience in due.audiences {
            let undertaking = Undertaking(reportID: report.id, listing: listing, audience: audience)
            guard let known = await refusedEditions.standing(of: undertaking) else {
                audiences.append(audience)
                continue
            }
            failures.append(await logged(known))
        }
        let progress = BurstProgress(report, listing, of: audiences.count, notices)
        progress.tell()
        await publisher.publish(report, to: audiences, from: base) { audience, result in
            if case .success(let published) = result { log(published, report, audience, listing) }
            progress.ended(audience, result)
        }
        for (audience, failure) in progress.failures {
            failures.append(await logged(failure))
            await refusedEditions.note(
                failure, of: Undertaking(reportID: report.id, listing: listing, audience: audience))
        }
    }

    private func log(
        _ published: Files.Publication, _ report: Report, _ audience: Edition.Audience, _ listing: SnapshotListing
    ) {
        logger.info(
            "published",
            metadata: [
                "report": "\(report.id)", "audience": "\(audience.word)", "census": "\(listing.census)",
                "revision": "\(listing.revision)", "files": "\(published.manifest.files.count)",
                "folder": "\(published.path)",
            ])
        if let leftover = published.leftover { logger.warning("an old edition is left over: \(leftover)") }
    }
}
