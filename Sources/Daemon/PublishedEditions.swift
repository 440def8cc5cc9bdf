// Which editions stand in the output folder already.
import Files
import Reports
import WaitingList

/// Asks the manifests of the output folder.
struct PublishedEditions: Sendable {
    let output: String

    /// The revision that is published of a report's census; `nil` when there is none.
    func revision(of report: Report, census: Day) throws -> Int? {
        guard case .number(let revision)? = try facts(of: report, census: census)?["revision"] else { return nil }
        return revision
    }

    private func facts(of report: Report, census: Day) throws -> [String: ManifestValue]? {
        try ManifestCheck.manifest(of: folder(of: report, census: census))?.facts
    }

    private func hasFolder(_ report: Report, census: Day) throws -> Bool {
        try ManifestCheck.faults(in: folder(of: report, census: census)) != [.noFolder]
    }

    /// Whether a report of a census has to be published.
    ///
    /// The newest census is due until it is published, and so is each one that came after the newest published, and each
    /// one that a person has released. What is
    /// published is due again when the source says something else of it than its manifest, when the report hides other
    /// things than it did, when its folder has lost its manifest, and, where `checkingFiles`, when a file is not as the manifest says. Blocks its thread.
    func isDue(
        _ report: Report, _ listing: SnapshotListing, among newestFirst: [SnapshotListing], isReleased: Bool = false,
        checkingFiles: Bool
    ) throws -> Bool {
        guard let facts = try facts(of: report, census: listing.census) else {
            if isReleased { return true }
            if try hasFolder(report, census: listing.census) { return true }
            let newest = try newestFirst.first { try revision(of: report, census: $0.census) != nil }
            return newest.map { listing.census > $0.census } ?? (listing == newestFirst.first)
        }
        if !ManifestFacts.agree(facts, with: listing, under: report.policy) { return true }
        return try checkingFiles && !isWhole(report, census: listing.census)
    }

    /// Whether every file of the edition is there as its manifest says; reads them all.
    func isWhole(_ report: Report, census: Day) throws -> Bool {
        try ManifestCheck.faults(in: folder(of: report, census: census)).isEmpty
    }

    private func folder(of report: Report, census: Day) -> String {
        let edition = Edition(reportID: report.id, audience: .england, census: census, revision: 0)
        return ([output] + edition.folder).joined(separator: "/")
    }
}
