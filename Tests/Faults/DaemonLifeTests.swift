// The daemon as a real process: what it publishes by itself, what it tells systemd, and how it ends.

import Foundation
import Glibc
import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct DaemonLifeTests {
    private let listener: NotifyListener

    init() throws {
        listener = try NotifyListener()
    }

    @Test func `it publishes what is there, what comes later, and revisions, and tells what it does`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2025-12-31")
            let daemon = try scene.startDaemon(listener)
            try await listener.wait(for: "STATUS=idle; latest census 2025-12-31, revision 1")
            #expect(
                Array(listener.heard.prefix(5)) == [
                    "READY=1", "STATUS=waiting for snapshots", "STATUS=reading the census of 2025-12-31, revision 1",
                    "STATUS=publishing small of 2025-12-31, revision 1",
                    "STATUS=idle; latest census 2025-12-31, revision 1",
                ])
            #expect(try scene.edition("small", in: "out", census: "2025-12-31").isAbsentOrWhole([1]))

            try await scene.addCensus("2026-01-31")
            try await listener.wait(for: "STATUS=idle; latest census 2026-01-31, revision 1")
            try await scene.addCensus("2025-12-31", revision: 2)
            try await listener.wait(for: "STATUS=publishing small of 2025-12-31, revision 2")
            try await scene.addCensus("2026-01-31", revision: 2)
            try await listener.wait(for: "STATUS=idle; latest census 2026-01-31, revision 2")

            daemon.send(SIGTERM)
            let end = try await daemon.end(within: .seconds(20))
            #expect(end.code == 0, "\(end)")
            for census in ["2025-12-31", "2026-01-31"] {
                let path = "out/small/\(census)/england/manifest.json"
                #expect(try scene.folder.text(path).contains("\"revision\": 2,"), "\(census)")
            }
            let last = Array(listener.heard.drop { $0 != "STOPPING=1" })
            #expect(last == ["STOPPING=1", "STATUS=stopping; a publication under way is finished first"])
            #expect(!listener.heard.contains { $0.contains("degraded") })
        }
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `told to stop while it waits, it ends at once`(signal: Int32) async throws {
        try await Scene.with { scene in
            let daemon = try scene.startDaemon(listener, poll: "24h")
            try await listener.wait(for: "STATUS=idle; the source holds no snapshot")
            daemon.send(signal)
            let end = try await daemon.end(within: .seconds(20))
            #expect(end.code == 0, "\(end)")
            #expect(listener.heard.contains("STOPPING=1"))
        }
    }

    @Test func `told to stop in the middle of a publication, it finishes that and ends`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let daemon = try scene.startDaemon(listener, ["PLANNEDCARE_FAILPOINT": "files.create:stop:2"])
            try await daemon.stopped()
            #expect(try scene.edition("small", in: "out").manifest == nil)
            daemon.send(SIGTERM)
            daemon.send(SIGCONT)
            let end = try await daemon.end(within: .seconds(30))
            #expect(end.code == 0, "\(end)")
            #expect(try scene.edition("small", in: "out").isClean(revision: 1))
            #expect(listener.heard.contains("STOPPING=1"))
        }
    }

    @Test func `told twice, it ends at once, and the next start needs no repair`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            try scene.folder.write("", to: "log")
            // The publication waits for this lock for ten seconds, and would then end with 0.
            let parent = scene.folder.path + "/out/small/2026-01-31"
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            let lock = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            defer { close(lock) }
            try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
            let daemon = try scene.startDaemon(listener, ["PLANNEDCARE_FAILPOINT_LOG": scene.folder.path + "/log"])
            try await waitUntil("the publisher at the lock") { try scene.folder.text("log").contains("files.lock") }
            daemon.send(SIGTERM)
            try await listener.wait(for: "STATUS=stopping")
            #expect(daemon.isRunning)
            daemon.send(SIGTERM)
            let end = try await daemon.end(within: .seconds(30))
            #expect(end.code == 143, "\(end)")
            #expect(try scene.edition("small", in: "out").manifest == nil)
            flock(lock, LOCK_UN)

            let next = try NotifyListener()
            let again = try scene.startDaemon(next)
            try await next.wait(for: "STATUS=idle; latest census 2026-01-31, revision 1")
            again.send(SIGTERM)
            #expect(try await again.end().code == 0)
            #expect(try scene.edition("small", in: "out").isClean(revision: 1))
        }
    }

    @Test func `killed in the middle of a publication, it publishes at the next start`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let daemon = try scene.startDaemon(listener, ["PLANNEDCARE_FAILPOINT": "files.syncFolder:kill9"])
            #expect(try await daemon.end().signal == SIGKILL)
            let left = try scene.edition("small", in: "out")
            #expect(left.isAbsentOrWhole([1]) && left.hidden.count == 1, "\(left)")
            let again = try scene.startDaemon(listener)
            try await listener.wait(for: "STATUS=idle; latest census 2026-01-31, revision 1")
            again.send(SIGTERM)
            #expect(try await again.end().code == 0)
            #expect(try scene.edition("small", in: "out").isClean(revision: 1))
        }
    }

    @Test func `an edition that was damaged while it was down is mended at the start`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            #expect(try await Program.run(scene.publishing("small", into: "out")).code == 0)
            let file = "waiting-list_england_2026-01-31_measures.csv"
            try scene.folder.write("spoilt", to: "out/small/2026-01-31/england/" + file)
            let daemon = try scene.startDaemon(listener)
            try await listener.wait(for: "STATUS=idle")
            #expect(try scene.edition("small", in: "out").isClean(revision: 1))
            daemon.send(SIGTERM)
            #expect(try await daemon.end().code == 0)
        }
    }
}
