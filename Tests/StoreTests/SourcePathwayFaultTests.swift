// A reading of patient-level rows that breaks off in the middle: never a tally, no connection left, and the next one succeeds.
import Glibc
import Postgres
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct SourcePathwayFaultTests {
    private static let rows = 3000
    /// Each engine over one connection and two.
    private static let ways = Reading.Engine.allCases.flatMap { engine in [1, 2].map { (engine, $0) } }

    @Test(arguments: ways, ["pg_cancel_backend", "pg_terminate_backend"])
    func `a statement that an administrator ends gives no tally`(
        way: (Reading.Engine, Int), function: String
    ) async throws {
        try await SourcePathwayScene.with { scene in
            let reader = try await FaultReader(scene, way, rows: Self.rows)
            let (error, gate) = try await reader.fail { gate in
                let waiting = try await gate.waiting()
                try await scene.run("SELECT \(function)(\(waiting[0]))")
            }
            #expect(error?.sqlState == (function == "pg_cancel_backend" ? "57014" : "57P01"))
            try await reader.checkNothingIsLeft()
            await gate.open()
            try await reader.succeed()
        }
    }

    @Test(arguments: ways)
    func `a statement that takes the server too long gives no tally`(way: (Reading.Engine, Int)) async throws {
        try await SourcePathwayScene.with { scene in
            let options = "options='-c statement_timeout=1500'"
            let reader = try await FaultReader(scene, way, rows: Self.rows, conninfo: "\(scene.conninfo) \(options)")
            let (error, gate) = try await reader.fail { _ = try await $0.waiting() }
            #expect(error?.sqlState == "57014")
            #expect(error?.message.contains("statement timeout") == true)
            try await reader.checkNothingIsLeft()
            await gate.open()
            try await reader.succeed()
        }
    }

    @Test(arguments: ways)
    func `a server that falls silent at the gate gives no tally`(way: (Reading.Engine, Int)) async throws {
        try await SourcePathwayScene.with { scene in
            let reader = try await FaultReader(scene, way, rows: Self.rows) {
                $0.stallTimeout = .milliseconds(500)
                // A server that groups rows is silent over its work: only the total deadline ends that.
                if way.0 == .pushdown { $0.totalTimeout = .seconds(3) }
            }
            let (error, gate) = try await reader.fail { _ = try await $0.waiting() }
            #expect(error?.code == .stalled)
            #expect(error?.message.hasPrefix(way.0 == .stream ? "no byte moved" : "not finished") == true)
            try await reader.checkNothingIsLeft()
            await gate.open()
            try await reader.succeed()
        }
    }

    @Test(arguments: ways)
    func `a network that drops what comes in the middle of the rows gives no tally`(
        way: (Reading.Engine, Int)
    ) async throws {
        try await TestDatabase.with { database in
            let scene = try await SourcePathwayScene(database.conninfo)
            try await scene.makeTable()
            // Far more than what comes before the rows, and less than the least share of either engine.
            let proxy = try StallingProxy(upstream: database.socketPath, stopsAfter: 30_000)
            defer { proxy.close() }
            let reader = try await FaultReader(
                scene, way, rows: Self.rows, conninfo: database.conninfo("host", proxy.directory)
            ) {
                $0.stallTimeout = .milliseconds(500)
            }
            let error = try await reader.failAlone()
            #expect(error?.code == .stalled)
            // No word of ours reaches the server through such a network: it lets go when the network itself gives up.
            proxy.close()
            try await reader.checkNothingIsLeft()
            try await FaultReader(scene, way, expected: reader.expected).succeed()
            await scene.close()
        }
    }
}

@Suite(.needsServers, .timeLimit(.minutes(15)))
struct SourcePathwayCrashTests {
    /// What can happen to a whole server.
    enum Blow: CaseIterable {
        /// Stopped by an administrator who does not wait for sessions.
        case stop
        /// Stopped as by a crash: nobody is told.
        case kill
        /// The process of one session is killed, upon which the server throws out all others and recovers by itself.
        case killSession
    }

    @Test(arguments: Reading.Engine.allCases)
    func `a server that is killed among the rows gives no tally, and once it is back it does`(
        engine: Reading.Engine
    ) async throws {
        try await PrivateServer.with { servers in
            let server = servers[0]
            for (number, blow) in Blow.allCases.enumerated() {
                let scene = try await SourcePathwayScene(server.create(database: "d\(number)"))
                try await scene.makeTable()
                let reader = try await FaultReader(scene, (engine, 2), rows: 3000)
                let (error, _) = try await reader.fail { gate in
                    let waiting = try await gate.waiting()
                    try await Self.strike(blow, server, session: #require(Int32(waiting[0])))
                }
                #expect(["57P01", "57P02", nil].contains(error?.sqlState), "\(blow)")
                try await server.start()
                try await reader.succeedOnceItIsBack()
            }
        }
    }

    private static func strike(_ blow: Blow, _ server: PrivateServer, session: Int32) async throws {
        switch blow {
        case .stop: try await server.stop()
        case .kill: try await server.kill()
        case .killSession: #expect(Glibc.kill(session, SIGKILL) == 0)
        }
    }
}
