// Which editions stand in the output folder already.
import Files
import Reports
import WaitingList

/// Asks the manifests of the output folder, each once until it changes.
struct PublishedEditions: Sendable {
    /// How an edition stands beside what the source says.
    enum Standing {
        /// As the source says, and as far as was looked whole.
        case sound
        /// Of other figures or under another policy, without its manifest, or damaged.
        case due
    }

    let output: String
    private let memory = ManifestMemory { ManifestFacts.Gist($0.facts) }

    init(output: String) {
        self.output = output
    }

    /// The revision that is published of an edition; `nil` when there is none.
    func revision(of report: Report, for audience: Edition.Audience = .england, census: Day) throws -> Int? {
        try memory.gist(of: folder(report, census) + "/" + audience.word)?.revision
    }

    /// The editions of a report that stand at a census, by their audience's word.
    ///
    /// What is published is due again when the source says something else of it than its manifest, when the report hides
    /// other things than it did, when its folder has lost its manifest, and, where `checkingFiles`, when a file is not as the
    /// manifest says. Blocks its thread.
    func standing(of report: Report, _ listing: SnapshotListing, checkingFiles: Bool) throws -> [String: Standing] {
        let folder = folder(report, listing.census)
        let gist = ManifestFacts.Gist(of: listing, under: report.policy)
        var standing: [String: Standing] = [:]
        for word in try PublishedFolders.names(in: folder) {
            let path = folder + "/" + word
            let isSound = try memory.gist(of: path) == gist && (!checkingFiles || isWhole(path))
            standing[word] = isSound ? .sound : .due
        }
        return standing
    }

    /// Whether a report of a census is to be published where it is not: the newest census until it is there, and each from
    /// the newest on of which something is published.
    ///
    /// Blocks its thread.
    func isWanted(_ report: Report, _ listing: SnapshotListing, among newestFirst: [SnapshotListing]) throws -> Bool {
        let newest = try newestFirst.first { try hasEdition(of: report, census: $0.census) } ?? newestFirst.first
        return newest.map { listing.census >= $0.census } ?? false
    }

    /// Whether every file of England's edition is there as its manifest says; reads them all.
    func isWhole(_ report: Report, census: Day) throws -> Bool {
        try isWhole(folder(report, census) + "/" + Edition.Audience.england.word)
    }

    private func isWhole(_ path: String) throws -> Bool { try ManifestCheck.faults(in: path).isEmpty }

    private func hasEdition(of report: Report, census: Day) throws -> Bool {
        let folder = folder(report, census)
        return try PublishedFolders.names(in: folder).contains {
            try memory.gist(of: folder + "/" + $0)?.revision != nil
        }
    }

    private func folder(_ report: Report, _ census: Day) -> String { "\(output)/\(report.id)/\(census)" }
}
