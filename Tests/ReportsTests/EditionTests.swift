// Editions: the names of folders and files, and which places have one.
@testable import Reports
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
}
