// A report as it would look now, outside the published folder: what `plannedcare preview` does.
import Foundation
import Reports
import Store
import WaitingList

/// A look at a report by hand, from what the history keeps; the source is not asked.
package enum PreviewOnce {
    /// Renders editions of a report from the newest census of its kind; `report` is the id of a definition in the reports
    /// folder, or the path of one.
    ///
    /// Without a choice it is the edition of the place with the longest list. Only the PDF is made, and pictures of the figures where
    /// `pictures`. `folder` is where to, in place of a new one of the person's own. `told` hears which census it is, and then the
    /// path of every file, `warned` what only costs time. Censuses that are held are passed over, and that they are is told.
    package static func run(
        _ report: String, choice: EditionChoice, folder: String?, pictures: Bool, _ configuration: Configuration,
        told: @escaping @Sendable (String) -> Void, warned: @escaping @Sendable (String) -> Void
    ) async throws {
        var definition = try NamedReport.read(report, in: configuration.reports)
        definition.outputs = pictures ? ["pdf", "png"] : ["pdf"]
        let history = try StoredHistory(configuration)
        let snapshot = try await newest(definition.snapshots, in: history, told)
        let all = try choice.audiences(of: definition, at: snapshot)
        let audiences = choice.isAll ? longest(of: all, at: snapshot) : all
        var elsewhere = configuration
        elsewhere.output = try self.folder(folder, besides: configuration.output)
        let publisher = try Publisher(elsewhere, history: history, warn: warned)
        let base = try await publisher.evidence(for: definition, from: snapshot)
        let outcome = OutcomeByHand(of: audiences.count, namesFiles: true, told)
        await publisher.publish(definition, to: audiences, from: base) { outcome.note($0, $1) }
        try outcome.check()
    }

    private static func newest(
        _ kind: SnapshotListing.Kind, in history: any History, _ told: (String) -> Void
    ) async throws -> Snapshot {
        let records = try await history.records().filter { $0.listing.kind == kind && $0.isKept }
        for held in records.reversed().prefix(while: \.isHeld) {
            told("passed over: \(words(for: held.listing)) is held")
        }
        guard let record = records.last(where: { !$0.isHeld }),
            let snapshot = try await history.snapshot(of: record.listing)
        else {
            throw Failure(
                .badData,
                "the history holds no \(kind.rawValue) census to show; plannedcare record reads those of the source")
        }
        told(words(for: record.listing))
        return snapshot
    }

    private static func words(for listing: SnapshotListing) -> String {
        "census of \(listing.census) (\(listing.kind.rawValue), revision \(listing.revision))"
    }

    private static func longest(of audiences: [Edition.Audience], at snapshot: Snapshot) -> [Edition.Audience] {
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        let lengths = audiences.map { table[Cohort($0.place)].flatMap { Metric.listSize.formula($0)?.value } ?? 0 }
        return zip(audiences, lengths).max { $0.1 < $1.1 }.map { [$0.0] } ?? []
    }

    /// Nobody else can read a new one: a preview may be of figures that are not published yet.
    private static func folder(_ named: String?, besides output: String) throws -> String {
        guard let named else {
            let path = NSTemporaryDirectory() + "plannedcare-preview-\(UUID().uuidString.prefix(8))"
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            return path
        }
        let path = URL(fileURLWithPath: named).resolvingSymlinksInPath().path
        let published = URL(fileURLWithPath: output).resolvingSymlinksInPath().path
        if path == published || path.hasPrefix(published + "/") {
            throw Failure(.badUsage, "\(named) is in the folder of what is published; a preview goes elsewhere")
        }
        return path
    }
}
