// Which editions stand in the output folder already.
import Files
import Reports
import WaitingList

/// Asks the manifests of the output folder.
struct PublishedEditions: Sendable {
    let output: String

    /// The revision that is published of a report's census; `nil` when there is none.
    func revision(of report: Report, census: Day) throws -> Int? {
        let manifest = try ManifestCheck.manifest(of: folder(of: report, census: census))
        guard case .number(let revision)? = manifest?.facts["revision"] else { return nil }
        return revision
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
