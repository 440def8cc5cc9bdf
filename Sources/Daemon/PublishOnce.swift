// Editions of one report and census, published now: what `plannedcare publish` does.
import Files
import Reports
import Store
import WaitingList

/// A publication by hand.
package enum PublishOnce {
    /// Publishes every edition of a report, or those chosen; `report` is the id of a definition in the reports folder, or the
    /// path of one, and `census` a date as `yyyy-mm-dd`.
    ///
    /// `told` hears of each edition as it appears: the path of every file where it is the only one, and otherwise its
    /// folder; `warned` hears what only costs time. Editions that fail keep no other from appearing; then it throws a failure
    /// that names them, and so it does when an old edition could not be removed though the new one stands whole.
    package static func run(
        _ report: String, census: String, choice: EditionChoice = EditionChoice(), _ configuration: Configuration,
        told: @escaping @Sendable (String) -> Void, warned: @escaping @Sendable (String) -> Void
    ) async throws {
        let census = try Day(argument: census)
        let definition = try NamedReport.read(report, in: configuration.reports)
        let history = try StoredHistory(configuration)
        let source = RememberedSource(try SourceViews(configuration), keptIn: history, configuration)
        let listing = try await listing(of: census, for: definition, in: source)
        let publisher = try Publisher(configuration, history: history, warn: warned)
        let snapshot = try await source.snapshot(of: listing)
        let audiences = try choice.audiences(of: definition, at: snapshot)
        let base = try await publisher.evidence(for: definition, from: snapshot)
        let outcome = OutcomeByHand(of: audiences.count, namesFiles: audiences.count == 1, told)
        await publisher.publish(definition, to: audiences, from: base) { outcome.note($0, $1) }
        try outcome.check()
    }

    private static func listing(
        of census: Day, for report: Report, in source: any SnapshotSource
    ) async throws -> SnapshotListing {
        let listings = try await source.listings().filter { $0.kind == report.snapshots }
        guard let found = listings.last(where: { $0.census == census }) else {
            let known = listings.last.map { "; the newest is \($0.census)" } ?? ""
            throw SourceError(
                .noSuchCensus,
                "there is no complete snapshot of \(census) (\(report.snapshots.rawValue)) in the source\(known)")
        }
        return found
    }
}

extension EditionChoice {
    /// The editions chosen among those that a report has of a snapshot; throws when it has none at all.
    func audiences(of report: Report, at snapshot: Snapshot) throws -> [Edition.Audience] {
        let chosen = try audiences(
            of: report, among: EditionPlaces(of: snapshot), named: snapshot.directory)
        if chosen.isEmpty {
            throw Failure(
                .badData,
                "no \(report.audience.rawValue) has a list on \(snapshot.listing.census): the report \(report.id) has no edition"
            )
        }
        return chosen
    }
}
