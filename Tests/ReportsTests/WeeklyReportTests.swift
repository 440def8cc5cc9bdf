// Reports of patient-level snapshots: they name their week, and do not pass for a month's figures.
import Testing
import WaitingList

@testable import Reports

@Suite struct WeeklyReportTests {
    /// A week that ends with a month, which must not be taken for it.
    private func snapshot() -> Snapshot {
        var fold = PathwayFold(census: ReportFixture.census)
        for days in 0..<200 {
            var row = PathwayRow()
            row.provider = Code("RAA") ?? .absent
            row.board = Code("QAA") ?? .absent
            row.treatmentFunction = Code("110") ?? .absent
            row.clockStart = Int32(ReportFixture.census.daysSince2000 - days)
            fold.add(row)
        }
        var snapshot = ReportFixture.snapshot(fold.tally())
        snapshot.listing.kind = .pathway
        return snapshot
    }

    private func publication() -> Publication { Publication(of: ReportFixture.report, from: snapshot()) }

    private func blocks<Value>(_ pick: (Block.Content) -> Value?) -> [Value] {
        publication().document.pages.flatMap(\.blocks).compactMap { pick($0.content) }
    }

    @Test func `the title names the week, and the foot of the page its day`() {
        let document = publication().document
        #expect(document.title == "Elective waiting list, England: week ending 31 January 2026")
        #expect(document.shortTitle == "Elective waiting list, England: 31 January 2026")
        #expect(ReportFixture.publication().document.shortTitle == ReportFixture.publication().document.title)
    }

    @Test func `the lede speaks of a day, and the first tile of who joined in the week`() throws {
        let words = try #require(blocks { if case .lede(let words) = $0 { words } else { nil } }.first)
        #expect(words.map(\.text).joined().hasPrefix("The list was 200 pathways on 31 January 2026."))
        let tiles = try #require(blocks { if case .tiles(let tiles) = $0 { tiles } else { nil } }.first)
        #expect(tiles[0].changes == ["7 joined in the last week"])
    }

    @Test func `the notes tell weekly figures from the monthly statistics`() {
        let notes = blocks { if case .notes(let notes) = $0 { notes } else { nil } }.flatMap { $0 }.map(\.text)
        #expect(notes.contains { $0.contains("differ from the published monthly statistics") })
        #expect(!notes.contains { $0.contains("as they are published") })
    }

    @Test func `ready-made totals are no rows of a patient-level snapshot`() {
        var report = ReportFixture.report
        report.sections = [Section(kind: .dataQuality)]
        let document = Publication(of: report, from: snapshot()).document
        let tables = document.pages.flatMap(\.blocks).compactMap { block in
            if case .table(let table) = block.content { table.rows.map(\.header) } else { nil }
        }
        #expect(tables.first?.count == 4)
        #expect(tables.first?.contains("Left out: ready-made totals") == false)
    }

    @Test func `in the files the period is the week`() throws {
        let table = try #require(CSVTable.all(of: publication()).first { $0.name == "measures" })
        var bytes: [UInt8] = []
        try table.write { bytes += $0 }
        #expect(String(decoding: bytes, as: UTF8.self).contains("\r\n2026-01-25,2026-01-31,england,"))
    }

    @Test func `a return of another day than a month's end has its day`() {
        var listing = ReportFixture.snapshot().listing
        #expect(listing.periodInWords == "January 2026")
        listing.census = Day(daysSince2000: listing.census.daysSince2000 - 1)
        #expect(listing.periodInWords == "30 January 2026")
        #expect(listing.periodStart.description == "2026-01-01")
    }
}
