// A milestone's outlook from numbers that somebody wrote down: taken, or refused with a sentence.
import Testing
import WaitingList

@Suite struct MilestoneInquiryTests {
    private static let census = Day(daysSince2000: 9527)

    private func inquiry(
        weeks: Int = 52, _ sizes: [(Int, Int)] = [(9485, 142), (9527, 100)], datedBy: Int = 60, datedAfter: Int = 10,
        datePassed: Int = 5
    ) -> MilestoneInquiry {
        MilestoneInquiry(
            terms: MilestoneTerms(weeks: weeks, date: Day(daysSince2000: 9597)), census: Self.census,
            sizes: sizes.map { CohortSize(census: Day(daysSince2000: $0.0), size: $0.1) }, datedBy: datedBy,
            datedAfter: datedAfter, datePassed: datePassed)
    }

    @Test func `numbers that make sense have an outlook, and the rest is undated`() throws {
        let outlook = try inquiry().outlook()
        #expect(outlook.cohort == MilestoneCohort(undated: 25, datePassed: 5, datedBy: 60, datedAfter: 10))
        #expect(outlook.removalsPerWeek == 7 && outlook.removalsNeededPerWeek == 10)
        #expect(outlook.projectedRemainder == 30)
    }

    @Test func `numbers that make none are refused with a sentence`() {
        let cases: [(MilestoneInquiry, MilestoneInquiry.Fault, String)] = [
            (inquiry(weeks: 0), .impossibleWeeks(0), "a threshold of 0 weeks is not 1 to 520 weeks"),
            (inquiry([]), .noSizeAtCensus(Self.census), "there is no size at the census of 2026-01-31"),
            (
                inquiry([(9527, 100), (9528, 1)]), .sizeAfterCensus(Day(daysSince2000: 9528)),
                "the size of 2026-02-01 is after the census"
            ),
            (
                inquiry([(9527, 100), (9527, 100)]), .repeatedCensus(Self.census),
                "there are two sizes of 2026-01-31"
            ),
            (inquiry([(9527, -1)]), .impossibleCount(-1), "-1 is no number of pathways"),
            (
                inquiry([(9527, 100), (9500, .max)]), .impossibleCount(.max),
                "9223372036854775807 is no number of pathways"
            ),
            (inquiry(datedAfter: .max), .impossibleCount(.max), "9223372036854775807 is no number of pathways"),
            (
                inquiry(datedBy: 86), .moreDatedThanWaiting(dated: 101, size: 100),
                "101 have a date to come in, but only 100 wait"
            ),
        ]
        for (inquiry, fault, sentence) in cases {
            let thrown = #expect(throws: MilestoneInquiry.Fault.self) { try inquiry.outlook() }
            #expect(thrown == fault && "\(fault)" == sentence)
        }
    }
}
