// Editions: the names of folders and files, and which places have one.
@testable import Reports
import Statistics
import Testing
import WaitingList

@Suite struct EditionTests {
    @Test func `an edition's folder and files are named by report, census and audience`() {
        let edition = Edition(reportID: "national", audience: .england, census: ReportFixture.census, revision: 2)
        #expect(edition.folder == ["national", "2026-01-31", "england"])
        #expect(edition.fileStem == "waiting-list_england_2026-01-31")
    }

    @Test(arguments: [
        (Geography.england, "england"), (.region(code: "Y60"), "Y60"), (.board(code: "QAA"), "QAA"),
        (.provider(code: "AB12C"), "AB12C"), (.provider(code: "../x"), "_2E_2E_2Fx"), (.provider(code: "_"), "_5F"),
        (.provider(code: "é"), "_C3_A9"), (.provider(code: "\n"), "_0A"), (.provider(code: ""), "_"),
    ])
    func `the word of an audience is a safe name`(place: Geography, word: String) {
        #expect(Edition.Audience(of: place).word == word)
    }

    @Test func `a report has an edition for each place of its audience that has a list`() {
        let census = ReportFixture.disclosed(ReportFixture.snapshot())
        var report = ReportFixture.report
        let codes = Edition.Audience.Kind.allCases.map { kind in
            report.audience = kind
            return report.places(in: census).map(\.code)
        }
        #expect(codes == [["E92000001"], ["Y60", "Y62"], ["QAA", "QBB"], ["AB12C", "RAA", "RBB"]])
    }

    @Test func `a place whose list is hidden has an edition, one without a list has none`() {
        var tally = ReportFixture.tally()
        for (provider, count) in [("RCC", 3), ("RDD", 0)] {
            var bands = [Int32](repeating: 0, count: 105)
            bands[3] = Int32(count)
            tally.add(
                BandRow(
                    providerCode: provider, commissionerCode: "00A", commissionerICBCode: "QAA",
                    treatmentFunctionCode: "C_110", weekBands: bands, totalAll: count))
        }
        var report = ReportFixture.report
        report.audience = .provider
        let exact = ReportFixture.disclosed(ReportFixture.snapshot(tally))
        #expect(report.places(in: exact).map(\.code) == ["AB12C", "RAA", "RBB", "RCC"])
        let census = ReportFixture.disclosed(ReportFixture.snapshot(tally), under: .hes)
        #expect(census.measured(.listSize, of: Cohort(.provider(code: "RCC")))?.marker == .suppressed)
        #expect(report.places(in: census).map(\.code).contains("RCC"))
    }
}
