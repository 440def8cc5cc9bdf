// Reading rows by binary COPY: types, sizes, and every way in which it must not succeed.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct CopyOutTests {
    struct Unwanted: Error {}

    /// One row of every type that a row can be read as.
    struct Sample: Sendable, Equatable {
        var text: String?
        var small: Int16?
        var whole: Int32?
        var big: Int64?
        var yes: Bool?
        var date: Int32?
        var real: Double?
        var bands: [Int32]?
        var bytes: [UInt8]?

        init(_ row: borrowing BinaryRow) throws {
            text = try row.text(0)
            small = try row.int2(1)
            whole = try row.int4(2)
            big = try row.int8(3)
            yes = try row.bool(4)
            date = try row.date(5)
            real = try row.float8(6)
            var numbers: [Int32] = [9, 9]
            bands = try row.int4Array(7, into: &numbers) ? numbers : nil
            bytes = try row.bytes(8)
        }
    }

    @Test func `every type is read as it was written, and null as nil`() async throws {
        try await withConnection { connection async throws in
            let samples = try await connection.copyOut(
                """
                SELECT * FROM (VALUES
                    ('Ynys Môn', -2::int2, -3::int4, -4::int8, true, date '2026-01-31', 1.5::float8,
                        '{1,-2,3}'::int4[], '\\x00ff7f'::bytea),
                    ('', 32767::int2, 2147483647, 9223372036854775807, false, '1999-12-31', '-Infinity', '{}', ''),
                    (NULL, NULL::int2, NULL, NULL, NULL, NULL, NULL, NULL, NULL)) AS v (a, b, c, d, e, f, g, h, i)
                """, into: [Sample]()
            ) { $0.append(try Sample($1)) }
            try #require(samples.count == 3)
            #expect(samples[0].text == "Ynys Môn" && samples[0].small == -2 && samples[0].whole == -3)
            #expect(samples[0].big == -4 && samples[0].yes == true && samples[0].date == 9527)
            #expect(samples[0].real == 1.5 && samples[0].bands == [1, -2, 3])
            #expect(samples[0].bytes == [0, 255, 127] && samples[1].bytes?.isEmpty == true)
            #expect(samples[1].text?.isEmpty == true && samples[1].small == 32767 && samples[1].whole == .max)
            #expect(samples[1].big == .max && samples[1].yes == false && samples[1].date == -1)
            #expect(samples[1].real == -.infinity && samples[1].bands?.isEmpty == true)
            let nothing = samples[2]
            #expect(nothing.text == nil && nothing.small == nil && nothing.whole == nil && nothing.big == nil)
            #expect(nothing.yes == nil && nothing.date == nil && nothing.real == nil && nothing.bands == nil)
            #expect(nothing.bytes == nil)
        }
    }

    @Test func `no rows are a success`() async throws {
        try await withConnection { connection async throws in
            let rows = try await connection.copyOut("SELECT 1 WHERE false", into: 0) { rows, _ in rows += 1 }
            #expect(rows == 0)
        }
    }

    @Test func `a million rows come whole and in order`() async throws {
        try await withConnection { connection async throws in
            let last = try await connection.copyOut("SELECT generate_series(1, 1000000) AS n", into: Int32(0)) {
                guard try $1.int4(0) == $0 + 1 else { throw Unwanted() }
                $0 += 1
            }
            #expect(last == 1_000_000)
        }
    }

    @Test func `arrays of 105 are read into one buffer`() async throws {
        try await withConnection { connection async throws in
            let select =
                "SELECT array(SELECT n + i FROM generate_series(0, 104) AS i) FROM generate_series(1, 500) AS n"
            let fold = try await connection.copyOut(select, into: (bands: [Int32](), total: Int64(0))) { fold, row in
                guard try row.int4Array(0, into: &fold.bands), fold.bands.count == 105 else { throw Unwanted() }
                fold.total += fold.bands.reduce(0) { $0 + Int64($1) }
            }
            #expect(fold.total == 500 * 501 / 2 * 105 + 500 * 104 * 105 / 2)
        }
    }

    @Test(arguments: [
        "SELECT '{1,NULL}'::int4[]", "SELECT '{{1},{2}}'::int4[]", "SELECT '{1}'::int8[]", "SELECT 1::int4",
    ])
    func `an array of another shape is malformed`(select: String) async throws {
        try await withConnection { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut(select, into: [Int32]()) { _ = try $1.int4Array(0, into: &$0) }
            }
            #expect(error?.code == .malformedData)
        }
    }

    @Test func `a column of another type, or none, is malformed`() async throws {
        let wrong: [@Sendable (borrowing BinaryRow) throws -> Void] = [
            { _ = try $0.int2(0) }, { _ = try $0.int8(0) }, { _ = try $0.bool(0) }, { _ = try $0.float8(0) },
            { _ = try $0.int4(1) }, { _ = try $0.text(-1) }, { _ = try $0.isNull(2) },
        ]
        for read in wrong {
            try await withConnection { connection async throws in
                let error = await #expect(throws: PostgresError.self) {
                    try await connection.copyOut("SELECT 7::int4", into: 0) { try read($1) }
                }
                #expect(error?.code == .malformedData)
            }
        }
    }

    @Test func `text that is not UTF-8 is malformed`() async throws {
        try await withConnection { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut(#"SELECT '\xff'::bytea"#, into: 0) { _ = try $1.text(0) }
            }
            #expect(error?.code == .malformedData)
        }
    }

    @Test func `an error of the server in the middle is thrown, and the connection lives on`() async throws {
        try await withConnection { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut("SELECT 1 / (900000 - generate_series(1, 1000000))", into: 0) {
                    rows, _ in rows += 1
                }
            }
            #expect(error?.sqlState == "22012")
            let rows = try await connection.copyOut("SELECT 1", into: 0) { rows, _ in rows += 1 }
            #expect(rows == 1)
        }
    }

    @Test(arguments: [("pg_cancel_backend", "57014"), ("pg_terminate_backend", "57P01")])
    func `a COPY that an administrator stops in the middle never succeeds`(function: String, state: String) async throws
    {
        try await TestDatabase.with { database async throws in
            let settings = ConnectionSettings(conninfo: database.conninfo)
            let connection = try await PostgresConnection.connect(settings)
            let other = try await PostgresConnection.connect(settings)
            let pid = try #require(try await connection.query("SELECT pg_backend_pid() AS pid").first).int("pid")
            let (started, start) = AsyncStream.makeStream(of: Void.self)
            async let stop: Void = {
                for await _ in started { break }
                _ = try await other.query("SELECT \(function)($1::int)", ["\(pid)"])
            }()
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut("SELECT generate_series(1, 100000000) AS n", into: 0) { rows, _ in
                    rows += 1
                    if rows == 1000 { start.yield() }
                }
            }
            start.finish()
            try await stop
            // A backend that ends while its words back up cannot always say why.
            let isToldWhy = error?.code == .server && error?.sqlState == state
            #expect(isToldWhy || (state == "57P01" && error?.code == .connectionLost))
            #expect(error?.isTransient == true)
            await connection.close()
            await other.close()
        }
    }

    @Test func `the reducer's own error is thrown, and the connection is closed`() async throws {
        try await withConnection { connection async throws in
            await #expect(throws: Unwanted.self) {
                try await connection.copyOut("SELECT generate_series(1, 1000000) AS n", into: 0) { rows, _ in
                    rows += 1
                    if rows == 10 { throw Unwanted() }
                }
            }
            let error = await #expect(throws: PostgresError.self) { try await connection.execute("SELECT 1") }
            #expect(error?.code == .closed)
        }
    }

    @Test func `a SELECT that does not parse is the server's error`() async throws {
        try await withConnection { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut("SELEC 1", into: 0) { rows, _ in rows += 1 }
            }
            #expect(error?.sqlState == "42601")
            let rows = try await connection.query("SELECT 1")
            #expect(rows.count == 1)
        }
    }
}
