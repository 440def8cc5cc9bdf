// Pages: everything inside the margins, nothing over anything else, nothing under 9 points, tables broken at rows.
import Drawing
@testable import Reports
import Testing
import WaitingList

@Suite struct LayoutTests {
    private let measurer = WideMeasurer()

    private func texts(_ page: Page) -> [PlacedText] { PageLaws.texts(page) }

    private func laidOut(_ publication: Publication = ReportFixture.publication()) -> PagedDocument {
        publication.document.laidOut(measurer: measurer)
    }

    /// A country with every treatment function, more boards than a page holds, and long names.
    private func large() -> Publication {
        var tally = Tally()
        var boards: [Board] = []
        for index in 0..<90 {
            let code = "Q\(10 + index)"
            boards.append(
                Board(code: code, name: "The Integrated Care Board of a Long Name Number \(index)", regionCode: "Y60"))
            for (place, line) in TreatmentFunction.all.enumerated() {
                var bands = [Int32](repeating: 7_000, count: 105)
                bands[place] = Int32(1_000 * index)
                tally.add(
                    BandRow(
                        providerCode: "RAA", commissionerCode: "00A", commissionerICBCode: code,
                        treatmentFunctionCode: line.code, weekBands: bands, totalAll: bands.reduce(0) { $0 + Int($1) }))
            }
        }
        var snapshot = ReportFixture.snapshot(tally)
        snapshot.directory = OrganisationDirectory(boards: boards, regions: [Region(code: "Y60", name: "Midlands")])
        return Publication(of: ReportFixture.report, from: snapshot)
    }

    /// More checks than a page holds, with findings of many lines, in a weekly report whose title takes two.
    private func checked() -> Publication {
        var snapshot = ReportFixture.snapshot(illustrative: true)
        snapshot.listing.kind = .pathway
        snapshot.checks = (0..<40).map { index in
            let names = (0..<index % 11).map { "An NHS Foundation Trust of a Long Name (RX\($0)) 1,234" }
            return CheckResult(
                id: "rule-\(index)", rule: "the rule numbered \(index) holds within so many pathways of its threshold",
                outcome: names.isEmpty ? .passed : .warned,
                finding: names.isEmpty ? nil : "finding \(index): " + names.joined(separator: "; "))
        }
        var report = ReportFixture.report
        report.sections.append(Section(kind: .dataQuality, newPage: "Data quality"))
        return Publication(of: report, from: snapshot)
    }

    @Test func `a title too long for one line is broken before its week`() throws {
        let page = try #require(laidOut(checked()).pages.first)
        #expect(
            texts(page).filter { $0.runs.allSatisfy { $0.font.size == 22 } }.map(\.string)
                == ["Elective waiting list, England: ", "week ending 31 January 2026"])
    }

    @Test func `a table of words goes on overleaf between rows, every word of it once, its head on every sheet`() {
        let pages = laidOut(checked()).pages.map { texts($0).map(\.string) }
        let words = pages.flatMap { $0 }.joined(separator: " ").split(separator: " ").joined(separator: " ")
        for check in checked().census.checks {
            let rule = check.rule.prefix(1).uppercased() + check.rule.dropFirst()
            // Lines of neighbouring cells do not mix: every cell's lines follow one another.
            #expect(words.split(separator: rule, omittingEmptySubsequences: false).count == 2, "\(check.id)")
            if let finding = check.finding {
                let shown = finding.prefix(1).uppercased() + finding.dropFirst()
                #expect(words.contains(shown), "\(check.id)")
            }
        }
        let sheets = pages.filter { $0.contains { $0.hasPrefix("The rule numbered") } }
        #expect(sheets.count > 2)
        for sheet in sheets { #expect(sheet.contains("Result")) }
        // A sheet begins with a piece of a table that goes on, or with a table of its own.
        let begins = ["What the checks found", "What passed"]
        #expect(sheets.contains { $0.contains { $0.hasSuffix("(continued)") } })
        for sheet in sheets { #expect(sheet.contains { text in begins.contains { text.hasPrefix($0) } }) }
    }

    @Test func `made-up figures say so on every page`() {
        for page in laidOut(ReportFixture.publication(illustrative: true)).pages {
            #expect(texts(page).contains { $0.anchor.y > 800 && $0.string.hasPrefix("Illustrative data") })
        }
    }

    @Test(arguments: ["small", "large", "checked"])
    func `no text lies over another, outside the margins or under 9 points`(which: String) {
        let small = ReportFixture.publication(illustrative: true)
        for page in laidOut(which == "small" ? small : which == "large" ? large() : checked()).pages {
            for complaint in PageLaws.complaints(of: page, measurer) { Issue.record(Comment(rawValue: complaint)) }
        }
    }

    @Test func `nothing but the footer stands below the foot of a page`() {
        for page in laidOut(large()).pages + laidOut(checked()).pages {
            let low = texts(page).filter { $0.anchor.y > 795 && !$0.string.hasPrefix("Illustrative") }.map(\.string)
            #expect(low.count == 2)
            #expect(low.contains { $0.hasPrefix("Page ") })
        }
    }

    @Test func `a table too long for its page goes on overleaf, every row once`() {
        let document = laidOut(large())
        let strings = document.pages.map { texts($0).map(\.string) }
        for index in 0..<90 {
            let name = "The Integrated Care Board of a Long Name Number \(index)"
            let found = strings.flatMap { $0 }.filter { $0.replacing(" ", with: "") == name.replacing(" ", with: "") }
            #expect(found.count == 1, "\(name)")
        }
        #expect(document.pages.count > 2)
        #expect(strings.flatMap { $0 }.contains { $0.hasSuffix("(continued)") })
    }

    @Test func `the report fills two pages, each headed and numbered`() {
        let document = laidOut()
        #expect(document.pages.count == 2)
        #expect(
            document.outline.filter { $0.level == 1 }.map(\.title) == [
                "Elective waiting list, England: January 2026", "Integrated care boards",
            ])
        #expect(document.outline.contains { $0.level == 2 && $0.pageIndex == 0 })
        #expect(texts(document.pages[1]).contains { $0.string == "Page 2 of 2" })
        #expect(document.created == "2026-01-31T00:00:00Z")
    }

    @Test func `left and right stand side by side from the same edge`() throws {
        let page = try #require(laidOut().pages.first)
        let left = try #require(texts(page).first { $0.string.hasPrefix("Half wait") })
        let right = try #require(texts(page).first { $0.string.hasPrefix("Pathways by") })
        #expect(left.anchor.y == right.anchor.y)
        #expect(left.anchor.x < right.anchor.x)
    }
}
