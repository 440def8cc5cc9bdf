// The stage for import tests: a database with the schema, and files from memory.

import Foundation
import Store
import Support

@testable import Postgres

/// A database with the schema `waiting_list`, and a connection to it.
struct ImportScene: Sendable {
    let database: TestDatabase
    let connection: PostgresConnection

    /// Lends a fresh scene; the database is dropped afterwards.
    static func with(_ body: (ImportScene) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: database.conninfo))
            try await connection.execute(schema())
            try await body(ImportScene(database: database, connection: connection))
            await connection.close()
        }
    }

    /// The SQL that administrators run.
    static func schema() throws -> String {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: repository.appendingPathComponent("config/waiting_list.sql"), encoding: .utf8)
    }

    /// Imports a file from memory, in pieces of `piece` bytes.
    @discardableResult
    func load(
        _ text: String, file: String = "extract.csv", illustrative: Bool = false, piece: Int = 4096
    ) async throws -> ImportReceipt {
        var job = RTTExtractImport(file: file)
        job.illustrative = illustrative
        return try await job.run(MemorySource(bytes: Array(text.utf8), piece: piece), on: connection)
    }

    /// The refusal of a file; fails the test when it is imported, or when anything is different afterwards.
    func refusal(of text: String) async throws -> ImportError {
        let before = try await counts()
        do {
            try await load(text)
        } catch let error as ImportError {
            let after = try await counts()
            guard before == after else { throw Trouble(message: "before: \(before)\nafter: \(after)") }
            return error
        }
        throw Trouble(message: "the file was imported")
    }

    /// Every table of the schema with its number of rows and a digest of them, partitions included.
    func counts() async throws -> String {
        let tables = try await connection.query(
            """
            SELECT c.relname AS name FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
            WHERE n.nspname = 'waiting_list' AND c.relkind IN ('r', 'p') ORDER BY 1
            """)
        let parts = try tables.map { table in
            let name = try table.text("name")
            return "SELECT '\(name)', count(*), md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) "
                + "FROM waiting_list.\(name) AS t"
        }
        let rows = try await connection.query(parts.joined(separator: " UNION ALL "))
        return rows.map { $0.values.map { $0 ?? "" }.joined(separator: " ") }.joined(separator: "\n")
    }

    struct Trouble: Error, CustomStringConvertible {
        let message: String
        var description: String { message }
    }
}

/// Bytes from memory, in pieces; not copyable, like a source that owns a file.
struct MemorySource: ByteSource, ~Copyable {
    let bytes: [UInt8]
    var piece = 256 << 10
    var sent = 0
    /// Where reading fails; nil when it does not.
    var breaksAt: Int?

    struct Broken: Error {}

    init(bytes: [UInt8], piece: Int, breaksAt: Int? = nil) {
        self.bytes = bytes
        self.piece = piece
        self.breaksAt = breaksAt
    }

    mutating func read(into buffer: inout [UInt8]) throws -> Bool {
        if let breaksAt, sent >= breaksAt { throw Broken() }
        let end = min(bytes.count, sent + piece)
        buffer += bytes[sent..<end]
        sent = end
        return sent < bytes.count
    }
}
