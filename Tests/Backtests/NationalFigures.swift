// January 2026, England: the published figures come out of the published extract.
import Support
import Testing
import WaitingList

@Suite(.needsPublishedData, .needsPostgres) struct NationalFigures {
    /// NHS England, Referral to Treatment waiting times, statistical press notice for January 2026 and its workbooks.
    private static let published: [(String, Double)] = [
        ("list_size", 7_155_958), ("within_18_weeks", 4_395_958), ("over_52_weeks", 133_860), ("over_65_weeks", 7417),
        ("over_78_weeks", 1614), ("over_104_weeks", 200), ("median_wait_weeks", 13.6209059591753),
        ("p92_wait_weeks", 40.347456), ("completed_admitted", 301_671), ("median_admitted_weeks", 13.1829212454212),
        ("p95_admitted_weeks", 60.0659343568025), ("completed_non_admitted", 1_246_943),
        ("median_non_admitted_weeks", 10.2131763099505), ("p95_non_admitted_weeks", 51.8439275836057),
        ("new_periods", 1_767_584),
    ]

    @Test(arguments: published)
    func `the national figure is the published one`(id: String, published: Double) async throws {
        let snapshot = try await January2026.shared.snapshot()
        let england = try #require(CohortTable(snapshot.tally, directory: snapshot.directory)[Cohort(.england)])
        let metric = try #require(Metric.all.first { $0.id == id })
        let value = try #require(metric.formula(england)?.value)
        // The 92nd percentile is published to six decimals only.
        #expect(abs(value - published) <= (id == "p92_wait_weeks" ? 5e-7 : 1e-9), "\(value)")
    }

    @Test func `61.4307 per cent are within 18 weeks`() async throws {
        let snapshot = try await January2026.shared.snapshot()
        let england = try #require(CohortTable(snapshot.tally, directory: snapshot.directory)[Cohort(.england)])
        let share = try #require(Metric.withinEighteenWeeksPerCent.formula(england)?.value)
        #expect(abs(share - 61.4307) < 5e-5)
    }

    @Test func `boards, regions and providers each add up to England`() async throws {
        let snapshot = try await January2026.shared.snapshot()
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        for kind in ["provider", "icb", "region"] {
            let places = table.cohorts.filter { $0.treatmentFunction == nil && $0.geography.typeName == kind }
            let sum = places.compactMap { table[$0]?[.incomplete]?.total }.reduce(0, +)
            #expect(sum == 7_155_958, "\(kind)")
        }
        #expect(table.geographies(like: .region(code: "")).count == 8)
        #expect(table.geographies(like: .board(code: "")).count == 43)
    }
}
