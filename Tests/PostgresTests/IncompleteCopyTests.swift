// A COPY succeeds only when everything that proves its end is there.

import Testing

@testable import Postgres

struct IncompleteCopyTests {
    private static let begin = ScriptedServer.message("H", [1, 0, 1, 0, 1])
    private static let done = ScriptedServer.message("c", [])
    private static let trailer = ScriptedServer.message("d", ScriptedServer.bigEndian(Int16(-1)))
    /// The format's header, and a row with the number 7.
    private static let row = ScriptedServer.message(
        "d",
        Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0] + [UInt8](repeating: 0, count: 8)
            + ScriptedServer.bigEndian(Int16(1)) + ScriptedServer.bigEndian(Int32(4))
            + ScriptedServer.bigEndian(Int32(7)))
    private static let refusal = ScriptedServer.message(
        "E", Array("SFATAL\0C57014\0Mcanceling statement\0\0".utf8))

    @Test func `with trailer, end, confirmation and the right count it succeeds`() async throws {
        let sum = try await copy(Self.begin + Self.row + Self.trailer + Self.done + ScriptedServer.complete("COPY 1"))
        #expect(sum == 7)
    }

    @Test(arguments: [
        ("another count", begin + row + trailer + done + ScriptedServer.complete("COPY 2")),
        ("no trailer", begin + row + done + ScriptedServer.complete("COPY 1")),
        ("no count", begin + row + trailer + done + ScriptedServer.complete("COPY")),
        ("nothing at all", begin + done + ScriptedServer.complete("COPY 0")),
    ])
    func `with less it is incomplete, and the connection is closed`(what: String, reply: [UInt8]) async throws {
        let error = await #expect(throws: PostgresError.self, "\(what)") { try await copy(reply) }
        #expect(error?.code == .incompleteCopy)
    }

    @Test func `an error after the end is the server's`() async throws {
        let reply =
            Self.begin + Self.row + Self.trailer + Self.done + Self.refusal
            + ScriptedServer.message("Z", [UInt8(ascii: "I")])
        let error = await #expect(throws: PostgresError.self) { try await copy(reply) }
        #expect(error?.code == .server)
        #expect(error?.sqlState == "57014")
    }

    @Test(arguments: [begin + row, begin + row + trailer, begin + row + trailer + done])
    func `a server that goes away is a lost connection`(reply: [UInt8]) async throws {
        let error = await #expect(throws: PostgresError.self) { try await copy(reply, closes: true) }
        #expect(error?.code == .connectionLost)
        #expect(error?.isTransient == true)
    }

    @Test func `bytes after the trailer are malformed`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await copy(Self.begin + Self.row + Self.trailer + Self.trailer)
        }
        #expect(error?.code == .malformedData)
    }

    private func copy(_ reply: [UInt8], closes: Bool = false) async throws -> Int32 {
        let server = try ScriptedServer(reply: reply, closes: closes)
        defer { server.close() }
        var settings = ConnectionSettings(conninfo: "host=\(server.directory) user=x dbname=x")
        settings.stallTimeout = .seconds(20)
        let connection = try await PostgresConnection.connect(settings)
        do {
            let sum = try await connection.copyOut("SELECT 7", into: Int32(0)) { $0 += try $1.int4(0) ?? 0 }
            await connection.close()
            return sum
        } catch let error as PostgresError where error.code == .incompleteCopy {
            let second = await #expect(throws: PostgresError.self) { try await connection.execute("SELECT 1") }
            #expect(second?.code == .closed)
            throw error
        }
    }
}
