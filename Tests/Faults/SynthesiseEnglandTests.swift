// A made-up England loaded by the command: into a database of its own, never over anything real.

import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct SynthesiseEnglandTests {
    private func load(_ scene: Scene) async throws -> Program.End {
        try await Program.run(
            [
                "synthesise", "england", "--load", "--pathways", "10000", "--weeks", "1", "--connection",
                scene.database.conninfo,
            ], within: .seconds(240))
    }

    private func expectRefusal(_ words: String, _ scene: Scene) async throws {
        let end = try await load(scene)
        #expect(end.code == 64 && end.errorText.contains(words), "\(end)")
        #expect(try await scene.database.psql("SELECT pathway_id FROM waiting_list.contact") == "real")
        #expect(try await scene.database.psql("SELECT count(*) FROM waiting_list.booked_operation") == "0")
    }

    @Test func `real rows are never replaced by made-up ones`() async throws {
        try await Scene.with { scene in
            try await scene.database.psql("INSERT INTO waiting_list.contact_row VALUES ('real', '2026-01-05', 'phone')")
            try await expectRefusal("holds rows of contact", scene)
            try await scene.addCensus("2026-01-31")
            try await scene.database.psql("UPDATE waiting_list.load SET illustrative = false")
            try await expectRefusal("holds a census that is not made up", scene)
        }
    }

    @Test func `what was made up is replaced by what is made up`() async throws {
        try await Scene.with { scene in
            for _ in 1...2 {
                let end = try await load(scene)
                #expect(end.code == 0, "\(end)")
            }
            #expect(try await scene.database.psql("SELECT max(revision) FROM waiting_list.load") == "2")
        }
    }
}
