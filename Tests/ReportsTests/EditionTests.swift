// Editions: the names of folders and files.
@testable import Reports
import Testing
import WaitingList

@Suite struct EditionTests {
    @Test func `an edition's folder and files are named by report, census and audience`() {
        let edition = Edition(reportID: "national", audience: .england, census: ReportFixture.census, revision: 2)
        #expect(edition.folder == ["national", "2026-01-31", "england"])
        #expect(edition.fileStem == "waiting-list_england_2026-01-31")
    }
}
