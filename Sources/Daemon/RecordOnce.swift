// One census, read and kept now: what `plannedcare record` does.
import Reports
import Store
import WaitingList

/// A recording by hand.
package enum RecordOnce {
    /// Reads every census that the history lacks, or of those the ones of a date (`yyyy-mm-dd`) and kind; calls `told` with a
    /// sentence for each, as it is kept.
    ///
    /// A census that is recorded already is read again only where `again` says so, which needs a date. Checks that hold a census are no failure here: nothing is
    /// published.
    package static func run(
        census: String?, kind: String?, again: Bool = false, _ configuration: Configuration, told: (String) -> Void
    ) async throws {
        let history = try StoredHistory(configuration)
        let source = RememberedSource(try SourceViews(configuration), keptIn: history, configuration)
        let (day, kind) = (try census.map(Day.init(argument:)), try kind.map(SnapshotListing.Kind.init(argument:)))
        if again, day == nil { throw Failure(.badUsage, "--again needs --census: the date of the one to read again") }
        let listings = try await source.listings()
        let isWanted = { (listing: SnapshotListing) in
            (day == nil || listing.census == day) && (kind == nil || listing.kind == kind)
        }
        guard day == nil || listings.contains(where: isWanted) else {
            throw SourceError(.noSuchCensus, "there is no complete snapshot of \(census ?? "") in the source")
        }
        let recorded = UnrecordedCensuses(
            records: try await history.records(), keepWeeks: configuration.history.keepWeeks)
        let found = (again ? listings : recorded.among(listings)).filter(isWanted)
        if found.isEmpty { told("nothing to read: the history has what was asked for, or would not keep it") }
        for listing in found {
            let snapshot = try await again ? source.read(listing) : source.snapshot(of: listing)
            told(words(for: snapshot))
            for check in snapshot.checks where [.warned, .held].contains(check.outcome) { told(words(for: check)) }
        }
        _ = try await history.prune(keepingWeeks: configuration.history.keepWeeks)
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
