// Gaps between groups, from counts that are shown or hidden.
import Statistics
import Testing

@testable import WaitingList

@Suite struct GapFindingTests {
    private typealias Row = GapFinding.Row

    @Test func `a share has its interval, and a hidden count leaves none`() {
        let row = Row(name: "a", numerator: 10, denominator: 100)
        #expect(row.value == 10 && (row.lower ?? 0) < 10 && (row.upper ?? 0) > 10)
        for hidden in [Row(name: "a", numerator: nil, denominator: 9), Row(name: "a", numerator: 0, denominator: nil)] {
            #expect(hidden.value == nil && hidden.lower == nil)
        }
        #expect(Row(name: "a", numerator: 10, denominator: 5).value == nil)
        #expect(Row(name: "a", numerator: 0, denominator: 0).value == nil)
    }

    @Test func `the slope leaves out those whose fifth is not known, and is not there beside a hidden count`() {
        let rows = (1...5).map { Row(name: "\($0)", numerator: 60 - 10 * $0, denominator: 100) }
        let unknown = Row(name: "not known", numerator: 0, denominator: 500, isNotKnown: true)
        let gap = GapFinding(.deprivation, measure: "over 52 weeks", rows: rows + [unknown], england: 15)
        #expect(abs((gap.slope?.sii ?? 0) + 50) < 1e-9 && gap.notKnownShare == 0.5)
        let hidden = Row(name: "1", numerator: nil, denominator: 100)
        let part = GapFinding(.deprivation, measure: "over 52 weeks", rows: [hidden] + rows.dropFirst(), england: 15)
        #expect(part.slope == nil && part.notKnownShare == 0)
        #expect(GapFinding(.sex, measure: "over 52 weeks", rows: rows, england: nil).slope == nil)
        let most = Row(name: "1", numerator: nil, denominator: nil)
        #expect(GapFinding(.sex, measure: "x", rows: [most], england: nil).notKnownShare == nil)
    }

    @Test func `groups are those of the raw counts where nothing is hidden`() throws {
        let snapshot = EvidenceScene.week(0)
        let evidence = try EvidenceScene.base([snapshot], under: .none).evidence(for: .provider(code: "RAA"))
        #expect(evidence.gaps.map(\.dimension) == [.deprivation, .ethnicGroup, .ageBand, .sex])
        let counts = try #require(snapshot.tally.places()?[.provider("RAA")])
        for gap in evidence.gaps {
            let raw = counts.longWaits(over: 52, by: gap.dimension)
            #expect(gap.rows.count == gap.dimension.categories.count && gap.rows.last?.isNotKnown == true)
            for (row, group) in zip(gap.rows, gap.dimension.categories) {
                #expect(row.name == group.name)
                #expect(Double(row.numerator ?? -1) == raw[group]?.numerator ?? 0)
                #expect(Double(row.denominator ?? -1) == raw[group]?.denominator ?? 0)
            }
        }
    }
}
