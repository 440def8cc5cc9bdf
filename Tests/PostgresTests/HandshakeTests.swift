// Connections that must not open, and what is said about them.

import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct HandshakeTests {
    @Test func `a wrong password is an authentication failure that names no password`() async throws {
        try await TestDatabase.with { database async throws in
            try await Self.createScramTester(database)
            let error = await Self.failure("\(database.conninfo) user=scram_tester password=Sw0rdfish")
            #expect(error?.code == .authentication)
            #expect(error?.sqlState == "28P01")
            #expect(error?.isTransient == false)
            #expect(error?.description.contains("Sw0rdfish") == false)
            #expect(error?.description.contains("LOCATION") == false)
        }
    }

    @Test func `a password that was asked for and not given is an authentication failure`() async throws {
        try await TestDatabase.with { database async throws in
            try await Self.createScramTester(database)
            let error = await Self.failure("\(database.conninfo) user=scram_tester")
            #expect(error?.code == .authentication)
        }
    }

    @Test func `the right password opens`() async throws {
        try await TestDatabase.with { database async throws in
            try await Self.createScramTester(database)
            let settings = ConnectionSettings(conninfo: "\(database.conninfo) user=scram_tester password=open-sesame")
            let connection = try await PostgresConnection.connect(settings)
            #expect(try await connection.query("SELECT current_user AS name").first?["name"] == "scram_tester")
            await connection.close()
        }
    }

    @Test func `a refused connection is transient`() async throws {
        let error = await Self.failure("host=127.0.0.1 port=1 user=nobody dbname=none")
        #expect(error?.code == .connectionFailed)
        #expect(error?.isTransient == true)
        #expect(error?.statement == nil)
    }

    @Test func `a missing database is not transient`() async throws {
        try await TestDatabase.with { database async throws in
            let error = await Self.failure(database.conninfo("dbname", "there_is_none"))
            #expect(error?.code == .connectionFailed)
            #expect(error?.sqlState == "3D000")
            #expect(error?.isTransient == false)
        }
    }

    @Test(arguments: ["host=/tmp password=one two=three", "postgresql://me:secret%ZZ@host/db", "dbname=x\0"])
    func `a connection string that libpq cannot read is refused without showing it`(conninfo: String) async throws {
        let error = await Self.failure(conninfo)
        #expect(error?.code == .usage)
        #expect(error?.description.contains("secret") == false)
        #expect(error?.description.contains("two") == false)
    }

    /// Roles belong to the cluster: the tests of this suite share one, and make it only if it is not there.
    private static func createScramTester(_ database: TestDatabase) async throws {
        try await database.psql(
            """
            SELECT pg_advisory_lock(42);
            DO $$ BEGIN
                CREATE ROLE scram_tester LOGIN PASSWORD 'open-sesame';
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
            END $$
            """)
    }

    private static func failure(_ conninfo: String) async -> PostgresError? {
        await #expect(throws: PostgresError.self) {
            try await PostgresConnection.connect(ConnectionSettings(conninfo: conninfo))
        }
    }
}
