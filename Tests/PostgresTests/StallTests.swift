// A peer that falls silent, and a task that is cancelled: the wait ends, and the connection is dead.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct StallTests {
    private static let patience = Duration.milliseconds(400)

    @Test(arguments: [0, 1, 8 << 10, 5 << 20])
    func `a proxy that stops forwarding after some bytes is noticed`(limit: Int) async throws {
        try await TestDatabase.with { database async throws in
            let proxy = try StallingProxy(upstream: database.socketPath, stopsAfter: limit)
            defer { proxy.close() }
            var settings = ConnectionSettings(conninfo: database.conninfo("host", proxy.directory))
            settings.connectTimeout = Self.patience
            settings.stallTimeout = Self.patience
            let settled = settings
            let clock = ContinuousClock()
            let start = clock.now
            let error = await #expect(throws: PostgresError.self) {
                let connection = try await PostgresConnection.connect(settled)
                _ = try await connection.copyOut("SELECT generate_series(1, 10000000) AS n", into: 0) {
                    rows, _ in
                    rows += 1
                }
            }
            #expect(error?.code == .stalled)
            #expect(error?.isTransient == true)
            #expect(clock.now - start >= Self.patience)
            #expect(clock.now - start < .seconds(10))
        }
    }

    @Test func `after a stall the connection refuses, and says why`() async throws {
        try await TestDatabase.with { database async throws in
            let proxy = try StallingProxy(upstream: database.socketPath, stopsAfter: 64 << 10)
            defer { proxy.close() }
            var settings = ConnectionSettings(conninfo: database.conninfo("host", proxy.directory))
            settings.stallTimeout = Self.patience
            let connection = try await PostgresConnection.connect(settings)
            let first = await #expect(throws: PostgresError.self) {
                try await connection.query("SELECT repeat('x', 100000)")
            }
            #expect(first?.code == .stalled)
            let second = await #expect(throws: PostgresError.self) { try await connection.execute("SELECT 1") }
            #expect(second?.code == .closed)
            #expect(second?.message.contains("no byte moved") == true)
        }
    }

    @Test func `a transaction that stalls throws the stall, not the failed rollback`() async throws {
        try await withConnection({ $0.stallTimeout = Self.patience }) { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.transaction { try $0.execute("SELECT pg_sleep(30)") }
            }
            #expect(error?.code == .stalled)
        }
    }

    @Test func `a sender whose server takes nothing is noticed`() async throws {
        try await withConnection({ $0.stallTimeout = Self.patience }) { connection async throws in
            // The server falls asleep over the first row, and the socket fills up.
            try await connection.execute(
                """
                CREATE TABLE public.t (n int);
                CREATE FUNCTION public.doze() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN PERFORM pg_sleep(30); RETURN new; END';
                CREATE TRIGGER doze BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.doze();
                """)
            var nothing = 0
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyIn("COPY public.t FROM STDIN", from: &nothing) { _, buffer in
                    buffer += [UInt8](repeating: 49, count: 9) + "\n".utf8
                    return true
                }
            }
            #expect(error?.code == .stalled)
        }
    }

    @Test func `a statement that takes longer than the total deadline ends, although bytes move`() async throws {
        try await withConnection({ $0.totalTimeout = Self.patience }) { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut("SELECT generate_series(1, 2000000000) AS n", into: 0) { rows, _ in
                    rows += 1
                }
            }
            #expect(error?.code == .stalled)
            #expect(error?.message.contains("not finished") == true)
        }
    }

    @Test func `a statement whose silence is work may compute for longer than the stall deadline`() async throws {
        try await withConnection({ $0.stallTimeout = Self.patience }) { connection async throws in
            let rows = try await connection.copyOut("SELECT 1 FROM pg_sleep(1)", silence: .isWork, into: 0) { rows, _ in
                rows += 1
            }
            #expect(rows == 1)
            try await connection.execute("SELECT pg_sleep(1)", silence: .isWork)
        }
    }

    @Test func `from its first row on silence is a stall`() async throws {
        try await withConnection({ $0.stallTimeout = Self.patience }) { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut(
                    "SELECT CASE n WHEN 50000 THEN pg_sleep(30) END FROM generate_series(1, 50000) AS n",
                    silence: .isWork, into: 0
                ) { rows, _ in rows += 1 }
            }
            #expect(error?.code == .stalled)
            #expect(error?.message.contains("no byte moved") == true)
        }
    }

    @Test func `silence that is work ends with the total deadline`() async throws {
        try await withConnection({ $0.totalTimeout = Self.patience }) { connection async throws in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut("SELECT pg_sleep(30)", silence: .isWork, into: 0) { rows, _ in rows += 1 }
            }
            #expect(error?.code == .stalled)
            #expect(error?.message.contains("not finished") == true)
        }
    }

    @Test(arguments: ["SELECT pg_sleep(30)", "SELECT generate_series(1, 2000000000) AS n"])
    func `a cancelled task ends at once, waiting or reading`(select: String) async throws {
        try await withConnection { connection async throws in
            let clock = ContinuousClock()
            let task = Task {
                try await connection.copyOut("SELECT 1 FROM (\(select)) AS s", into: 0) { rows, _ in rows += 1 }
            }
            try await Task.sleep(for: .milliseconds(200))
            let cancelled = clock.now
            task.cancel()
            let error = await #expect(throws: PostgresError.self) { try await task.value }
            #expect(error?.code == .interrupted)
            #expect(error?.isTransient == false)
            // Far below the statement's own 30 s and more; generous, because this task may wait for a thread meanwhile.
            #expect(clock.now - cancelled < .seconds(20))
        }
    }

    @Test func `the server drops a statement whose client went away`() async throws {
        try await TestDatabase.with { database async throws in
            var settings = ConnectionSettings(conninfo: database.conninfo)
            settings.stallTimeout = Self.patience
            let connection = try await PostgresConnection.connect(settings)
            await #expect(throws: PostgresError.self) { try await connection.execute("SELECT pg_sleep(60)") }
            let running =
                """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = '\(database.name)' AND query LIKE '%pg_sleep(60)'
                """
            try await waitUntil("the end of the statement") { try await database.psql(running) == "0" }
        }
    }
}
