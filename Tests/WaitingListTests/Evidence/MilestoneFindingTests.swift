// A milestone's outlook from the sizes that are shown.
import Testing

@testable import WaitingList

@Suite struct MilestoneFindingTests {
    private let milestone = Milestone(MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9000 + 70)))

    private func parts(_ size: Int?) -> MilestoneFinding.Parts {
        let shown = size.map(Measured.count) ?? Measured(value: nil, marker: .suppressed)
        return .init(
            size: shown, datedBy: .count(10), datedAfter: .count(0), datePassed: .count(0), undated: .count(0))
    }

    private func finding(_ sizes: [Int?]) -> MilestoneFinding? {
        let days = sizes.indices.map { Day(daysSince2000: 9000 - 7 * (sizes.count - 1 - $0)) }
        return MilestoneFinding(
            milestone, census: Day(daysSince2000: 9000), zip(days, sizes).map { ($0, parts($1)) }.reversed())
    }

    @Test func `the pace is that of the last six weeks, and says who is left`() throws {
        let found = try #require(finding([500, 400, 340, 320, 300, 280, 260, 240]))
        #expect(found.points.map(\.size.value) == [500, 400, 340, 320, 300, 280, 260, 240])
        #expect(found.weeklyRemovals == 160.0 / 6 && found.neededPerWeek == 24)
        #expect(found.remainder == 0 && found.isOnCourse == true)
        #expect(found.datedBy.value == 10)
    }

    @Test func `a hidden size has no outlook, and a hidden past no pace`() throws {
        let hidden = try #require(finding([100, nil]))
        #expect(hidden.weeklyRemovals == nil && hidden.neededPerWeek == nil && hidden.isOnCourse == nil)
        #expect(hidden.size.marker == .suppressed)
        let sudden = try #require(finding([nil, 100]))
        #expect(sudden.weeklyRemovals == nil && sudden.neededPerWeek == 10)
    }

    @Test func `without a cohort at the census there is nothing, and later ones are left out`() {
        let census = Day(daysSince2000: 9000)
        #expect(MilestoneFinding(milestone, census: census, []) == nil)
        let later = Day(daysSince2000: 9007)
        #expect(MilestoneFinding(milestone, census: census, [(later, parts(10))]) == nil)
        let found = MilestoneFinding(milestone, census: census, [(later, parts(10)), (census, parts(20))])
        #expect(found?.points.count == 1 && found?.size.value == 20)
    }
}
