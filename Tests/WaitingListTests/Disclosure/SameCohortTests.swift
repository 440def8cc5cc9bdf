// Two milestones with the same cohort: what one hides of it the other does not tell.
import Statistics
import Support
import Testing

@testable import WaitingList

@Suite struct SameCohortTests {
    private static let census = Day(daysSince2000: 9521)
    /// 52 weeks by 31 March 2027 and 65 weeks by 30 June 2027: clock starts up to the same day.
    private static let terms = [
        MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9951)),
        MilestoneTerms(weeks: 65, date: Day(daysSince2000: 10042)),
    ]

    private func census(_ seed: UInt64) throws -> DisclosedCensus {
        var fold = PathwayFold(census: Self.census, milestones: Self.terms)
        for var row in PathwaySample.rows(60, seed: seed, census: Self.census) {
            // Half of the dates to come in lie between those of the milestones.
            row.dateToComeIn = row.dateToComeIn.map { $0.isMultiple(of: 2) ? 10_000 : $0 }
            fold.add(row)
        }
        let listing = SnapshotListing(
            census: Self.census, kind: .pathway, revision: 1, rowCount: 60, source: nil, isIllustrative: false)
        let snapshot = Snapshot(listing: listing, tally: fold.tally(), directory: OrganisationDirectory())
        return try snapshot.disclosed(under: .hes)
    }

    @Test func `how many they are, and how many have no plan, is shown alike`() throws {
        var (hidden, differing) = (0, 0)
        for seed in 1...60 as ClosedRange<UInt64> {
            let cohorts = try census(seed).cohortsOfMilestones
            let (one, two) = (try #require(cohorts[Self.terms[0]]), try #require(cohorts[Self.terms[1]]))
            #expect(one.places == two.places)
            for place in one.places {
                for column in [0, 3, 4] {
                    #expect(one.shown(place, column: column) == two.shown(place, column: column))
                    if one.shown(place, column: column) == nil { hidden += 1 }
                }
                if one.shown(place, column: 1) != two.shown(place, column: 1) { differing += 1 }
            }
            #expect(two.recoverable().isEmpty)
        }
        #expect(Self.terms[0].lastClockStart == Self.terms[1].lastClockStart)
        #expect(hidden > 50 && differing > 20)
    }
}
