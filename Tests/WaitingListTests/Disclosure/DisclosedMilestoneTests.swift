// Cohorts of milestones under a policy: what a threshold refuses, and what it shows.
import Statistics
import Testing
import WaitingList

@Suite struct DisclosedMilestoneTests {
    private let terms = MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9951))
    private let place = Geography.provider(code: "RAA")

    /// A cohort whose first lines have these counts: undated, date passed, dated by the milestone, dated after it.
    private func census(_ lines: [[UInt32]]) throws -> CensusCohort {
        var flat = [UInt32](repeating: 0, count: PlaceCohort.flatCount)
        flat.replaceSubrange(0..<4 * lines.count, with: lines.joined())
        return CensusCohort(census: Day(daysSince2000: 9527), cohort: try #require(PlaceCohort(counts: flat)))
    }

    /// Every sum of these keeps its hidden counts; the first two lines and the dates by the milestone together do not.
    private static let crossing: [[UInt32]] = [
        [0, 0, 3, 4], [0, 0, 2, 4], [3, 0, 0, 2], [4, 3, 0, 0], [2, 3, 0, 0],
    ]

    @Test func `lines and parts are looked at together`() throws {
        let error = #expect(throws: DisclosureRefusal.self) {
            try DisclosedMilestone(terms, at: place, [census(Self.crossing)], under: .threshold(5))
        }
        #expect(error?.table == "series.csv")
        #expect(error?.cell == "the cohort over 52 weeks on 2027-03-31 at RAA, census 2026-01-31")
    }

    @Test(arguments: [DisclosurePolicy.none, .hes])
    func `a policy that shows everything, or rounds, refuses nothing`(policy: DisclosurePolicy) throws {
        #expect(throws: Never.self) {
            try DisclosedMilestone(terms, at: place, [census(Self.crossing)], under: policy)
        }
        #expect(throws: Never.self) {
            try DisclosedMilestone(terms, at: .england, [census(Self.crossing)], under: .threshold(5))
        }
    }

    @Test func `four small counts at the corners of a rectangle are shown as hidden, with their totals`() throws {
        let series = [try census([[3, 2, 10, 0], [2, 3, 0, 20], [10, 20, 30, 40]])]
        let milestone = try DisclosedMilestone(terms, at: place, series, under: .threshold(5))
        let shown = try #require(milestone.censuses.first)
        #expect(shown.measured(.undated, treatmentFunction: "C_100").marker == .suppressed)
        #expect(shown.measured(.datedBy, treatmentFunction: "C_100").value == 10)
        #expect(shown.measured(.size, treatmentFunction: "C_100").value == 15)
        #expect(shown.measured(.undated, treatmentFunction: nil).value == 15)
    }

    @Test func `a size that is hidden tells that it is small`() throws {
        // One each, for more would be three.
        #expect(throws: DisclosureRefusal.self) {
            try DisclosedMilestone(terms, at: place, [census([[1, 1, 0, 0]])], under: .threshold(3))
        }
        #expect(throws: Never.self) {
            try DisclosedMilestone(terms, at: place, [census([[1, 1, 0, 0]])], under: .threshold(4))
        }
    }
}
