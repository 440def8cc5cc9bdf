// The views `provider` and `icb`: names, and who belongs where.
import Postgres
import WaitingList

/// Reads the organisations.
enum OrganisationViews {
    /// Every organisation; where the source has no view `icb`, boards and regions are those that the providers name.
    static func directory(
        on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> OrganisationDirectory {
        let rows = try connection.query(
            """
            SELECT code::text, name::text, icb_code::text, icb_name::text, region_code::text, region_name::text,
                nhs_trust::text
            FROM \(schema).provider ORDER BY region_code IS NULL, code
            """)
        try refuseRepeats(rows, view: "provider")
        let providers = try rows.map { row in
            Provider(
                code: try row.text("code"), name: try row.text("name"), boardCode: row.values[2],
                regionCode: row.values[4], isNHSTrust: row.values[6] == "true")
        }
        let places = try boards(on: connection, in: schema) ?? rows.map { Array($0.values[2...5]) }
        return OrganisationDirectory(
            providers: providers, boards: places.compactMap(board), regions: places.compactMap(region))
    }

    /// Code, name, region code and region name of each board; `nil` when there is no such view.
    private static func boards(
        on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> [[String?]]? {
        let found = try connection.query("SELECT to_regclass($1)::text", ["\(schema).icb"])
        guard found.first?.values[0] != nil else { return nil }
        let rows = try connection.query(
            """
            SELECT code::text, name::text, region_code::text, region_name::text FROM \(schema).icb ORDER BY code
            """)
        try refuseRepeats(rows, view: "icb")
        return rows.map(\.values)
    }

    /// An organisation that stands there twice belongs to two places, and nobody could say to which.
    private static func refuseRepeats(_ rows: [Row], view: String) throws {
        var seen: Set<String> = []
        for row in rows {
            guard let code = row.values[0], !seen.insert(code).inserted else { continue }
            throw SourceError(.malformedRow, "the view \(view) names \(code) twice")
        }
    }

    private static func board(_ place: [String?]) -> Board? {
        guard let code = place[0] else { return nil }
        return Board(code: code, name: place[1] ?? code, regionCode: place[2])
    }

    private static func region(_ place: [String?]) -> Region? {
        guard let code = place[2] else { return nil }
        return Region(code: code, name: place[3] ?? code)
    }
}
