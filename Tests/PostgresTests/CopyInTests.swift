// Writing rows by COPY: counts, errors of the server and of the source.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct CopyInTests {
    struct Unwanted: Error {}

    /// Numbered lines, some at a time; not copyable, like a source that owns a file.
    struct Lines: ~Copyable, Sendable {
        var sent = 0
        let count: Int
    }

    private static let table = "CREATE TABLE public.t (n int, word text)"
    private static let copy = "COPY public.t FROM STDIN (FORMAT csv)"

    @Test func `every row arrives, over many pieces`() async throws {
        try await withConnection { connection async throws in
            try await connection.execute(Self.table)
            var source = Lines(count: 300_000)
            let rows = try await connection.copyIn(Self.copy, from: &source) { lines, buffer in
                while buffer.count < 256 << 10, lines.sent < lines.count {
                    lines.sent += 1
                    buffer += "\(lines.sent),a word that takes room\n".utf8
                }
                return lines.sent < lines.count
            }
            #expect(rows == 300_000)
            let row = try await connection.query("SELECT count(*) AS n, sum(n) AS sum FROM public.t").first
            #expect(try row?.int("n") == 300_000)
            #expect(try row?.int("sum") == 300_000 * 300_001 / 2)
        }
    }

    @Test func `an empty source copies nothing`() async throws {
        try await withConnection { connection async throws in
            try await connection.execute(Self.table)
            var calls = 0
            let rows = try await connection.copyIn(Self.copy, from: &calls) { calls, _ in
                calls += 1
                return false
            }
            #expect(rows == 0 && calls == 1)
        }
    }

    @Test func `a bad value is the server's error, with its line and column`() async throws {
        try await withConnection { connection async throws in
            try await connection.execute(Self.table)
            let error = await #expect(throws: PostgresError.self) {
                try await Self.send("1,a\n2,b\nx3,c\n4,d\n", connection)
            }
            #expect(error?.sqlState == "22P02")
            #expect(error?.context?.hasPrefix("COPY t, line 3, column n: \"x3\"") == true)
            #expect(try await connection.query("SELECT * FROM public.t").isEmpty)
        }
    }

    @Test func `the source's own error is thrown, and nothing is stored`() async throws {
        try await withConnection { connection async throws in
            try await connection.execute(Self.table)
            var calls = 0
            await #expect(throws: Unwanted.self) {
                try await connection.copyIn(Self.copy, from: &calls) { calls, buffer in
                    calls += 1
                    guard calls < 3 else { throw Unwanted() }
                    buffer += "1,a\n".utf8
                    return true
                }
            }
            #expect(try await connection.query("SELECT * FROM public.t").isEmpty)
        }
    }

    @Test func `a statement that is no COPY is refused`() async throws {
        try await withConnection { connection async throws in
            var nothing = 0
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyIn("SELECT 1", from: &nothing) { _, _ in false }
            }
            #expect(error?.code == .usage)
        }
    }

    private static func send(_ text: String, _ connection: PostgresConnection) async throws -> Int {
        var text = text
        return try await connection.copyIn(copy, from: &text) { text, buffer in
            buffer += text.utf8
            return false
        }
    }
}
