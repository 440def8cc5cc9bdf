// Small statements against a real server.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct PostgresConnectionTests {
    @Test func `values come back as text, and nulls as nil`() async throws {
        try await withConnection { connection async throws in
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

    @Test func `a null parameter is NULL`() async throws {
        try await withConnection { connection async throws in
            let rows = try await connection.query("SELECT $1::text IS NULL AS it_is", [nil])
            #expect(try rows.first?.bool("it_is") == true)
        }
    }

    @Test func `several statements run in one call, and the last one's rows are counted`() async throws {
        try await withConnection { connection async throws in
            let touched = try await connection.execute(
                "CREATE TABLE public.t (n int); INSERT INTO public.t SELECT generate_series(1, 7)")
            #expect(touched == 7)
        }
    }

    @Test func `a connection has no JIT, an empty search path, ISO dates and UTF-8`() async throws {
        try await withConnection { connection async throws in
            let sql = """
                SELECT current_setting('jit') AS jit, current_setting('search_path') AS path,
                    current_setting('DateStyle') AS dates, current_setting('client_encoding') AS encoding,
                    current_setting('application_name') AS name,
                    current_setting('client_connection_check_interval') AS check
                """
            let row = try #require(try await connection.query(sql).first)
            #expect(row["jit"] == "off")
            #expect(row["path"] == "pg_catalog")
            #expect(row["dates"]?.hasPrefix("ISO") == true)
            #expect(row["encoding"] == "UTF8")
            #expect(row["name"] == "plannedcare")
            #expect(row["check"] == "2s")
        }
    }

    @Test func `the connection string's own application name wins`() async throws {
        try await TestDatabase.with { database async throws in
            let settings = ConnectionSettings(conninfo: database.conninfo("application_name", "warehouse-check"))
            let connection = try await PostgresConnection.connect(settings)
            let row = try await connection.query("SELECT current_setting('application_name') AS name").first
            #expect(row?["name"] == "warehouse-check")
            await connection.close()
        }
    }

    @Test func `after a statement that failed the connection can be used again`() async throws {
        try await withConnection { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.execute("SELECT 1; SELECT 1/0")
            }
            #expect(error?.code == .server)
            #expect(error?.sqlState == "22012")
            #expect(error?.message == "division by zero")
            #expect(error?.statement == "SELECT 1; SELECT 1/0")
            #expect(error?.isTransient == false)
            #expect(try await connection.query("SELECT 2 AS two").first?.int("two") == 2)
        }
    }

    @Test func `a closed connection says so`() async throws {
        try await withConnection { connection async throws in
            await connection.close()
            await connection.close()
            let error = await #expect(throws: PostgresError.self) { try await connection.execute("SELECT 1") }
            #expect(error?.code == .closed)
            #expect(error?.message.contains("close() was called") == true)
        }
    }

    @Test func `a zero byte in a statement or a parameter is refused, not cut off`() async throws {
        try await withConnection { connection async throws in
            for (sql, parameters) in [("SELECT 1\0; DROP TABLE t", []), ("SELECT $1::text", ["a\0b"])] {
                let error = await #expect(throws: PostgresError.self) { try await connection.query(sql, parameters) }
                #expect(error?.code == .usage)
            }
            #expect(try await connection.query("SELECT 1").count == 1)
        }
    }

    @Test func `COPY through execute is refused and closes the connection`() async throws {
        try await withConnection { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.execute("COPY (SELECT 1) TO STDOUT")
            }
            #expect(error?.code == .usage)
            let second = await #expect(throws: PostgresError.self) { try await connection.execute("SELECT 1") }
            #expect(second?.code == .closed)
        }
    }

    @Test func `a terminated backend is a transient server error, and the connection is closed afterwards`()
        async throws
    {
        try await withConnection { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.query("SELECT pg_terminate_backend(pg_backend_pid())")
            }
            #expect(error?.sqlState == "57P01")
            #expect(error?.isTransient == true)
            let second = await #expect(throws: PostgresError.self) { try await connection.execute("SELECT 1") }
            #expect(second?.code == .closed)
            #expect(second?.message.contains("terminating connection") == true)
        }
    }

    @Test func `blocking statements run beside each other, more than there are cores`() async throws {
        try await TestDatabase.with { database async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        let connection = try await PostgresConnection.connect(
                            ConnectionSettings(conninfo: database.conninfo))
                        // All six hold a shared lock until six are there: impossible one after another.
                        try await connection.execute("SELECT pg_advisory_lock_shared(1)")
                        let sql = "SELECT count(*) AS n FROM pg_locks WHERE locktype = 'advisory' AND objid = 1"
                        try await waitUntil("six who hold the lock") {
                            try await connection.query(sql).first?.int("n") == 6
                        }
                        try await connection.execute("SELECT pg_sleep(0.2)")
                        await connection.close()
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
