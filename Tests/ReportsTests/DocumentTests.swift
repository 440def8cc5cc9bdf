// The words of a report: what the sentences, tiles, headlines and notes say.
@testable import Reports
import Testing
import WaitingList

@Suite struct DocumentTests {
    private let document = ReportFixture.publication().document

    private func blocks<Value>(_ pick: (Block.Content) -> Value?) -> [Value] {
        document.pages.flatMap(\.blocks).compactMap { pick($0.content) }
    }

    @Test func `the title names the report, the place and the month`() {
        #expect(document.title == "Elective waiting list, England: January 2026")
        #expect(document.dateline == "Data to 31 January 2026. Version 3. Questions: team@example.org.")
        #expect(document.status == "Test")
    }

    @Test func `made-up figures say so in place of their status`() {
        let document = ReportFixture.publication(illustrative: true).document
        #expect(document.status == "Illustrative data, not official statistics")
        #expect(document.isIllustrative)
        #expect(
            document.sourceNotes.map(\.text) == [
                "made-up figures, to show what the report looks like, census of 31 January 2026."
            ])
    }

    @Test func `the lede says the size, the standard and the long waits`() throws {
        let words = try #require(blocks { if case .lede(let words) = $0 { words } else { nil } }.first)
        #expect(
            words.map(\.text).joined()
                == "The list was 1,000 pathways at the end of January 2026. 60.0% were within 18 weeks; "
                + "the standard is 92%. 100 had waited over 52 weeks.")
        #expect(words.filter(\.isStrong).map(\.text) == ["1,000", "60.0%", "100"])
    }

    @Test func `tiles show numbers with what they are compared with`() throws {
        let tiles = try #require(blocks { if case .tiles(let tiles) = $0 { tiles } else { nil } }.first)
        #expect(tiles.map(\.label) == ["Waiting list", "Within 18 weeks", "92nd percentile wait"])
        #expect(tiles.map(\.number) == ["1,000", "60.0%", "60.2"])
        #expect(tiles.map(\.unit) == ["pathways", "of pathways", "weeks (median 5.8)"])
        #expect(tiles.map(\.changes) == [["700 new periods"], ["Standard 92%"], []])
    }

    @Test func `a standard applies from its date, and of several the latest`() throws {
        var report = ReportFixture.report
        let census = ReportFixture.census
        let dated = { (value: Double, days: Int) in
            Standard(
                metricID: "within_18_weeks_percent", value: value,
                from: Day(daysSince2000: census.daysSince2000 + days),
                source: "from day \(days)")
        }
        report.standards = [dated(90, -10), dated(91, -1), dated(80, -300), dated(99, 1)]
        let document = Publication(of: report, from: ReportFixture.snapshot()).document
        let blocks = document.pages.flatMap(\.blocks).map(\.content)
        let tiles = blocks.compactMap { if case .tiles(let tiles) = $0 { tiles } else { nil } }.flatMap { $0 }
        #expect(tiles[1].changes == ["Standard 91%"])
        let notes = blocks.compactMap { if case .notes(let notes) = $0 { notes } else { nil } }.flatMap { $0 }
        #expect(notes.first { $0.label == "Standards:" }?.text == "from day -10; from day -1; from day -300.")
    }

    @Test func `the figure's headline and alternative text give the same numbers`() throws {
        let figure = try #require(document.figures.first)
        #expect(figure.headline == "Half wait under 5.8 weeks; 8% over 60.2")
        #expect(figure.caption == "Figure 1: pathways by weeks waited, England, January 2026")
        #expect((80...500).contains(figure.alternativeText.count))
        for words in [
            "Of 1,000 pathways", "600 are within 18 weeks", "100 over 52 weeks", "10 over 104 weeks", "5.8 weeks",
            "60.2 weeks",
        ] {
            #expect(figure.alternativeText.contains(words))
        }
    }

    @Test func `a table ends with England, and groups without a name come before it`() throws {
        let tables = blocks { if case .table(let table) = $0 { table } else { nil } }
        #expect(tables.map(\.number) == [1, 2, 3])
        let regions = try #require(tables.first)
        #expect(regions.rows.map(\.header) == ["Midlands", "North West", "No integrated care board", "England"])
        #expect(
            regions.rows.map(\.cells) == [["800", "60.0%"], ["100", "60.0%"], ["100", "60.0%"], ["1,000", "60.0%"]])
        #expect(regions.rows.map(\.isTotal) == [false, false, false, true])
        #expect(tables[1].columns.map(\.title) == ["Pathways", "Median (weeks)", "Over 52 weeks"])
        #expect(tables[2].rows.map(\.header).prefix(2) == ["Aldershire", "Birchshire and the Isles"])
    }

    @Test func `a headline gives the span of the groups, or only names the table when there is none`() throws {
        var tally = ReportFixture.tally()
        var bands = [Int32](repeating: 0, count: 105)
        bands[0] = 100
        tally.add(
            BandRow(
                providerCode: "RBB", commissionerCode: "00A", commissionerICBCode: "QBB",
                treatmentFunctionCode: "C_110",
                weekBands: bands, totalAll: 100))
        let headlines = { (publication: Publication) in
            publication.document.pages.flatMap(\.blocks).compactMap { block in
                if case .table(let table) = block.content { table.headline } else { nil }
            }
        }
        #expect(headlines(ReportFixture.publication(tally)).first == "Regions: 60.0% to 80.0% within 18 weeks")
        #expect(headlines(ReportFixture.publication()).first == "Pathways by region")
    }

    @Test func `sections without data leave no hole`() {
        let empty = ReportFixture.publication(Tally()).document
        let contents = empty.pages.flatMap(\.blocks).map(\.content)
        #expect(empty.figures.isEmpty)
        #expect(empty.pages.count == 1)
        #expect(contents.allSatisfy { if case .notes = $0 { true } else { false } })
    }

    @Test func `standards and the contact are named once each`() throws {
        let notes = blocks { if case .notes(let notes) = $0 { notes } else { nil } }.flatMap { $0 }
        #expect(notes.map(\.label) == ["Source:", "Notes:", "Standards:", "Contact:"])
        #expect(notes[2].text == "NHS Constitution.")
    }
}
