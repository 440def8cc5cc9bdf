// Small statements against a real server.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres)
struct PostgresConnectionTests {
    @Test func `values come back as text, and nulls as nil`() async throws {
        try await withConnection { connection in
            let rows = try await connection.query(
                "SELECT $1::int4 AS number, $2::text AS word, true AS yes, NULL AS none", ["42", "Łódź's \"x\""])
            let row = try #require(rows.first)
            #expect(rows.count == 1)
            #expect(try row.int("number") == 42)
            #expect(try row.text("word") == "Łódź's \"x\"")
            #expect(try row.bool("yes"))
            #expect(row["none"] == nil && row[3] == nil)
            #expect(throws: PostgresError.self) { try row.text("none") }
            #expect(throws: PostgresError.self) { try row.int("word") }
            #expect(throws: PostgresError.self) { try row.bool("missing") }
        }
    }
}
