// The whole journey of a month, by the commands an administrator types: made up, imported, published, and replaced.

import Files
import Foundation
import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct JourneyTests {
    private func synthesise(_ scene: Scene, _ name: String, seed: String = "1") async throws -> Program.End {
        let file = scene.folder.path + "/" + name
        return try await Program.run(["synthesise", "rtt", file, "--month", "2026-01", "--seed", seed])
    }

    private func importMonth(_ scene: Scene, _ name: String) async throws -> Program.End {
        try await Program.run(
            [
                "import", "rtt", scene.folder.path + "/" + name, "--illustrative", "--connection",
                scene.database.conninfo,
            ], within: .seconds(120))
    }

    @Test func `a month is made up, imported, published, and replaced by its revision`() async throws {
        try await Scene.with { scene in
            let made = try await synthesise(scene, "one.csv")
            #expect(made.code == 0, "\(made)")
            let imported = try await importMonth(scene, "one.csv")
            #expect(imported.code == 0, "\(imported)")
            #expect(imported.text.hasPrefix("imported census 2026-01-31, revision 1: "), "\(imported)")
            let published = try await Program.run(scene.publishing("national", into: "out"))
            #expect(published.code == 0, "\(published)")
            let first = try scene.edition("national", in: "out")
            #expect(first.isClean(revision: 1))
            #expect(first.manifest?.facts["illustrative"] == true)
            #expect(first.manifest?.facts["source"] == "one.csv")

            let other = try await synthesise(scene, "two.csv", seed: "2")
            #expect(other.code == 0, "\(other)")
            let again = try await importMonth(scene, "two.csv")
            #expect(again.text.hasPrefix("imported census 2026-01-31, revision 2: "), "\(again)")
            #expect(try await Program.run(scene.publishing("national", into: "out")).code == 0)
            let second = try scene.edition("national", in: "out")
            #expect(second.isClean(revision: 2))
            #expect(second.manifest?.files != first.manifest?.files)
        }
    }

    @Test func `an extract that is cut off in the middle of a row is wrong data, and the database as it was`()
        async throws
    {
        try await Scene.with { scene in
            #expect(try await synthesise(scene, "one.csv").code == 0)
            let text = try scene.folder.text("one.csv")
            try scene.folder.write(String(text.prefix(text.count / 2)), to: "half.csv")
            let refused = try await importMonth(scene, "half.csv")
            #expect(refused.code == 65, "\(refused)")
            #expect(refused.errorText.contains("half.csv was not imported, nothing was stored"), "\(refused)")
            #expect(try await scene.database.psql("SELECT count(*) FROM waiting_list.load") == "0")
            let tables = "SELECT count(*) FROM pg_class WHERE relname LIKE 'band\\_row\\_%' AND relkind = 'r'"
            #expect(try await scene.database.psql(tables) == "0")
        }
    }

    @Test func `the same seed and month give the same bytes, and nothing is overwritten`() async throws {
        let folder = try TemporaryFolder()
        for name in ["one.csv", "two.csv"] {
            let end = try await Program.run(["synthesise", "rtt", folder.path + "/" + name, "--seed", "7"])
            #expect(end.code == 0, "\(end)")
        }
        let one = try Data(contentsOf: URL(filePath: folder.path + "/one.csv"))
        #expect(one.count > 10_000)
        #expect(try one == Data(contentsOf: URL(filePath: folder.path + "/two.csv")))
        let over = try await Program.run(["synthesise", "rtt", folder.path + "/one.csv", "--seed", "8"])
        #expect(over.code == 73, "\(over)")
        #expect(try one == Data(contentsOf: URL(filePath: folder.path + "/one.csv")))
        let wrong = try await Program.run(["synthesise", "rtt", folder.path + "/three.csv", "--month", "2026-13"])
        #expect(wrong.code == 64, "\(wrong)")
        #expect(try folder.names() == ["one.csv", "two.csv"])
    }
}
