// What the sections of a projection show of monthly returns and of weekly censuses.
import Charts
@testable import Reports
import Statistics
import Testing
import WaitingList

@Suite struct ProjectionsTests {
    private func document(_ scene: EvidenceFixture.Scene) -> (document: Document, evidence: Evidence) {
        let evidence = EvidenceFixture.evidence(.england, scene)
        return (Document(of: EvidenceFixture.everything(scene), from: evidence), evidence)
    }

    @Test func `of monthly returns the share within 18 weeks is absent with its reason, and the list is there`() throws
    {
        let (document, evidence) = document(.init())
        let reasons = document.absences.map(\.reason)
        #expect(reasons.contains("monthly compartments cannot tell 18 weeks or 52 weeks"))
        let names = document.figures.map(\.name)
        #expect(names.contains("projection-list-size") && !names.contains { $0.hasPrefix("projection-within") })
        let fan = try #require(document.figures.first { $0.name == "projection-list-size" }?.chart as? ForecastFan)
        let size = evidence.census.measured(.listSize, of: Cohort(.england))?.value
        #expect(size != nil && fan.past.last?.value == size)
    }

    @Test func `of weekly censuses both are projected`() {
        let names = document(.init(censuses: 20, kind: .pathway)).document.figures.map(\.name)
        #expect(names.contains("projection-list-size"))
        #expect(names.contains { $0.hasPrefix("projection-within") })
    }
}
