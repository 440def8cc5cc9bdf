// A series asked of the history: one place, every census.
import Postgres
import WaitingList

/// Which place, kind and days.
struct SeriesQuestion: Sendable {
    let geography: Geography
    let kind: SnapshotListing.Kind
    let days: ClosedRange<Day>

    /// Oldest first; empty where there is nothing.
    func answer(on connection: isolated PostgresConnection, in schema: SchemaName) throws -> [CensusCounts] {
        guard geography.code.utf8.allSatisfy(Self.isPlain), !geography.code.isEmpty else { return [] }
        return try connection.copyOut(select(in: schema), into: [CensusCounts]()) { series, row in
            let next = try census(row)
            if series.last?.census == next.census {
                try add(next, to: &series[series.count - 1])
            } else {
                series.append(next)
            }
        }
    }

    /// Codes become part of a statement: nothing but letters and digits is one.
    private static func isPlain(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
    }

    private func census(_ row: borrowing BinaryRow) throws -> CensusCounts {
        let census = Day(daysSince2000: Int(try row.date(0) ?? 0))
        let place = KeptPlace(kind: try row.text(4) ?? "", code: try row.text(5) ?? "")
        let counts = try PlaceCounts.unpacked(try row.bytes(6) ?? [], of: census, place)
        return CensusCounts(
            census: census, counts: counts, isRevised: try row.bool(1) ?? false, isHeld: try row.bool(2) ?? false,
            isIllustrative: try row.bool(3) ?? false)
    }

    /// The boards of a region come one after another.
    private func add(_ next: CensusCounts, to sum: inout CensusCounts) throws {
        guard let counts = sum.counts.adding(next.counts) else {
            throw HistoryError.damaged(
                next.census, KeptPlace(kind: geography.typeName, code: geography.code), "the sum is too large")
        }
        sum.counts = counts
    }

    private func select(in schema: SchemaName) -> String {
        """
        \(regionSQL(in: schema))SELECT t.census_date, r.is_revised,
            EXISTS (SELECT FROM \(schema).census_check AS k WHERE (k.census_date, k.kind, k.revision)
                = (r.census_date, r.kind, r.revision) AND k.outcome = 'held')
            AND NOT EXISTS (SELECT FROM \(schema).release AS l WHERE (l.census_date, l.kind, l.revision, l.fingerprint)
                = (r.census_date, r.kind, r.revision, r.fingerprint)),
            r.is_illustrative, t.place_kind, t.place_code, t.counts
        FROM \(schema).tally AS t
        JOIN \(schema).census AS c ON c.census_date = t.census_date AND c.kind = t.kind
        JOIN \(schema).census_revision AS r
            ON r.census_date = c.census_date AND r.kind = c.kind AND r.revision = c.revision
        WHERE t.kind = '\(kind.rawValue)' AND \(placeSQL)
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
