// Reports with an edition for each place, by the real program: all of them, some of them, and what happens when it is killed.

import Files
import Foundation
import Glibc
import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct BurstCommandTests {
    private let listener: NotifyListener

    init() throws {
        listener = try NotifyListener()
    }

    /// The editions of the packs of January 2026 that stand whole, and whatever else lies there.
    private func editions(_ scene: Scene, in output: String = "out") throws -> [String] {
        let folder = "\(output)/packs/2026-01-31"
        guard FileManager.default.fileExists(atPath: scene.folder.path + "/" + folder) else { return [] }
        return try scene.folder.names(folder).map { name in
            let faults = try ManifestCheck.faults(in: scene.folder.path + "/\(folder)/\(name)")
            return faults.isEmpty ? name : "\(name): \(faults)"
        }.sorted()
    }

    @Test func `every edition is published, or those asked for, and each is named`() async throws {
        try await Scene.with { scene in
            try scene.addPacks()
            try await scene.addCensus("2026-01-31")
            let all = try await Program.run(scene.publishing("packs", into: "out"))
            #expect(all.code == 0 && all.errorText.isEmpty, "\(all)")
            #expect(try editions(scene) == ["RAA", "RBB"])
            let folder = scene.folder.path + "/out/packs/2026-01-31/"
            #expect(Set(all.text.split(separator: "\n").map(String.init)) == [folder + "RAA", folder + "RBB"])

            let one = try await Program.run(scene.publishing("packs", into: "one") + ["--provider", "rbb"])
            #expect(one.code == 0, "\(one)")
            #expect(try editions(scene, in: "one") == ["RBB"])
            #expect(one.text.contains("/one/packs/2026-01-31/RBB/waiting-list_RBB_2026-01-31_measures.csv\n"))
        }
    }

    @Test func `a code that is nobody's is wrong usage, and so is one of another kind`() async throws {
        try await Scene.with { scene in
            try scene.addPacks()
            try await scene.addCensus("2026-01-31")
            let near = try await Program.run(scene.publishing("packs", into: "out") + ["--provider", "RAB"])
            #expect(near.code == 64)
            #expect(near.errorText.contains("has the code \"RAB\"; near it: RAA (ASHTOWN)"), "\(near.errorText)")
            let other = try await Program.run(scene.publishing("small", into: "out") + ["--icb", "QMF"])
            #expect(other.code == 64)
            #expect(other.errorText.contains("leave --icb out"), "\(other.errorText)")
            #expect(try editions(scene).isEmpty)
        }
    }

    @Test func `a preview is of the newest census in the history, and touches nothing that is published`() async throws
    {
        try await Scene.with { scene in
            try scene.addPacks()
            try await scene.addCensus("2025-12-31")
            try await scene.addCensus("2026-01-31")
            let arguments = [
                "--reports", scene.folder.path + "/reports", "--connection", scene.database.conninfo,
            ]
            let empty = try await Program.run(["preview", "packs"] + arguments)
            #expect(empty.code == 65 && empty.errorText.contains("holds no band census"), "\(empty)")
            #expect(try await Program.run(["record", "--connection", scene.database.conninfo]).code == 0)

            let shown = try await Program.run(
                ["preview", "packs", "--provider", "RBB", "--output", scene.folder.path + "/look"] + arguments)
            #expect(shown.code == 0, "\(shown)")
            let pdf = scene.folder.path + "/look/packs/2026-01-31/RBB/waiting-list_RBB_2026-01-31.pdf"
            #expect(shown.text == "census of 2026-01-31 (band, revision 1)\n\(pdf)\n")
            #expect(FileManager.default.fileExists(atPath: pdf))
            #expect(!FileManager.default.fileExists(atPath: scene.folder.path + "/out"))

            let unknown = try await Program.run(["preview", "pakcs"] + arguments)
            #expect(unknown.code == 64 && unknown.errorText.contains("did you mean \"packs\"?"), "\(unknown)")
            let code = try await Program.run(["preview", "packs", "--provider", "RXX"] + arguments)
            #expect(code.code == 64 && code.errorText.contains("has the code \"RXX\""), "\(code)")
            let inside = try await Program.run(
                ["preview", "packs", "--output", "/var/lib/plannedcare/reports/look"] + arguments)
            #expect(inside.code == 64, "\(inside)")
        }
    }

    @Test(arguments: ["files.create:kill9:9", "files.syncFolder:kill9:2", "files.rename:kill9:3"])
    func `killed in the middle of a burst, it finishes it at the next start`(order: String) async throws {
        try await Scene.with { scene in
            try scene.addPacks()
            try await scene.addCensus("2026-01-31")
            let daemon = try scene.startDaemon(listener, ["PLANNEDCARE_FAILPOINT": order])
            #expect(try await daemon.end().signal == SIGKILL)
            #expect(try editions(scene).filter { !$0.hasPrefix(".") }.allSatisfy { ["RAA", "RBB"].contains($0) })
            let again = try scene.startDaemon(listener)
            try await listener.wait(for: "STATUS=idle; latest census 2026-01-31, revision 1")
            again.send(SIGTERM)
            #expect(try await again.end().code == 0)
            #expect(try editions(scene) == ["RAA", "RBB"])
            let small = try scene.edition("small", in: "out")
            #expect(small.manifest != nil && small.faults.isEmpty && small.hidden.isEmpty, "\(small)")
        }
    }

    @Test func `told to stop in the middle of a burst, it finishes the edition under way and begins no other`()
        async throws
    {
        try await Scene.with { scene in
            try scene.addPacks()
            try FileManager.default.removeItem(atPath: scene.folder.path + "/reports/small.yaml")
            try await scene.addCensus("2026-01-31")
            let daemon = try scene.startDaemon(
                listener, settings: "render_workers: 1", ["PLANNEDCARE_FAILPOINT": "files.create:stop:2"])
            try await daemon.stopped()
            daemon.send(SIGTERM)
            daemon.send(SIGCONT)
            let end = try await daemon.end(within: .seconds(30))
            #expect(end.code == 0, "\(end)")
            #expect(try editions(scene) == ["RAA"])
        }
    }
}
