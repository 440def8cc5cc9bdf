// A snapshot rebuilt from the history.
import Postgres
import WaitingList

/// What was read of it; unpacked outside the transaction.
struct KeptSnapshot: Sendable {
    private let record: CensusRecord
    private let directory: OrganisationDirectory
    private let events: WeekEvents?
    private let rows: [PackedTally.Row]
    private let cohorts: ReadCohorts
    /// Of the rows that were recorded.
    private let fingerprint: String

    /// `nil` unless this revision with this number of source rows is kept.
    static func read(
        _ listing: SnapshotListing, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> KeptSnapshot? {
        guard let found = try CensusRecords.one(listing.census, listing.kind, on: connection, in: schema) else {
            return nil
        }
        let kept = found.record.listing
        guard found.record.isKept, kept.revision == listing.revision, kept.rowCount == listing.rowCount else {
            return nil
        }
        let rows = try connection.copyOut(
            """
            SELECT place_kind, place_code, counts FROM \(schema).tally
            WHERE census_date = '\(listing.census)'::date AND kind = '\(listing.kind.rawValue)'
            """, into: [PackedTally.Row]()
        ) { rows, binary in
            let place = KeptPlace(kind: try binary.text(0) ?? "", code: try binary.text(1) ?? "")
            rows.append(PackedTally.Row(place: place, counts: try binary.bytes(2) ?? []))
        }
        let directory = try KeptDirectory.read(found.directory, on: connection, in: schema)
        let events =
            listing.kind == .pathway ? try KeptEvents.week(listing.census, on: connection, in: schema) : nil
        let cohorts =
            listing.kind == .pathway
            ? try ReadCohorts(listing.census, on: connection, in: schema) : ReadCohorts(census: listing.census)
        return KeptSnapshot(
            record: found.record, directory: directory, events: events, rows: rows, cohorts: cohorts,
            fingerprint: found.fingerprint)
    }

    /// Unpacks it; throws `damaged` with the census and, unless one is missing or too many, the place.
    func snapshot() throws(HistoryError) -> Snapshot {
        var places: [Place: PlaceCounts] = [:]
        places.reserveCapacity(rows.count)
        for row in rows where row.place != .england {
            guard let place = row.place.place else {
                throw .damaged(record.listing.census, row.place, "there is no such kind of place")
            }
            places[place] = try .unpacked(row.counts, of: record.listing.census, row.place)
        }
        guard PackedTally(kept: rows).fingerprint == fingerprint else {
            throw .incomplete(record.listing.census)
        }
        var snapshot = Snapshot(
            listing: record.listing,
            tally: Tally(places: places, rows: record.rows, milestones: try cohorts.tally()), directory: directory,
            reading: record.reading)
        snapshot.events = events
        snapshot.checks = record.checks
        snapshot.release = record.release
        return snapshot
    }
}

extension PlaceCounts {
    /// Unpacks the counts of a place; throws `damaged` with its name and census.
    static func unpacked(_ bytes: [UInt8], of census: Day, _ place: KeptPlace) throws(HistoryError) -> PlaceCounts {
        do throws(PackedCounts.Damage) {
            return try PackedCounts.unpack(bytes)
        } catch {
            throw .damaged(census, place, error.what)
        }
    }
}

extension HistoryError {
    fileprivate static func incomplete(_ census: Day) -> HistoryError {
        HistoryError(
            .damaged,
            """
            the counts of the census of \(census) in the history are not those that were recorded; delete the census there \
            and it will be read from the source again
            """)
    }

    static func damaged(_ census: Day, _ place: KeptPlace, _ what: String) -> HistoryError {
        HistoryError(
            .damaged,
            """
            the counts of \(place) at the census of \(census) in the history cannot be read: \(what); plannedcare \
            record --census \(census) --again reads it from the source again
            """)
    }
}
