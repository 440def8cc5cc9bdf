// One edition, published now: what `plannedcare publish` does.
import Files
import Reports
import Store
import WaitingList

/// A publication by hand.
package enum PublishOnce {
    /// What came of it.
    package struct Outcome: Sendable {
        /// The path of every file, as its manifest has them.
        package let files: [String]
        /// What an administrator should look at, though the edition stands whole.
        package let warning: String?
    }

    /// Publishes one report; `report` is the id of a definition in the reports folder, or the path of one.
    ///
    /// `census` is a date as `yyyy-mm-dd`.
    package static func run(_ report: String, census: String, _ configuration: Configuration) async throws -> Outcome {
        let census = try Day(argument: census)
        let definition = try definition(report, in: configuration.reports)
        let history = try StoredHistory(configuration)
        let source = RememberedSource(try SourceViews(configuration), keptIn: history, configuration)
        let listing = try await listing(of: census, for: definition, in: source)
        let published = try await Publisher(configuration, source: source).publish(definition, listing)
        return Outcome(
            files: published.manifest.files.map { "\(published.path)/\($0.name)" },
            warning: published.leftover.map { "an old edition is left over: \($0)" })
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

    private static func definition(_ report: String, in folder: String) throws -> Report {
        if report.hasSuffix(".yaml") { return try Installation.report(at: report) }
        let all = try Installation.reports(in: folder)
        guard let found = all.first(where: { $0.id == report }) else {
            let known = all.map(\.id).joined(separator: ", ")
            throw Failure(.badUsage, "there is no report \"\(report)\" in \(folder); there are: \(known)")
        }
        return found
    }
}
