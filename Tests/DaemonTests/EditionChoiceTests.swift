// Editions asked for by code: which they are, and what is said when there is none.
import Reports
import Support
import Testing
import WaitingList

@testable import Daemon

@Suite struct EditionChoiceTests {
    private let snapshot = SampleCensus.snapshot(SampleCensus.january)

    private func words(_ choice: EditionChoice, of kind: Edition.Audience.Kind) throws -> [String] {
        var report = try SampleCensus.report("packs", outputs: ["line"])
        report.audience = kind
        return try choice.audiences(of: report, at: snapshot).map(\.word)
    }

    private func complaint(_ choice: EditionChoice, of kind: Edition.Audience.Kind) -> String? {
        let failure = #expect(throws: Failure.self) { try words(choice, of: kind) }
        #expect(failure?.meaning == .badUsage)
        return failure?.description
    }

    @Test func `no choice is every edition`() throws {
        #expect(try words(EditionChoice(), of: .provider) == ["RAA", "RBB"])
        #expect(try words(EditionChoice(), of: .england) == ["england"])
    }

    @Test func `codes are taken in any case, in the order of asking, and each once`() throws {
        #expect(try words(EditionChoice(providers: ["rbb", "RAA", "RBB"]), of: .provider) == ["RBB", "RAA"])
        #expect(try words(EditionChoice(icbs: ["QMF"]), of: .icb) == ["QMF"])
        #expect(try words(EditionChoice(regions: ["Y58"]), of: .region) == ["Y58"])
    }

    @Test func `a code that is nobody's is told with near ones, and a name with its code`() {
        #expect(
            complaint(EditionChoice(providers: ["RAB"]), of: .provider)
                == "no provider with a list has the code \"RAB\"; near it: RAA (ASHTOWN HOSPITALS)")
        #expect(
            complaint(EditionChoice(providers: ["beech"]), of: .provider)
                == "no provider with a list has the code \"beech\"; near it: RBB (BEECHFORD)")
        #expect(
            complaint(EditionChoice(icbs: ["../etc"]), of: .icb)
                == "no icb with a list has the code \"../etc\"; there are QJK (NHS B BOARD), QMF (NHS A BOARD)")
    }

    @Test func `a code of another kind of place says which kind it is`() {
        #expect(
            complaint(EditionChoice(providers: ["qmf"]), of: .provider)
                == "QMF is an integrated care board (NHS A BOARD), no provider")
        #expect(complaint(EditionChoice(icbs: ["Y56"]), of: .icb) == "Y56 is a region (London), no icb")
        #expect(
            complaint(EditionChoice(regions: ["RAA"]), of: .region)
                == "RAA is a provider (ASHTOWN HOSPITALS), no region")
    }

    @Test func `a report that has no editions of that kind says which it has`() {
        #expect(
            complaint(EditionChoice(providers: ["RAA"]), of: .england)
                == "the report packs has one edition, for England: leave --provider out")
        #expect(
            complaint(EditionChoice(regions: ["Y56"]), of: .icb)
                == "the report packs has an edition for each icb: ask for one with --icb")
    }
}
