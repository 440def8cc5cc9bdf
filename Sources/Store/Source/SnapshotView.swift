// The view `snapshot`: which censuses are there, complete.
import Postgres
import WaitingList

/// Reads `snapshot`.
enum SnapshotView {
    /// Complete snapshots, oldest first.
    static func listings(on connection: isolated PostgresConnection, in schema: SchemaName) throws -> [SnapshotListing]
    {
        let rows = try connection.query(
            """
            SELECT census_date::text, kind, revision::text, row_count::text, source, illustrative::text
            FROM \(schema).snapshot WHERE complete ORDER BY census_date, kind
            """)
        return try rows.map { row in
            guard let census = Day(try row.text("census_date")),
                let kind = SnapshotListing.Kind(rawValue: try row.text("kind"))
            else { throw SourceError(.malformedRow, "the view snapshot has a row that is neither pathway nor band") }
            return SnapshotListing(
                census: census, kind: kind, revision: try row.int("revision"), rowCount: try row.int("row_count"),
                source: row.values[4], isIllustrative: row.values[5] == "true")
        }
    }
}
