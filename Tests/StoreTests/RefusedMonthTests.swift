// Months that are sound in themselves and still not what they seem: cut short, or made up.

import Store
import Support
import Testing

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct RefusedMonthTests {
    @Test func `a file cut off between two providers does not replace a whole one`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText().text)
            var half = ExtractText()
            half.rows.removeAll { $0["Provider Org Code"] != "RAA" }
            let before = try await scene.counts()
            let error = await #expect(throws: ImportError.self) { try await scene.load(half.text) }
            #expect(error?.problems.map(\.check) == ["list-not-shrunken"])
            #expect(error?.description.contains("--accept-shrunken-list") == true)
            #expect(try await scene.counts() == before)
            #expect(try await scene.load(half.text, illustrative: true).revision == 2)
        }
    }

    @Test func `a made-up month is not taken for a published one`() async throws {
        try await ImportScene.with { scene async throws in
            var extract = ExtractText()
            for row in extract.rows.indices { extract.rows[row]["Provider Org Name"] = "A TRUST (SYNTHETIC)" }
            let before = try await scene.counts()
            let error = await #expect(throws: ImportError.self) { try await scene.load(extract.text) }
            #expect(error?.problems.map(\.check) == ["made-up-figures-are-marked"])
            #expect(try await scene.counts() == before)
            #expect(try await scene.load(extract.text, illustrative: true).revision == 1)
        }
    }
}
