// The outlook of a milestone's cohort: tables of plain arithmetic, and what cannot be said.
import Testing
import WaitingList

@Suite struct MilestoneOutlookTests {
    private static let census = Day(daysSince2000: 9527)

    private func outlook(
        _ size: Int, daysLeft: Int, _ sizes: [(daysBefore: Int, size: Int)] = []
    ) -> MilestoneOutlook {
        MilestoneOutlook(
            MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9527 + daysLeft)), census: Self.census,
            cohort: MilestoneCohort(undated: size),
            sizes: sizes.map { CohortSize(census: Day(daysSince2000: 9527 - $0.daysBefore), size: $0.size) })
    }

    @Test func `a cohort that falls steadily has a pace, a remainder and a day on which it is empty`() {
        // From 1,300 to 1,000 in six weeks: 50 a week. Ten weeks are left.
        let outlook = outlook(1000, daysLeft: 70, (0...8).map { ($0 * 7, 1000 + 50 * $0) })
        #expect(outlook.pace?.days == 42 && outlook.pace?.weeks == 6)
        #expect(outlook.removalsPerWeek == 50)
        #expect(outlook.removalsNeededPerWeek == 100)
        #expect(outlook.projectedRemainder == 500)
        #expect(outlook.emptyOn.map { $0 - Self.census } == 140)
        #expect(outlook.isOnCourse == false)
    }

    /// Size now, days left, size 42 days before; remainder, days until empty, on course.
    @Test(arguments: [
        (420, 42, 840, 0.0, 42, true), (420, 41, 840, 10.0, 42, false), (421, 42, 841, 1.0, 43, false),
        (1, 84, 2, 0.0, 42, true), (100, 84, 50, 200.0, nil, false), (100, 84, 100, 100.0, nil, false),
        (0, 84, 0, 0.0, 0, true), (0, 84, 7, 0.0, 0, true),
    ])
    func `the remainder and the day on which a cohort is empty agree to the day`(
        size: Int, daysLeft: Int, before: Int, remainder: Double, empty: Int?, isOnCourse: Bool
    ) {
        let outlook = outlook(size, daysLeft: daysLeft, [(42, before)])
        #expect(outlook.projectedRemainder == remainder)
        #expect(outlook.emptyOn.map { $0 - Self.census } == empty)
        #expect(outlook.isOnCourse == isOnCourse)
    }

    @Test func `the pace is of the oldest census in six weeks, however many are missing`() {
        #expect(outlook(100, daysLeft: 70, [(43, 900), (42, 142), (7, 300)]).removalsPerWeek == 7)
        let four = outlook(100, daysLeft: 70, [(49, 900), (28, 128), (7, 300), (-7, 5)])
        #expect(four.pace?.weeks == 4 && four.removalsPerWeek == 7)
        #expect(outlook(100, daysLeft: 70, [(3, 106)]).removalsPerWeek == 14)
    }

    @Test func `without an earlier census in six weeks there is no pace, and what needs none is still said`() {
        let outlook = outlook(100, daysLeft: 70, [(43, 900), (0, 100)])
        #expect(outlook.pace == nil && outlook.removalsPerWeek == nil)
        #expect(outlook.projectedRemainder == nil && outlook.emptyOn == nil && outlook.isOnCourse == nil)
        #expect(outlook.removalsNeededPerWeek == 10)
    }

    @Test func `on the date what is left is what is left, and afterwards nothing is projected`() {
        let due = outlook(30, daysLeft: 0, [(42, 72)])
        #expect(due.hasCome && due.removalsNeededPerWeek == nil)
        #expect(due.projectedRemainder == 30 && due.isOnCourse == false)
        #expect(outlook(0, daysLeft: 0).isOnCourse == true)
        let past = outlook(30, daysLeft: -7, [(42, 72)])
        #expect(past.hasCome && past.removalsNeededPerWeek == nil && past.projectedRemainder == nil)
        #expect(past.removalsPerWeek == 7 && past.emptyOn.map { $0 - Self.census } == 30)
    }

    @Test func `a day more than 100 years away is not named`() {
        #expect(outlook(36_525, daysLeft: 7, [(1, 36_526)]).emptyOn.map { $0 - Self.census } == 36_525)
        #expect(outlook(36_526, daysLeft: 7, [(1, 36_527)]).emptyOn == nil)
    }

    @Test func `shares are of the whole cohort, and of nobody there are none`() {
        let cohort = MilestoneCohort(undated: 2, datePassed: 1, datedBy: 4, datedAfter: 1)
        let outlook = MilestoneOutlook(
            MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9600)), census: Self.census, cohort: cohort, sizes: [])
        #expect(outlook.share(\.datedBy) == 0.5 && outlook.share(\.undated) == 0.25)
        #expect(outlook.share(\.withoutPlan) == 0.375 && outlook.share(\.datedAfter) == 0.125)
        #expect(self.outlook(0, daysLeft: 7).share(\.datedBy) == nil)
    }

    @Test func `an outlook of a series is of its newest census that is not held, by treatment function`() throws {
        func census(_ week: Int, _ sizes: (UInt32, UInt32), isHeld: Bool = false) throws -> CensusCohort {
            var counts = [UInt32](repeating: 0, count: PlaceCohort.flatCount)
            (counts[0], counts[PlaceCohort.stride + 2]) = sizes
            return CensusCohort(
                census: Day(daysSince2000: 9527 + 7 * week), cohort: try #require(PlaceCohort(counts: counts)),
                isHeld: isHeld)
        }
        let terms = MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9600))
        let series = [
            try census(0, (30, 9)), try census(1, (1, 1), isHeld: true), try census(2, (20, 7)),
            try census(3, (0, 0), isHeld: true),
        ]
        let all = try #require(series.outlook(of: terms))
        #expect(all.census == Day(daysSince2000: 9541) && all.cohort == MilestoneCohort(undated: 20, datedBy: 7))
        #expect(all.removalsPerWeek == 6)
        let second = series.outlook(of: terms, treatmentFunction: TreatmentFunction.all[1].code)
        #expect(second?.cohort == MilestoneCohort(datedBy: 7) && second?.removalsPerWeek == 1)
        #expect([CensusCohort]().outlook(of: terms) == nil)
    }
}
