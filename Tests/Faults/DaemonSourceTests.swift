// The daemon and a source that is not there, does not answer, or answers wrongly: degraded, and not dead.

import Foundation
import Glibc
import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct DaemonSourceTests {
    private let listener: NotifyListener

    init() throws {
        listener = try NotifyListener()
    }

    @Test func `a server that is down at the start is waited for`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let later = scene.folder.path + "/later"
            let daemon = try scene.startDaemon(listener, host: later)
            try await listener.wait(for: "STATUS=degraded: connectionFailed: ", times: 2)
            #expect(listener.heard.first == "READY=1")
            #expect(daemon.isRunning)
            let socketFolder = URL(filePath: scene.database.socketPath).deletingLastPathComponent().path
            try FileManager.default.createSymbolicLink(atPath: later, withDestinationPath: socketFolder)
            try await listener.wait(for: "STATUS=idle; latest census 2026-01-31, revision 1")
            #expect(try scene.edition("small", in: "out").isClean(revision: 1))
            daemon.send(SIGTERM)
            #expect(try await daemon.end().code == 0)
        }
    }

    @Test func `a server that falls silent while it is read does not hold up the end`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            // Enough for the login and the listing, too little for the census.
            let proxy = try StallingProxy(upstream: scene.database.socketPath, stopsAfter: 20_000)
            defer { proxy.close() }
            let daemon = try scene.startDaemon(listener, host: proxy.directory)
            try await listener.wait(for: "STATUS=reading the census of 2026-01-31, revision 1")
            daemon.send(SIGTERM)
            let end = try await daemon.end(within: .seconds(10))
            #expect(end.code == 0, "\(end)")
            #expect(!listener.heard.contains { $0.contains("degraded") }, "\(listener.heard)")
            #expect(try scene.edition("small", in: "out").manifest == nil)
        }
    }

    @Test func `a census that breaks the contract is told, and published once it is mended`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            try await scene.database.psql("UPDATE waiting_list.load SET row_count = row_count + 1")
            let daemon = try scene.startDaemon(listener)
            try await listener.wait(for: "STATUS=degraded: the snapshot of 2026-01-31 names 461 rows", times: 2)
            #expect(try scene.edition("small", in: "out").manifest == nil)
            try await scene.database.psql("UPDATE waiting_list.load SET row_count = row_count - 1")
            try await listener.wait(for: "STATUS=idle; latest census 2026-01-31, revision 1")
            #expect(try scene.edition("small", in: "out").isClean(revision: 1))
            daemon.send(SIGTERM)
            let end = try await daemon.end()
            #expect(end.code == 0)
            let told = end.errorText.split(separator: "\n").filter { $0.contains("names 461 rows") }
            #expect(told.count == 2 && told[0].contains(" error ") && told[1].contains("over: "), "\(end.errorText)")
        }
    }

    @Test func `a disk that is full is told, and published once there is room`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let daemon = try scene.startDaemon(listener, ["PLANNEDCARE_FAILPOINT": "files.write:error(ENOSPC):1"])
            try await listener.wait(for: "STATUS=idle; latest census 2026-01-31, revision 1")
            #expect(listener.heard.contains { $0.hasPrefix("STATUS=degraded: ") && $0.contains("No space left") })
            #expect(try scene.edition("small", in: "out").isClean(revision: 1))
            daemon.send(SIGTERM)
            #expect(try await daemon.end().code == 0)
        }
    }
}
