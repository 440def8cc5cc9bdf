// One census, read and kept now: what `plannedcare record` does.
import Reports
import Store
import WaitingList

/// A recording by hand.
package enum RecordOnce {
    /// Reads every census that the history lacks, or the one of a date (`yyyy-mm-dd`) and kind; answers in sentences.
    ///
    /// A census that is recorded already is not read again. Checks that hold a census are no failure here: nothing is
    /// published.
    package static func run(
        census: String?, kind: String?, _ configuration: Configuration
    ) async throws -> [String] {
        let history = try StoredHistory(configuration)
        let source = RememberedSource(try SourceViews(configuration), keptIn: history, configuration)
        let listings = try await wanted(census: census, kind: kind, among: source.listings())
        let recorded = UnrecordedCensuses(
            records: try await history.records(), keepWeeks: configuration.history.keepWeeks)
        let missing = recorded.among(listings)
        guard !missing.isEmpty else { return ["nothing to read: the history has every census of the source"] }
        var lines: [String] = []
        for listing in missing {
            let snapshot = try await source.snapshot(of: listing)
            lines.append(words(for: snapshot))
            lines += snapshot.checks.filter { [.warned, .held].contains($0.outcome) }.map(words)
        }
        _ = try await history.prune(keepingWeeks: configuration.history.keepWeeks)
        return lines
    }

    private static func wanted(
        census: String?, kind: String?, among listings: [SnapshotListing]
    ) throws -> [SnapshotListing] {
        let day = try census.map(Day.init(argument:))
        let kind = try kind.map(SnapshotListing.Kind.init(argument:))
        let found = listings.filter { ($0.census == day ?? $0.census) && ($0.kind == kind ?? $0.kind) }
        if found.isEmpty, let day {
            throw SourceError(.noSuchCensus, "there is no complete snapshot of \(day) in the source")
        }
        return found
    }

    private static func words(for snapshot: Snapshot) -> String {
        let (listing, rows) = (snapshot.listing, snapshot.tally.rows)
        let number = NumberWords.whole
        return """
            recorded census \(listing.census) (\(listing.kind.rawValue)), revision \(listing.revision): \
            \(number(rows.read)) rows, \(number(rows.ofNonEnglishCommissioners)) of them of non-English commissioners\
            \(snapshot.isHeld ? "; held" : "")
            """
    }

    private static func words(for check: CheckResult) -> String {
        "\(check.outcome == .held ? "held" : "warning") [\(check.id)]: \(check.finding ?? check.rule)"
    }
}

extension Day {
    /// From an argument of the command line.
    init(argument text: String) throws {
        guard let day = Day(text) else {
            throw Failure(.badUsage, "--census needs a date as yyyy-mm-dd, not \"\(text)\"")
        }
        self = day
    }
}

extension SnapshotListing.Kind {
    /// From an argument of the command line.
    init(argument text: String) throws {
        guard let kind = Self(rawValue: text) else {
            throw Failure(.badUsage, "--kind is pathway or band, not \"\(text)\"")
        }
        self = kind
    }
}
