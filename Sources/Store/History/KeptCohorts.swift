// The cohorts of milestones, kept with their census.
import Postgres
import WaitingList

/// Writes and reads the tables `counted_milestone` and `milestone_cohort`.
enum KeptCohorts {
    /// Replaces what is kept of a census.
    static func store(
        _ cohorts: PackedCohorts, _ census: Day, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws {
        _ = try connection.query(
            "DELETE FROM \(schema).counted_milestone WHERE census_date = $1::date", ["\(census)"])
        for milestone in cohorts.milestones {
            let terms = milestone.terms
            _ = try connection.query(
                """
                INSERT INTO \(schema).counted_milestone (census_date, weeks, milestone_date, fingerprint)
                VALUES ($1::date, $2::int, $3::date, $4)
                """, ["\(census)", "\(terms.weeks)", "\(terms.date)", milestone.places.fingerprint])
        }
        var source = CohortRows(census: census, milestones: cohorts.milestones)
        _ = try connection.copyIn(
            """
            COPY \(schema).milestone_cohort (place_kind, place_code, weeks, milestone_date, census_date, cohort)
            FROM STDIN (FORMAT binary)
            """, from: &source
        ) { source, buffer in
            source.fill(&buffer)
        }
    }
}

/// Packed cohorts, handed over a milestone at a time.
private struct CohortRows {
    private let census: Day
    private let milestones: [PackedCohorts.Milestone]
    private var next = 0

    init(census: Day, milestones: [PackedCohorts.Milestone]) {
        self.census = census
        self.milestones = milestones
    }

    /// Appends the rows of one milestone; false when they were the last.
    mutating func fill(_ buffer: inout [UInt8]) -> Bool {
        if next == 0 { buffer += BinaryRows.header }
        if next < milestones.count {
            let milestone = milestones[next]
            for row in milestone.places.rows { add(row, of: milestone.terms, to: &buffer) }
            next += 1
        }
        if next >= milestones.count { buffer += BinaryRows.trailer }
        return next < milestones.count
    }

    private func add(_ row: PackedTally.Row, of terms: MilestoneTerms, to buffer: inout [UInt8]) {
        BinaryRows.begin(values: 6, to: &buffer)
        BinaryRows.add(row.place.kind.utf8, to: &buffer)
        BinaryRows.add(row.place.code.utf8, to: &buffer)
        BinaryRows.add(Int32(terms.weeks), to: &buffer)
        BinaryRows.add(terms.date, to: &buffer)
        BinaryRows.add(census, to: &buffer)
        BinaryRows.add(row.counts, to: &buffer)
    }
}
