// Transactions commit, roll back, and keep one view of the data.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct TransactionTests {
    struct Unwanted: Error {}

    @Test func `what a transaction did is there when it returns`() async throws {
        try await withConnection { connection async throws in
            let touched = try await connection.transaction { connection in
                try connection.execute("CREATE TABLE public.t (n int)")
                return try connection.execute("INSERT INTO public.t VALUES (1), (2)")
            }
            #expect(touched == 2)
            #expect(try await connection.query("SELECT * FROM public.t").count == 2)
        }
    }

    @Test func `what a transaction did is gone when it throws`() async throws {
        try await withConnection { connection async throws in
            await #expect(throws: Unwanted.self) {
                try await connection.transaction { connection in
                    try connection.execute("CREATE TABLE public.t (n int)")
                    throw Unwanted()
                }
            }
            #expect(try await connection.query("SELECT to_regclass('public.t') AS t").first?["t"] == nil)
            #expect(try await connection.query("SELECT 1").count == 1)
        }
    }

    @Test func `a transaction whose error was caught inside is not reported as committed`() async throws {
        try await withConnection { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.transaction { connection in
                    try connection.execute("CREATE TABLE public.t (n int)")
                    _ = try? connection.execute("SELECT 1/0")
                }
            }
            #expect(error?.code == .usage)
            #expect(try await connection.query("SELECT to_regclass('public.t') AS t").first?["t"] == nil)
        }
    }

    @Test func `a commit that the server refuses is thrown`() async throws {
        try await withConnection { connection async throws in
            try await connection.execute("CREATE TABLE public.t (n int UNIQUE DEFERRABLE INITIALLY DEFERRED)")
            let error = await #expect(throws: PostgresError.self) {
                try await connection.transaction { try $0.execute("INSERT INTO public.t VALUES (1), (1)") }
            }
            #expect(error?.sqlState == "23505")
            #expect(try await connection.query("SELECT * FROM public.t").isEmpty)
        }
    }

    @Test func `a read-only snapshot sees one state and cannot write`() async throws {
        try await TestDatabase.with { database async throws in
            let settings = ConnectionSettings(conninfo: database.conninfo)
            let reader = try await PostgresConnection.connect(settings)
            let writer = try await PostgresConnection.connect(settings)
            try await writer.execute("CREATE TABLE public.t (n int)")
            try await reader.readOnlySnapshot { reader in
                #expect(try reader.query("SELECT * FROM public.t").isEmpty)
                try await writer.execute("INSERT INTO public.t VALUES (1)")
                #expect(try reader.query("SELECT * FROM public.t").isEmpty)
            }
            #expect(try await reader.query("SELECT * FROM public.t").count == 1)
            let error = await #expect(throws: PostgresError.self) {
                try await reader.readOnlySnapshot { try $0.execute("INSERT INTO public.t VALUES (2)") }
            }
            #expect(error?.sqlState == "25006")
            await reader.close()
            await writer.close()
        }
    }
}
