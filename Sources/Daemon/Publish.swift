// The journey: a census comes in, is folded, put into words and pictures, and goes out as one folder.
import Dispatch
package import Files
package import Reports
package import WaitingList

/// Publishes editions into one output folder.
package struct Publisher: Sendable {
    private let source: any SnapshotSource
    private let renderers: [any Renderer]
    /// The folder below which every edition has its own.
    package let output: String

    /// Publishes what comes from `source`, in the formats of `renderers`; `output` must exist.
    package init(source: any SnapshotSource, renderers: [any Renderer], output: String) {
        self.source = source
        self.renderers = renderers
        self.output = output
    }

    /// Reads the census and publishes one edition of the report.
    ///
    /// Nothing is seen under the edition's name until all of it is there; publishing again replaces it with the same bytes.
    package func publish(_ report: Report, _ listing: SnapshotListing) async throws -> Files.Publication {
        let snapshot = try await source.snapshot(of: listing)
        return try await publish(report, from: snapshot)
    }

    /// Publishes one edition from a snapshot that has been read; once begun, it is not broken off half-way.
    ///
    /// Throws when the data checks hold the snapshot, and when the report's disclosure policy cannot be kept.
    package func publish(_ report: Report, from snapshot: Snapshot) async throws -> Files.Publication {
        guard !snapshot.isHeld else { throw Failure(held: snapshot.listing, by: snapshot.checks) }
        return try await Self.onOwnThread {
            let publication = Reports.Publication(of: report, from: try report.disclosed(snapshot))
            var folder = try EditionFolder(publication.edition, in: output)
            for renderer in renderers where report.outputs.contains(renderer.id) {
                try renderer.render(publication, into: &folder)
            }
            return try folder.publish(ManifestFacts.of(publication))
        }
    }

    /// Drawing and the disk block: they have a thread of their own, never one of the shared pool.
    static func onOwnThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws
        -> Result
    {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "plannedcare.press").async {
                continuation.resume(with: Swift.Result { try body() })
            }
        }
    }
}

extension Report {
    /// The census under the report's policy.
    fileprivate func disclosed(_ snapshot: Snapshot) throws -> DisclosedCensus {
        do {
            return try snapshot.disclosed(under: policy)
        } catch {
            throw Failure(refused: self, of: snapshot.listing, by: error)
        }
    }
}
