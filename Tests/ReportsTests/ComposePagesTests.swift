// Pages from sections: where headings go, and where what is absent is named.
import Testing
import WaitingList

@testable import Reports

@Suite struct ComposePagesTests {
    private func document(_ sections: [Section], _ tally: Tally = ReportFixture.tally()) -> Document {
        var report = ReportFixture.report
        report.sections = sections
        return Publication(of: report, from: ReportFixture.snapshot(tally)).document
    }

    /// There are never any programmes.
    private func absent(_ heading: String?) -> Section { Section(kind: .programmes, newPage: heading) }

    private func table(_ heading: String? = nil) -> Section {
        Section(kind: .table(.region, metrics: [.listSize]), newPage: heading)
    }

    @Test func `the heading of a page whose first section is absent goes to the next`() {
        let pages = document([table(), absent("Programmes"), table()]).pages
        #expect(pages.map(\.heading) == [nil, "Programmes"])
        #expect(pages.map(\.blocks.count) == [1, 2])
    }

    @Test func `a page of which nothing is left is left out, and notes alone need no page`() {
        let pages = document([table(), absent("Programmes"), Section(kind: .source), table("Regions")]).pages
        #expect(pages.map(\.heading) == [nil, "Regions"])
        #expect(pages.map(\.blocks.count) == [2, 2])
    }

    @Test func `notes with a heading of their own have a page`() {
        let pages = document([table(), Section(kind: .source, newPage: "Source")]).pages
        #expect(pages.map(\.heading) == [nil, "Source"])
    }

    @Test func `what is absent is named with its reason on the page on data quality`() throws {
        let document = document([absent(nil), Section(kind: .dataQuality, newPage: "Data quality"), table("Regions")])
        let absence = try #require(document.absences.first)
        #expect(document.absences.count == 1)
        #expect(absence.section == "programmes")
        let page = try #require(document.pages.first { $0.heading == "Data quality" })
        guard case .notes(let notes) = page.blocks.last?.content else {
            Issue.record("the page ends without a note")
            return
        }
        #expect(notes == [Note(label: "Not in this report:", text: "programmes (\(absence.reason)).")])
    }

    @Test func `without a page on data quality the last page names what is absent`() {
        let document = document([absent(nil), table(), table("Regions")])
        guard case .notes(let notes) = document.pages.last?.blocks.last?.content else {
            Issue.record("the last page ends without a note")
            return
        }
        #expect(notes.first?.label == "Not in this report:")
    }

    @Test func `the title names the place, and the line under it what its reader has to know`() {
        var report = ReportFixture.report
        report.notices = Notices(nextUpdate: "13 March 2026", sharing: "Not to be shared before 9 March 2026.")
        let census = ReportFixture.disclosed(ReportFixture.snapshot())
        let evidence = Evidence(
            of: .board(code: "QBB"), census, past: DisclosedPast([DisclosedPast.Census(census)]))
        let imprint = Imprint(organisation: "Example Analytics", logo: [1], contact: "nobody@example.org")
        let publication = Publication(of: report, from: evidence, imprint: imprint)
        #expect(publication.document.logo == [1])
        #expect(publication.document.title == "Elective waiting list, Birchshire and the Isles: January 2026")
        #expect(
            publication.document.dateline
                == "Data to 31 January 2026. Published by Example Analytics. Version 3. Next update 13 March 2026. Not to be shared before 9 March 2026. "
                + "Questions: team@example.org.")
        report.contact = nil
        let other = Publication(of: report, from: evidence, imprint: imprint).document
        #expect(other.dateline.hasSuffix(" Questions: nobody@example.org."))
        #expect(publication.edition.folder == ["national", "2026-01-31", "QBB"])
    }
}
