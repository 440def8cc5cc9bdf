// `plannedcare publish` against a real server: what it writes, and what it says when it cannot.

import Files
import Foundation
import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct PublishCommandTests {
    @Test func `every file of the edition is named, and is there`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let end = try await Program.run(scene.publishing("national", into: "out"))
            #expect(end.code == 0 && end.errorText.isEmpty, "\(end)")
            let edition = try scene.edition("national", in: "out")
            #expect(edition.isClean(revision: 1))
            let folder = scene.folder.path + "/out/national/2026-01-31/england/"
            #expect(
                end.text.split(separator: "\n").map(String.init) == edition.manifest?.files.map { folder + $0.name })
        }
    }

    @Test func `a census that is not there is wrong data`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2025-12-31")
            let end = try await Program.run(scene.publishing("small", into: "out"))
            #expect(end.code == 65)
            #expect(end.errorText.contains("there is no complete snapshot of 2026-01-31"))
            #expect(try scene.edition("small", in: "out").manifest == nil)
        }
    }

    @Test func `a source without the views is wrong data`() async throws {
        try await Scene.with { scene in
            try await scene.database.psql("DROP SCHEMA waiting_list CASCADE")
            let end = try await Program.run(scene.publishing("small", into: "out"))
            #expect(end.code == 65)
            #expect(end.errorText.contains("42P01"))
        }
    }

    @Test func `rows that went missing are wrong data`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            try await scene.database.psql("DELETE FROM waiting_list.band_row WHERE provider_code = 'RBB'")
            let end = try await Program.run(scene.publishing("small", into: "out"))
            #expect(end.code == 65)
            #expect(end.errorText.contains("but the view band holds 230"), "\(end.errorText)")
        }
    }

    @Test func `a reader without permission is told so`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let role = "reader_\(scene.database.name)"
            try await scene.database.psql("CREATE ROLE \(role) LOGIN")
            var arguments = scene.publishing("small", into: "out")
            arguments[arguments.count - 1] = scene.database.conninfo("user", role)
            let refused = try await Program.run(arguments)
            // Nothing but the views is needed, and the history.
            try await scene.database.psql(
                """
                GRANT USAGE ON SCHEMA waiting_list TO \(role);
                GRANT SELECT ON waiting_list.snapshot, waiting_list.band, waiting_list.provider, waiting_list.icb
                TO \(role);
                GRANT USAGE ON SCHEMA plannedcare TO \(role);
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA plannedcare TO \(role)
                """)
            let allowed = try await Program.run(arguments)
            try await scene.database.psql("DROP OWNED BY \(role); DROP ROLE \(role)")
            #expect(refused.code == 77 && refused.errorText.contains("42501"), "\(refused)")
            #expect(allowed.code == 0, "\(allowed)")
        }
    }

    @Test func `an output that cannot be written is told, and nothing is left half`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            try scene.folder.write("a file", to: "out")
            let noFolder = try await Program.run(scene.publishing("small", into: "out"))
            #expect(noFolder.code == 73, "\(noFolder)")
            try scene.folder.write("a file", to: "other/small")
            let inTheWay = try await Program.run(scene.publishing("small", into: "other"))
            #expect(inTheWay.code == 74, "\(inTheWay)")
            #expect(inTheWay.errorText.contains("other/small"))
            try scene.folder.write("not ours", to: "third/small/2026-01-31/england/notes.txt")
            let stranger = try await Program.run(scene.publishing("small", into: "third"))
            #expect(stranger.code == 74, "\(stranger)")
            #expect(try scene.folder.text("third/small/2026-01-31/england/notes.txt") == "not ours")
            #expect(try scene.folder.names("third/small/2026-01-31") == ["england"])
        }
    }

    @Test(arguments: ["files.write", "files.syncFolder", "files.rename"])
    func `a disk that is full leaves the old edition as it was`(step: String) async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let first = try await Program.run(scene.publishing("small", into: "out"))
            try #require(first.code == 0)
            try await scene.addCensus("2026-01-31", revision: 2)
            let full = try await Program.run(
                scene.publishing("small", into: "out"), ["PLANNEDCARE_FAILPOINT": "\(step):error(ENOSPC)"])
            #expect(full.code == 74)
            #expect(full.errorText.contains("No space left on device"), "\(full.errorText)")
            #expect(try scene.edition("small", in: "out").isClean(revision: 1))
            let later = try await Program.run(scene.publishing("small", into: "out"))
            #expect(later.code == 0)
            #expect(try scene.edition("small", in: "out").isClean(revision: 2))
        }
    }
}
