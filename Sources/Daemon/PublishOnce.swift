// One edition, published now: what `plannedcare publish` does.
package import Files
import Reports
import Store
package import WaitingList

/// A publication by hand.
package enum PublishOnce {
    /// Publishes one report; `report` is the id of a definition in the reports folder, or the path of one.
    package static func run(
        _ report: String, census: Day, _ configuration: Configuration
    ) async throws -> Files.Publication {
        let definition = try definition(report, in: configuration.reports)
        let source = try BandSnapshots(configuration)
        return try await Publisher(configuration, source: source).publish(definition, census: census)
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
