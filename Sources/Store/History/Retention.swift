// Forgetting the counts of censuses that are long past.
import Postgres
import WaitingList

/// Deletes from the tables of counts, cohorts and flows.
enum Retention {
    /// Runs in the caller's transaction; returns how many censuses lost their counts.
    static func prune(
        keepingWeeks weeks: Int, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> Int {
        guard weeks > 0 else { return 0 }
        // Locked in one order, so that two who prune, or one who records, never wait for each other.
        let past = try connection.query(
            """
            SELECT c.census_date::text, c.kind FROM \(schema).census AS c
            WHERE c.census_date < (SELECT max(n.census_date) FROM (\(sound(in: schema))) AS n WHERE n.kind = c.kind)
                - 7 * $1::int
            ORDER BY c.census_date, c.kind FOR UPDATE
            """, ["\(min(weeks, longest))"])
        var pruned = 0
        for census in past where try forget(census.values, on: connection, in: schema) { pruned += 1 }
        return pruned
    }

    /// The censuses from which time is counted back: one mistyped year must not make all others long past, so that
    /// neither held censuses nor those of days to come are among them.
    private static func sound(in schema: SchemaName) -> String {
        """
        SELECT s.census_date, s.kind FROM \(schema).census AS s
        JOIN \(schema).census_revision AS r ON (r.census_date, r.kind, r.revision) = (s.census_date, s.kind, s.revision)
        WHERE s.census_date <= current_date
            AND (NOT EXISTS (SELECT FROM \(schema).census_check AS k WHERE (k.census_date, k.kind, k.revision)
                    = (r.census_date, r.kind, r.revision) AND k.outcome = 'held')
                OR EXISTS (SELECT FROM \(schema).release AS l WHERE (l.census_date, l.kind, l.revision, l.fingerprint)
                    = (r.census_date, r.kind, r.revision, r.fingerprint)))
        """
    }

    /// A thousand years: what is longer lies before every day that PostgreSQL knows.
    private static let longest = 52_000

    /// Whether there was anything.
    private static func forget(
        _ census: [String?], on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> Bool {
        let kept = try connection.query(
            """
            UPDATE \(schema).census_revision SET is_kept = false
            WHERE census_date = $1::date AND kind = $2 AND is_kept RETURNING 1 AS one
            """, census)
        guard !kept.isEmpty else { return false }
        try KeptMeasures.drop(census[0], census[1], on: connection, in: schema)
        _ = try connection.query("DELETE FROM \(schema).tally WHERE census_date = $1::date AND kind = $2", census)
        if census[1] == SnapshotListing.Kind.pathway.rawValue {
            _ = try connection.query("DELETE FROM \(schema).flow WHERE census_date = $1::date", [census[0]])
            _ = try connection.query(
                "DELETE FROM \(schema).counted_milestone WHERE census_date = $1::date", [census[0]])
        }
        return true
    }
}
