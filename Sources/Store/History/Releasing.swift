// Letting a held census pass, on record.
import Postgres
import WaitingList

/// A person's decision on its way into the history.
struct Releasing: Sendable {
    let census: Day
    let kind: SnapshotListing.Kind
    let person: String
    let reason: String

    /// Runs in the caller's transaction.
    func store(on connection: isolated PostgresConnection, in schema: SchemaName) throws -> Release {
        guard Self.saysSomething(person), Self.saysSomething(reason) else {
            throw HistoryError(.missingWord, "a release needs the person who decides and the reason")
        }
        // From here on nobody replaces the figures that are being released.
        _ = try connection.query(
            "SELECT FROM \(schema).census WHERE census_date = $1::date AND kind = $2 FOR UPDATE",
            ["\(census)", kind.rawValue])
        guard let found = try CensusRecords.one(census, kind, on: connection, in: schema) else {
            throw HistoryError(.noSuchCensus, "the history has no census of \(census) (\(kind.rawValue))")
        }
        try check(found.record)
        let rows = try connection.query(
            """
            INSERT INTO \(schema).release (census_date, kind, revision, fingerprint, released_by, reason)
            VALUES ($1::date, $2, $3::int, $4, $5, $6)
            RETURNING released_by, reason, \(CensusRecords.timestamp("released_at")) AS released_at
            """,
            ["\(census)", kind.rawValue, "\(found.record.listing.revision)", found.fingerprint, person, reason])
        return Release(
            by: try rows[0].text("released_by"), at: try rows[0].text("released_at"), reason: try rows[0].text("reason")
        )
    }

    private func check(_ record: CensusRecord) throws {
        if let release = record.release {
            throw HistoryError(
                .alreadyReleased,
                "the census of \(census) (\(kind.rawValue)) was released by \(release.by) at \(release.at)")
        }
        guard record.isHeld else {
            throw HistoryError(.notHeld, "nothing holds the census of \(census) (\(kind.rawValue))")
        }
    }

    private static func saysSomething(_ text: String) -> Bool { text.contains { !$0.isWhitespace } }
}
