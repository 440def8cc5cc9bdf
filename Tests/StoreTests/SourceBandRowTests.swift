// Every way in which a row of the view band can break its contract: told with its number and its codes, and nothing is read.
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct SourceBandRowTests {
    /// What is written in place of a sound value, and the words that tell it.
    struct Break: Sendable, CustomTestStringConvertible {
        let changes: [String: String]
        let codes: String
        let words: String

        init(_ changes: [String: String], _ words: String, codes: String? = nil) {
            self.changes = changes
            self.words = words
            self.codes = codes ?? "provider RAA, commissioner 00A, part 2, treatment function C_110"
        }

        var testDescription: String { words }
    }

    static let breaks = [
        Break(["week_bands": SourceScene.bands(of: 104)], "week_bands has 104 counts in place of 105"),
        Break(["week_bands": SourceScene.bands(of: 106)], "week_bands has 106 counts in place of 105"),
        Break(["week_bands": "NULL"], "week_bands has 0 counts in place of 105"),
        Break(["week_bands": "'{}'"], "week_bands has 0 counts in place of 105"),
        Break(
            ["week_bands": "array_fill(NULL::int, ARRAY[105])"], "week_bands is no list of whole numbers without nulls"),
        Break(["week_bands": "array_fill(0, ARRAY[105, 1])"], "week_bands is no list of whole numbers without nulls"),
        Break(["week_bands": "ARRAY[8, -1] || array_fill(0, ARRAY[103])"], "a band is negative"),
        Break(["total_all": "NULL"], "total_all is missing or negative"),
        Break(["total_all": "-7"], "total_all is missing or negative"),
        Break(["unknown_clock_start": "-1", "total_all": "6"], "unknown_clock_start is negative"),
        Break(["total_all": "8"], "bands and unknown clock starts come to 7, not 8"),
        Break(["unknown_clock_start": "1"], "bands and unknown clock starts come to 8, not 7"),
        Break(
            ["rtt_part": "'2B'"], "its rtt_part is unknown",
            codes: "provider RAA, commissioner 00A, part 2B, treatment function C_110"),
        Break(
            ["rtt_part": "NULL"], "its rtt_part is unknown",
            codes: "provider RAA, commissioner 00A, part none, treatment function C_110"),
        Break(
            ["rtt_part": "'3'"], "week_bands has 105 counts in place of 0",
            codes: "provider RAA, commissioner 00A, part 3, treatment function C_110"),
        Break(
            ["provider_code": "''"], "a code is missing",
            codes: "provider none, commissioner 00A, part 2, treatment function C_110"),
        Break(
            ["provider_code": "NULL"], "a code is missing",
            codes: "provider none, commissioner 00A, part 2, treatment function C_110"),
        Break(
            ["commissioner_code": "NULL"], "a code is missing",
            codes: "provider RAA, commissioner none, part 2, treatment function C_110"),
        Break(
            ["treatment_function_code": "''"], "a code is missing",
            codes: "provider RAA, commissioner 00A, part 2, treatment function none"),
        Break(
            ["provider_code": "E'R\\n2026-01-31 forged line'"], "a code is not 3 to 6 capital letters and digits",
            codes: #"provider R\n2026-01-31 forged , commissioner 00A, part 2, treatment function C_110"#),
        Break(
            ["provider_code": "'=1+1'"], "a code is not 3 to 6 capital letters and digits",
            codes: "provider =1+1, commissioner 00A, part 2, treatment function C_110"),
    ]

    @Test(arguments: breaks)
    func `a row that breaks the contract is told with its number and its codes`(broken: Break) async throws {
        try await SourceScene.with { scene in
            try await scene.addBand(["provider_code": "'RBB'", "rtt_part": "'1A'"])
            try await scene.addBand(broken.changes)
            try await scene.addSnapshot(rows: 2)
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot() }
            #expect(error?.code == .malformedRow)
            #expect(error?.message == "row 2 of the view band (\(broken.codes)): \(broken.words)")
        }
    }

    @Test func `counts beyond all patients there can be are refused, not miscounted`() async throws {
        try await SourceScene.with { scene in
            let most = ["rtt_part": "'3'", "week_bands": "NULL", "total_all": "2147483647"]
            try await scene.addBand(most)
            try await scene.addBand(most)
            try await scene.addBand(["unknown_clock_start": "1", "total_all": "1"].merging(most) { $1 })
            try await scene.addSnapshot(rows: 3)
            let error = await #expect(throws: SourceError.self) { try await scene.snapshot() }
            #expect(error?.code == .malformedRow)
            #expect(error?.message.hasSuffix("with it there are more pathways than can be counted") == true)
        }
    }

    @Test func `a number that the database cannot give as one of 32 bits ends the reading`() async throws {
        try await SourceScene.with { scene in
            try await scene.run("ALTER TABLE band ALTER total_all TYPE bigint")
            try await scene.addBand(["total_all": "4294967303"])
            try await scene.addSnapshot(rows: 1)
            await #expect { try await scene.snapshot() } throws: { "\($0)".contains("22003") }
        }
    }
}
