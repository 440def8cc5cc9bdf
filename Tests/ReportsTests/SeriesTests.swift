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
}
