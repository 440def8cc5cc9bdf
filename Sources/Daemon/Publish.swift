// The journey: a census comes in, is folded, put into words and pictures, and goes out as one folder an edition.
import Dispatch
package import Files
package import Reports
package import WaitingList

/// Publishes editions into one output folder.
package struct Publisher: Sendable {
    /// What came of one edition of a burst.
    package typealias Result = Swift.Result<Files.Publication, Failure>

    private let evidence: EvidenceReader
    private let imprint: Imprint
    private let renderers: @Sendable () throws -> [any Renderer]
    /// The folder below which every edition has its own.
    package let output: String
    /// How many editions are made at the same time.
    private let workers: Int
    /// What stands in `output`.
    let published: PublishedEditions

    /// Publishes in the formats of `renderers`, which every worker makes for itself; `workers` editions at a time, 1 or more.
    ///
    /// `output` must exist.
    package init(
        evidence: EvidenceReader, output: String, workers: Int = 1, imprint: Imprint = Imprint(),
        renderers: @escaping @Sendable () throws -> [any Renderer]
    ) {
        self.evidence = evidence
        self.imprint = imprint
        self.renderers = renderers
        self.output = output
        self.workers = workers
        published = PublishedEditions(output: output)
    }

    /// What every edition of a report is made from, of a snapshot that has been recorded.
    ///
    /// Throws when the data checks hold the snapshot, and when the report's disclosure policy cannot be kept.
    package func evidence(for report: Report, from snapshot: Snapshot) async throws -> EvidenceBase {
        guard !snapshot.isHeld else { throw Failure(held: snapshot.listing, by: snapshot.checks) }
        do {
            return try await evidence.base(for: report.policy, snapshot)
        } catch let refusal as DisclosureRefusal {
            throw Failure(refused: report, of: snapshot.listing, by: refusal)
        }
    }

    /// Publishes editions of a report, each whole or not at all; one that fails keeps no other from appearing.
    ///
    /// `told` hears of each as it ends, on a thread of its own and one at a time for each worker. Editions are made, drawn and
    /// written one at a time by each worker, so that memory does not grow with their number. Once the program is to stop no
    /// more are begun. What is published does not depend on the number of workers.
    package func publish(
        _ report: Report, to audiences: [Edition.Audience], from base: EvidenceBase,
        told: @escaping @Sendable (Edition.Audience, Result) -> Void
    ) async {
        let queue = EditionQueue(audiences)
        await queue.closingOnShutdown {
            await withDiscardingTaskGroup { group in
                for _ in 0..<min(workers, audiences.count) {
                    group.addTask {
                        await Self.onOwnThread {
                            // Not shared: fonts and what they have set belong to one thread.
                            let renderers = Swift.Result(catching: renderers)
                            while let audience = queue.next() {
                                told(audience, result(of: report, audience, base, in: renderers))
                            }
                        }
                    }
                }
            }
        }
    }

    /// A failure says which edition it is of.
    private func result(
        of report: Report, _ audience: Edition.Audience, _ base: EvidenceBase,
        in renderers: Swift.Result<[any Renderer], any Error>
    ) -> Result {
        do {
            return .success(try publish(report, to: audience, from: base, in: try renderers.get()))
        } catch {
            let failure = Failure(error)
            let edition = "\(report.id) for \(audience.word) of \(base.census.listing.census)"
            return .failure(Failure(failure.meaning, "\(edition): \(failure)"))
        }
    }

    /// Publishes one edition; nothing is seen under its name until all of it is there.
    ///
    /// Publishing again replaces it with the same bytes. Blocks its thread.
    private func publish(
        _ report: Report, to audience: Edition.Audience, from base: EvidenceBase, in renderers: [any Renderer]
    ) throws -> Files.Publication {
        let publication = Reports.Publication(of: report, from: base.evidence(for: audience.place), imprint: imprint)
        var folder = try EditionFolder(publication.edition, in: output)
        for renderer in renderers where report.outputs.contains(renderer.id) {
            try renderer.render(publication, into: &folder)
        }
        return try folder.publish(ManifestFacts.of(publication))
    }

    /// Drawing and the disk block: they have a thread of their own, never one of the shared pool.
    static func onOwnThread<Value: Sendable, Trouble: Error>(
        _ body: @escaping @Sendable () throws(Trouble) -> Value
    ) async throws(Trouble) -> Value {
        let result: Swift.Result<Value, Trouble> = await withCheckedContinuation { continuation in
            DispatchQueue(label: "plannedcare.press").async {
                continuation.resume(returning: Swift.Result(catching: body))
            }
        }
        return try result.get()
    }
}
