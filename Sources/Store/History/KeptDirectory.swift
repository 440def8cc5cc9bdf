// The names of organisations as they were at a census, kept once for each different content.
import Postgres
import WaitingList

/// Writes and reads the table `directory`.
enum KeptDirectory {
    /// Keeps the names unless they are kept already; returns what they are kept under.
    static func store(
        _ directory: OrganisationDirectory, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> String {
        let text = text(of: directory)
        let sum = try connection.query("SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex') AS sum", [text])[0]
            .text("sum")
        _ = try connection.query(
            """
            INSERT INTO \(schema).directory (sha256, names) VALUES ($1, $2::jsonb) ON CONFLICT (sha256) DO NOTHING
            """, [sum, text])
        return sum
    }

    /// The names; throws `malformedData` when nothing is kept under `sum`.
    static func read(
        _ sum: String, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> OrganisationDirectory {
        let providers = try list(
            "providers", "code text, name text, board text, region text, trust text", of: sum, on: connection,
            in: schema)
        let boards = try list(
            "boards", "code text, name text, region text", of: sum, on: connection, in: schema)
        let regions = try list("regions", "code text, name text", of: sum, on: connection, in: schema)
        return try directory(providers, boards, regions)
    }

    private static func list(
        _ name: String, _ columns: String, of sum: String, on connection: isolated PostgresConnection,
        in schema: SchemaName
    ) throws(PostgresError) -> [Row] {
        try connection.query(
            """
            SELECT o.* FROM \(schema).directory AS d
            CROSS JOIN LATERAL jsonb_to_recordset(d.names->'\(name)') AS o (\(columns)) WHERE d.sha256 = $1
            """, [sum])
    }

    private static func directory(
        _ providers: [Row], _ boards: [Row], _ regions: [Row]
    ) throws(PostgresError) -> OrganisationDirectory {
        var directory = OrganisationDirectory()
        for row in providers {
            let code = try row.text("code")
            directory.providers[code] = Provider(
                code: code, name: try row.text("name"), boardCode: row["board"], regionCode: row["region"],
                isNHSTrust: row["trust"] == "yes")
        }
        for row in boards {
            let code = try row.text("code")
            directory.boards[code] = Board(code: code, name: try row.text("name"), regionCode: row["region"])
        }
        for row in regions {
            let code = try row.text("code")
            directory.regions[code] = Region(code: code, name: try row.text("name"))
        }
        return directory
    }

    /// Sorted by code, so that the same names are always the same text.
    static func text(of directory: OrganisationDirectory) -> String {
        let providers = directory.providers.values.sorted { $0.code < $1.code }.map {
            JSONText.object([
                "code": $0.code, "name": $0.name, "board": $0.boardCode, "region": $0.regionCode,
                "trust": $0.isNHSTrust ? "yes" : "no",
            ])
        }
        let boards = directory.boards.values.sorted { $0.code < $1.code }.map {
            JSONText.object(["code": $0.code, "name": $0.name, "region": $0.regionCode])
        }
        let regions = directory.regions.values.sorted { $0.code < $1.code }.map {
            JSONText.object(["code": $0.code, "name": $0.name])
        }
        return """
            {"providers":\(JSONText.array(providers)),"boards":\(JSONText.array(boards)),\
            "regions":\(JSONText.array(regions))}
            """
    }
}
