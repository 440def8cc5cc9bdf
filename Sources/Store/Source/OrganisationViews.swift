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
            SELECT code, name, icb_code, icb_name, region_code, region_name, nhs_trust::text
            FROM \(schema).provider ORDER BY region_code IS NULL, code
            """)
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
        return try connection.query("SELECT code, name, region_code, region_name FROM \(schema).icb ORDER BY code")
            .map(\.values)
    }

    private static func board(_ place: [String?]) -> Board? {
        guard let code = place[0], let name = place[1] else { return nil }
        return Board(code: code, name: name, regionCode: place[2])
    }

    private static func region(_ place: [String?]) -> Region? {
        guard let code = place[2], let name = place[3] else { return nil }
        return Region(code: code, name: name)
    }
}
