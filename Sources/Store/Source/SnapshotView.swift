// The view `snapshot`: which censuses are there, complete.
import Postgres
import WaitingList

/// Reads `snapshot`.
enum SnapshotView {
    /// Complete snapshots, oldest first; a census stands there once for each kind.
    ///
    /// The columns `source` and `illustrative` may be missing from a warehouse's own view.
    static func listings(on connection: isolated PostgresConnection, in schema: SchemaName) throws -> [SnapshotListing]
    {
        let rows = try connection.query(
            """
            SELECT census_date::text, kind::text, revision::text, row_count::text,
                to_jsonb(snapshot)->>'source' AS source, to_jsonb(snapshot)->>'illustrative' AS illustrative
            FROM \(schema).snapshot AS snapshot WHERE complete ORDER BY census_date, kind
            """)
        let listings = try rows.map(listing)
        for (one, next) in zip(listings, listings.dropFirst()) where one.census == next.census && one.kind == next.kind
        {
            throw broken("names the \(one.kind.rawValue) census of \(one.census) twice")
        }
        return listings
    }

    private static func listing(_ row: Row) throws -> SnapshotListing {
        guard let census = Day(try row.text("census_date")) else { throw broken("has a census_date that is no day") }
        guard let kind = SnapshotListing.Kind(rawValue: try row.text("kind")) else {
            throw broken("has a row that is neither pathway nor band")
        }
        return SnapshotListing(
            census: census, kind: kind, revision: try row.int("revision"), rowCount: try row.int("row_count"),
            source: row.values[4], isIllustrative: row.values[5] == "true")
    }

    private static func broken(_ what: String) -> SourceError {
        SourceError(.malformedRow, "the view snapshot \(what)")
    }
}
