// The cohorts of a census, read back and held against what was recorded.
import Postgres
import WaitingList

/// What was read of them; unpacked outside the transaction.
struct ReadCohorts: Sendable {
    private let census: Day
    /// The fingerprint of each milestone that was counted.
    private let counted: [MilestoneTerms: String]
    private var rows: [MilestoneTerms: [PackedTally.Row]] = [:]

    /// Nothing, for a census that has no cohorts.
    init(census: Day) {
        self.census = census
        counted = [:]
    }

    /// Reads those of a patient-level census.
    init(_ census: Day, on connection: isolated PostgresConnection, in schema: SchemaName) throws {
        self.census = census
        let found = try connection.query(
            """
            SELECT weeks, milestone_date::text, fingerprint FROM \(schema).counted_milestone
            WHERE census_date = $1::date
            """, ["\(census)"])
        counted = try found.reduce(into: [:]) { counted, row in
            let date = Day(try row.text("milestone_date")) ?? Day(daysSince2000: 0)
            counted[MilestoneTerms(weeks: try row.int("weeks"), date: date)] = try row.text("fingerprint")
        }
        rows = try connection.copyOut(
            """
            SELECT weeks, milestone_date, place_kind, place_code, cohort FROM \(schema).milestone_cohort
            WHERE census_date = '\(census)'::date
            """, into: [:]
        ) { rows, binary in
            let terms = MilestoneTerms(
                weeks: Int(try binary.int4(0) ?? 0), date: Day(daysSince2000: Int(try binary.date(1) ?? 0)))
            let place = KeptPlace(kind: try binary.text(2) ?? "", code: try binary.text(3) ?? "")
            rows[terms, default: []].append(PackedTally.Row(place: place, counts: try binary.bytes(4) ?? []))
        }
    }

    /// Unpacks them; throws `damaged` unless they are those that were recorded.
    func tally() throws(HistoryError) -> MilestoneTally {
        var tally = MilestoneTally(counting: Array(counted.keys))
        for (terms, fingerprint) in counted {
            let rows = rows[terms] ?? []
            guard PackedTally(kept: rows).fingerprint == fingerprint else { throw .incomplete(census, terms) }
            for row in rows where row.place != .england {
                guard let place = row.place.place else {
                    throw .damaged(census, row.place, "there is no such kind of place")
                }
                tally.add(try .unpacked(row.counts, of: census, row.place), of: terms, at: place)
            }
        }
        return tally
    }
}

extension PlaceCohort {
    /// Unpacks the cohort of a place; throws `damaged` with its name and census.
    static func unpacked(_ bytes: [UInt8], of census: Day, _ place: KeptPlace) throws(HistoryError) -> PlaceCohort {
        do throws(PackedCounts.Damage) {
            return try PackedCohort.unpack(bytes)
        } catch {
            throw .damaged(census, place, error.what)
        }
    }
}

extension HistoryError {
    fileprivate static func incomplete(_ census: Day, _ terms: MilestoneTerms) -> HistoryError {
        HistoryError(
            .damaged,
            """
            the cohort \(terms) of the census of \(census) in the history is not the one that was recorded; plannedcare \
            record --census \(census) --again reads it from the source again
            """)
    }
}
