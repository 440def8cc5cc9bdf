// The statement that reads one place at every census from a table of packed rows.
import WaitingList

/// Which place, kind and days.
struct KeptSeries: Sendable {
    let geography: Geography
    let kind: SnapshotListing.Kind
    let days: ClosedRange<Day>

    /// Whether the place's code may become part of a statement: nothing but letters and digits is one.
    var hasPlainCode: Bool { !geography.code.isEmpty && geography.code.utf8.allSatisfy(Self.isPlain) }

    private static func isPlain(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
    }

    /// Census, whether it was revised, is held, is illustrative; kind and code of the place; the packed column.
    ///
    /// The rows of `table` are named `t` in `condition`. Oldest first, the boards of a region one after another.
    func select(_ column: String, from table: String, where condition: String, in schema: SchemaName) -> String {
        """
        \(regionSQL(in: schema))SELECT t.census_date, r.is_revised,
            EXISTS (SELECT FROM \(schema).census_check AS k WHERE (k.census_date, k.kind, k.revision)
                = (r.census_date, r.kind, r.revision) AND k.outcome = 'held')
            AND NOT EXISTS (SELECT FROM \(schema).release AS l WHERE (l.census_date, l.kind, l.revision, l.fingerprint)
                = (r.census_date, r.kind, r.revision, r.fingerprint)),
            r.is_illustrative, t.place_kind, t.place_code, t.\(column)
        FROM \(schema).\(table) AS t
        JOIN \(schema).census AS c ON c.census_date = t.census_date AND c.kind = '\(kind.rawValue)'
        JOIN \(schema).census_revision AS r
            ON r.census_date = c.census_date AND r.kind = c.kind AND r.revision = c.revision
        WHERE \(condition) AND \(placeSQL)
            AND t.census_date BETWEEN '\(days.lowerBound)'::date AND '\(days.upperBound)'::date
        ORDER BY t.census_date, t.place_code
        """
    }

    /// Which boards lay where, by each set of names; the names themselves are looked at once.
    private func regionSQL(in schema: SchemaName) -> String {
        guard case .region = geography else { return "" }
        return """
            WITH placed AS MATERIALIZED (
                SELECT d.sha256, b.code, b.region FROM \(schema).directory AS d
                CROSS JOIN LATERAL jsonb_to_recordset(d.names->'boards') AS b (code text, region text)
                WHERE b.region IS NOT NULL)

            """
    }

    private var placeSQL: String {
        switch geography {
        case .region(Tally.noBoard): "t.place_kind = 'icb' AND t.place_code = '\(Tally.noBoard)'"
        case .region(Geography.unknownRegion):
            """
            t.place_kind = 'icb' AND t.place_code <> '\(Tally.noBoard)' AND NOT EXISTS (SELECT FROM placed AS p
                WHERE p.sha256 = r.directory_sha256 AND p.code = t.place_code)
            """
        case .region(let code):
            """
            t.place_kind = 'icb' AND EXISTS (SELECT FROM placed AS p
                WHERE p.sha256 = r.directory_sha256 AND p.code = t.place_code AND p.region = '\(code)')
            """
        case .england, .board, .provider:
            "t.place_kind = '\(geography.typeName)' AND t.place_code = '\(geography.code)'"
        }
    }
}
