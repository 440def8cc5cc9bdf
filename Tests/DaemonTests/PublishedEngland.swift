// Everything that the weekly reports publish of a made-up England, held in memory.
import Files
import Foundation
import Reports
import Statistics
import Support
import WaitingList

@testable import Daemon

/// All files of all editions of the shipped weekly reports.
struct PublishedEngland: Sendable {
    /// Report, place and name of each file.
    let files: [String: Data]
    /// Of the sample, each report under its own policy: made once for all tests.
    static let ofSample = Task { try await PublishedEngland(.sample) }

    static let reports = ["weekly", "weekly-icb", "weekly-region", "weekly-trust"]

    /// Of the last census, under the policy of each report unless another is given.
    init(_ england: PathwayEngland, reports: [String] = reports, under policy: DisclosurePolicy? = nil) async throws {
        let folder = try TemporaryFolder()
        let history = MemoryHistory()
        let snapshots = england.snapshots
        for snapshot in snapshots { try await history.record(snapshot, took: .zero) }
        let publisher = Publisher(
            evidence: EvidenceReader(history, milestones: PathwayEngland.milestones) { _ in }, output: folder.path,
            workers: 2
        ) { try AllRenderers.all(family: "Liberation Sans") }
        var files: [String: Data] = [:]
        for id in reports {
            var report = try Installation.report(at: Checkout.root + "/reports/\(id).yaml")
            if let policy { report.disclosure = policy }
            let last = snapshots[snapshots.count - 1]
            let audiences = EditionPlaces(of: last).audiences(of: report.audience)
            let base = try await publisher.evidence(for: report, from: last)
            for path in try await Self.folders(report, audiences, base, publisher) {
                for name in try FileManager.default.contentsOfDirectory(atPath: path) {
                    let file = URL(filePath: "\(path)/\(name)")
                    files[file.path.replacing(folder.path + "/", with: "")] = try Data(contentsOf: file)
                }
            }
        }
        self.files = files
    }

    private static func folders(
        _ report: Report, _ audiences: [Edition.Audience], _ base: EvidenceBase, _ publisher: Publisher
    ) async throws -> [String] {
        let (ends, continuation) = AsyncStream.makeStream(of: Publisher.Result.self)
        await publisher.publish(report, to: audiences, from: base) { continuation.yield($1) }
        continuation.finish()
        return try await ends.reduce(into: []) { try $0.append($1.get().path) }
    }

    /// Those whose names end in something, of places below England unless it is said otherwise.
    func files(_ ending: String, withEngland: Bool = false) -> [(name: String, data: Data)] {
        files.filter { $0.key.hasSuffix(ending) && (withEngland || !$0.key.hasPrefix("weekly/")) }
            .map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }
}
