// The series of a place as CSV.
import Statistics
import Testing
import WaitingList

@testable import Reports

@Suite struct SeriesTests {
    /// Pathways in the fourth week, of General Surgery.
    private func counts(_ pathways: UInt32) throws -> PlaceCounts {
        var flat = [UInt32](repeating: 0, count: WaitCounts.flatCount)
        flat[3] = pathways
        flat[106] = pathways
        let number = try #require(CellNumber(treatmentFunction: "C_100", .partIncomplete))
        return try #require(PlaceCounts(cells: [number], counts: flat))
    }

    @Test func `each measure of each census is a row, and what was not reported has none`() throws {
        let censuses = [
            CensusCounts(census: Day(daysSince2000: 9520), counts: try counts(40)),
            CensusCounts(census: Day(daysSince2000: 9527), counts: try counts(19), isRevised: true, isHeld: true),
        ]
        var bytes: [UInt8] = []
        try CSVTable.series(DisclosedSeries(of: .provider(code: "RAA"), censuses, under: .none)).write { bytes += $0 }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
        #expect(lines[0].hasPrefix("census_date,geography_type,geography_code,measure_id,dimension,category"))
        #expect(lines.contains("2026-01-24,provider,RAA,list_size,all,all,pathways,40,,,,f,f"))
        #expect(lines.contains("2026-01-31,provider,RAA,median_wait_weeks,treatment_function,C_100,weeks,,[x],,,t,t"))
        #expect(!lines.contains { $0.contains("completed_admitted") || $0.contains("C_110") })
    }

    @Test func `the cohorts of milestones stand behind the measures, with their parts`() throws {
        var flat = [UInt32](repeating: 0, count: PlaceCohort.flatCount)
        flat.replaceSubrange(0..<4, with: [5, 4, 3, 2])
        let terms = MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9951))
        let census = CensusCohort(
            census: Day(daysSince2000: 9527), cohort: try #require(PlaceCohort(counts: flat)), isRevised: true)
        var bytes: [UInt8] = []
        let milestone = try DisclosedMilestone(terms, at: .england, [census], under: .hes)
        try CSVTable.series(
            DisclosedSeries(of: .england, [], under: .hes), milestones: [milestone]
        ).write { bytes += $0 }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
        let start = "2026-01-31,england,E92000001,milestone_52_weeks_2027_03_31"
        let parts = [
            ",%,pathways,14,,,,t,f", "_dated_by,%,pathways,3,,3,14,t,f", "_dated_after,%,pathways,2,,2,14,t,f",
            "_date_passed,%,pathways,4,,4,14,t,f", "_undated,%,pathways,5,,5,14,t,f",
        ]
        let expected = ["all,all", "treatment_function,C_100"].flatMap { category in
            parts.map { start + $0.replacing("%", with: category) }
        }
        #expect(Array(lines.dropFirst()) == expected)
    }

    @Test func `a series under hes shows counts by its rule, and marks what is hidden`() throws {
        let censuses = [
            CensusCounts(census: Day(daysSince2000: 9520), counts: try counts(42)),
            CensusCounts(census: Day(daysSince2000: 9527), counts: try counts(7)),
        ]
        var bytes: [UInt8] = []
        try CSVTable.series(DisclosedSeries(of: .provider(code: "RAA"), censuses, under: .hes)).write { bytes += $0 }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
        #expect(lines.contains("2026-01-24,provider,RAA,list_size,all,all,pathways,40,,,,f,f"))
        #expect(lines.contains("2026-01-24,provider,RAA,within_18_weeks_percent,all,all,per cent,100,,40,40,f,f"))
        #expect(lines.contains("2026-01-31,provider,RAA,list_size,all,all,pathways,,[c],,,f,f"))
        #expect(lines.contains("2026-01-31,provider,RAA,within_18_weeks_percent,all,all,per cent,,[c],,,f,f"))
        #expect(lines.contains("2026-01-31,provider,RAA,median_wait_weeks,all,all,weeks,,[c],,,f,f"))
        #expect(lines.contains("2026-01-31,provider,RAA,over_52_weeks,all,all,pathways,0,,,,f,f"))
    }

    @Test func `a cohort under hes shows counts by its rule below England`() throws {
        var flat = [UInt32](repeating: 0, count: PlaceCohort.flatCount)
        flat.replaceSubrange(0..<4, with: [5, 4, 33, 0])
        let terms = MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9951))
        let census = CensusCohort(
            census: Day(daysSince2000: 9527), cohort: try #require(PlaceCohort(counts: flat)))
        let place = Geography.provider(code: "RAA")
        let milestone = try DisclosedMilestone(terms, at: place, [census], under: .hes)
        var bytes: [UInt8] = []
        try CSVTable.series(DisclosedSeries(of: place, [], under: .hes), milestones: [milestone])
            .write { bytes += $0 }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
        let start = "2026-01-31,provider,RAA,milestone_52_weeks_2027_03_31"
        let parts = [
            ",%,pathways,40,,,,f,f", "_dated_by,%,pathways,35,,35,40,f,f", "_dated_after,%,pathways,0,,0,40,f,f",
            "_date_passed,%,pathways,,[c],,40,f,f", "_undated,%,pathways,,[c],,40,f,f",
        ]
        let expected = ["all,all", "treatment_function,C_100"].flatMap { category in
            parts.map { start + $0.replacing("%", with: category) }
        }
        #expect(Array(lines.dropFirst()) == expected)
        #expect(throws: Never.self) { try DisclosedMilestone(terms, at: place, [census], under: .threshold(6)) }
        #expect(throws: DisclosureRefusal.self) {
            try DisclosedMilestone(terms, at: place, [census], under: .threshold(5))
        }
    }
}
