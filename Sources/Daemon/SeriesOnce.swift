// The measures of a place through time, from the history: what `plannedcare series` does.
import Reports
import Statistics
import Store
import WaitingList

/// A look into the history by hand.
package enum SeriesOnce {
    /// Writes every measure of a place at every census of a kind as CSV, in pieces handed to `sink`, and of patient-level
    /// censuses the cohorts of the configured milestones; old rows are not read.
    ///
    /// `place` is `england`, or `region`, `icb` or `provider` with a code behind a colon; `disclosure` a policy, in place of
    /// what is usual of the kind.
    package static func run(
        place: String, kind: String, from: String?, through: String?, disclosure: String? = nil,
        _ configuration: Configuration, sink: ([UInt8]) throws -> Void
    ) async throws {
        let (geography, kind) = (try geography(place), try SnapshotListing.Kind(argument: kind))
        let first = try from.map { try day($0, "--from") } ?? Day(daysSince2000: 0)
        let last = try through.map { try day($0, "--through") } ?? Day(daysSince2000: 100 * 366)
        let policy = try disclosure.map { try DisclosurePolicy($0) } ?? kind.usualDisclosure
        let history = try StoredHistory(configuration)
        let series = try await history.series(of: geography, kind: kind, from: first, through: last)
        var milestones: [DisclosedMilestone] = []
        for terms in configuration.milestones.map(\.terms) where kind == .pathway {
            let cohorts = try await history.cohorts(of: terms, at: geography, from: first, through: last)
            milestones.append(try DisclosedMilestone(terms, at: geography, cohorts, under: policy))
        }
        guard !series.isEmpty || milestones.contains(where: { !$0.censuses.isEmpty }) else {
            throw Failure(.badData, "the history holds no \(kind.rawValue) census of \(place) in that time")
        }
        let disclosed = try DisclosedSeries(of: geography, series, under: policy)
        try CSVTable.series(disclosed, milestones: milestones).write(to: sink)
    }

    private static func geography(_ text: String) throws -> Geography {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count > 1 ? parts[1] : nil) {
        case ("england", nil): return .england
        case ("region", let code?) where !code.isEmpty: return .region(code: code)
        case ("icb", let code?) where !code.isEmpty: return .board(code: code)
        case ("provider", let code?) where !code.isEmpty: return .provider(code: code)
        default:
            throw Failure(.badUsage, "--place is england, region:CODE, icb:CODE or provider:CODE, not \"\(text)\"")
        }
    }

    private static func day(_ text: String, _ option: String) throws -> Day {
        guard let day = Day(text) else {
            throw Failure(.badUsage, "\(option) needs a date as yyyy-mm-dd, not \"\(text)\"")
        }
        return day
    }
}
