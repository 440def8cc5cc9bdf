// What a headline or note may not leave out: the worse side, all that was looked at, and a range that did not hold.
import Charts
@testable import Reports
import Statistics
import Testing
import WaitingList

@Suite struct HonestWordsTests {
    typealias Scene = EvidenceFixture.Scene

    /// A document of some sections for a place of the fixture.
    private func document(_ kinds: [Section.Kind], _ place: Geography, _ scene: Scene = Scene()) -> Document {
        var report = EvidenceFixture.everything(scene)
        report.sections = kinds.map { Section(kind: $0) }
        return Document(of: report, from: EvidenceFixture.evidence(place, scene))
    }

    private func drawnTable(_ document: Document) -> DrawnTable? {
        document.pages.flatMap(\.blocks).lazy.compactMap { block in
            if case .drawnTable(let table) = block.content { table } else { nil }
        }.first
    }

    /// Trusts of the given counts over 52 weeks out of 1,000, in the place of a funnel.
    private func funnelFigure(_ metric: Metric, _ over: [Int], width: Block.Width = .left) throws -> Figure {
        try #require(funnelDocument(metric, over, width: width).figures.first)
    }

    private func funnelDocument(
        _ metric: Metric, _ over: [Int], width: Block.Width = .left, under policy: DisclosurePolicy = .none
    ) -> Document {
        var tally = Tally()
        for (number, count) in over.enumerated() {
            var bands = [Int32](repeating: 0, count: 105)
            (bands[4], bands[60]) = (Int32(1000 - count), Int32(count))
            tally.add(
                BandRow(
                    providerCode: "RA\(number)", commissionerCode: "00A", commissionerICBCode: "QA0", part: .incomplete,
                    treatmentFunctionCode: "C_100", weekBands: bands, totalAll: 1000))
        }
        let listing = SnapshotListing(
            census: ReportFixture.census, kind: .band, revision: 1, rowCount: 1, source: nil, isIllustrative: false)
        let census = ReportFixture.disclosed(
            Snapshot(listing: listing, tally: tally, directory: EvidenceFixture.directory), under: policy)
        var report = ReportFixture.report
        report.disclosure = policy
        report.sections = [Section(kind: .funnel(metric, among: .provider), width: width)]
        let evidence = EvidenceBase(census, past: DisclosedPast([])).evidence(for: .provider(code: "RA0"))
        return Document(of: report, from: evidence)
    }

    /// The projection of the fixture's list, as if its range of 80% had held such a share of what came in the test.
    private func projected(_ held: Double) throws -> Figure {
        let evidence = EvidenceFixture.evidence(.england)
        let found = try #require(evidence.projection)
        var list = found.list
        list.trackRecord.coverage80 = held
        let projection = ProjectionFinding(
            list: list, withinEighteenWeeks: nil, overFiftyTwoWeeks: nil, untoldReason: "no need",
            censuses: found.censuses,
            past: found.past, pastWithinEighteenWeeks: [], pastOverFiftyTwoWeeks: [], basisWords: "", methodWords: "")
        var report = EvidenceFixture.everything()
        report.targets = []
        report.sections = [Section(kind: .projection(.listSize))]
        let changed = Evidence(of: .england, evidence.census, past: DisclosedPast([]), projection: projection)
        return try #require(Document(of: report, from: changed).figures.first)
    }

    @Test(arguments: [Block.Width.left, .full])
    func `a funnel names the side of concern first, at either width`(width: Block.Width) throws {
        let over = [400, 100, 100, 100, 100, 100, 100, 1]
        let longWaits = try funnelFigure(.overFiftyTwoWeeksPerCent, over, width: width)
        let within = try funnelFigure(.withinEighteenWeeksPerCent, over, width: width)
        let isHalf = width == .left
        #expect(longWaits.headline.hasPrefix(isHalf ? "One trust above" : "One trust is above the upper limit"))
        #expect(within.headline.hasPrefix(isHalf ? "One trust below" : "One trust is below the lower limit"))
        #expect(longWaits.headline.contains("one below") && within.headline.contains("one above"))
    }

    @Test func `a pack's funnel says where its own place is, and calls nobody left out who is plotted`() throws {
        let figure = try funnelFigure(.overFiftyTwoWeeksPerCent, [0, 100, 100, 100, 100, 100, 100, 400])
        let note = try #require(figure.notes.first?.text)
        #expect(note.hasPrefix("RA0 is below the lower limit."))
        #expect(!note.contains("left out"))
    }

    @Test func `a funnel of which more than half is hidden is absent, with the reason`() {
        let over = [3, 2, 4, 1, 3, 100, 100, 100]
        let document = funnelDocument(.overFiftyTwoWeeksPerCent, over, under: .hes)
        #expect(document.figures.isEmpty)
        #expect(document.absences.map(\.reason) == ["the counts of more than half of the trusts are hidden"])
    }

    /// Two providers with 14 treatment functions at two censuses; the smallest of RA0 is the one that is far below.
    private func manyLines() throws -> Evidence {
        let lines = TreatmentFunction.all.prefix(14).map(\.code)
        let censuses = [Day(daysSince2000: 9496), ReportFixture.census].map { day in
            var tally = Tally()
            for (number, line) in lines.enumerated() {
                for provider in ["RA0", "RA4"] {
                    let size = 1000 - 50 * number
                    var bands = [Int32](repeating: 0, count: 105)
                    bands[4] = Int32(provider == "RA0" && number == 13 ? size / 2 : size * 4 / 5)
                    bands[30] = Int32(size) - bands[4]
                    tally.add(
                        BandRow(
                            providerCode: provider, commissionerCode: "00A", commissionerICBCode: "QA0",
                            part: .incomplete, treatmentFunctionCode: line, weekBands: bands,
                            unknownClockStart: provider == "RA0" && number == 0 ? 12 : 0,
                            totalAll: size + (provider == "RA0" && number == 0 ? 12 : 0)))
                }
            }
            let listing = SnapshotListing(
                census: day, kind: .band, revision: 1, rowCount: 1, source: nil, isIllustrative: false)
            return ReportFixture.disclosed(
                Snapshot(listing: listing, tally: tally, directory: EvidenceFixture.directory))
        }
        let past = DisclosedPast(censuses.map { DisclosedPast.Census($0) })
        return EvidenceBase(censuses[1], past: past).evidence(for: .provider(code: "RA0"))
    }

    private func ofManyLines(_ kind: Section.Kind) throws -> Document {
        var report = EvidenceFixture.everything()
        report.sections = [Section(kind: kind)]
        return Document(of: report, from: try manyLines())
    }

    @Test func `small charts of the longest lists say that there are more`() throws {
        let share = Metric.withinEighteenWeeksPerCent
        let figure = try #require(
            ofManyLines(.smallMultiples(share, by: .treatmentFunction, periods: nil)).figures.first)
        #expect(figure.headline.hasPrefix("Of the 12 longest lists: "), "\(figure.headline)")
        #expect(figure.notes.map(\.text).joined().contains("12 with the longest lists of 14"))
    }

    @Test func `the furthest below England is looked for in every treatment function`() throws {
        let table = try #require(drawnTable(ofManyLines(.heat(.withinEighteenWeeksPerCent, rows: .members))))
        let smallest = TreatmentFunction.all[13].shortName
        #expect(table.headline.hasPrefix("Furthest below England in \(smallest), by 1"), "\(table.headline)")
    }

    @Test func `the bands name the pathways that are in none of them`() throws {
        let figure = try #require(ofManyLines(.bandsOverTime(periods: nil)).figures.first)
        #expect(
            figure.notes.map(\.text).joined().contains(
                "12 pathways of the list have no known clock start and are in no band."))
    }

    @Test func `a heat table begins with the reader's own row and says who the others are`() throws {
        let table = try #require(
            drawnTable(
                document([.heat(.withinEighteenWeeksPerCent, rows: .members)], .provider(code: "RA4"))))
        #expect(table.subtitle.hasSuffix("; own row first, then providers of the same board, best first"))
        let heat = try #require(table.table as? HeatTable)
        #expect(heat.rows.first?.isReader == true && heat.rows.map(\.header).contains("Tiny Clinic") == false)
    }

    @Test func `one census has no verdicts, and the sections that need them say how many it takes`() {
        let kinds: [Section.Kind] = [.findings([.listSize, .medianWait]), .readingCharts]
        let one = document(kinds, .england, Scene(censuses: 1))
        #expect(one.absences.map(\.reason) == ["needs at least seven censuses", "needs at least seven censuses"])
        #expect(document(kinds, .england).absences.isEmpty)
    }

    @Test func `equal ends are said once`() {
        #expect(Metric.Unit.perCent.span(1.91, 1.94) == "1.9%")
        #expect(Metric.Unit.perCent.span(1.9, 2.1) == "1.9% to 2.1%")
        #expect(Metric.Unit.weeks.span(1.9, 2.1) == "1.9 to 2.1 weeks")
    }

    @Test func `the first page says what [c] is where a tile has one`() throws {
        let scene = Scene(censuses: 20, kind: .pathway, policy: .hes)
        func notes(_ place: Geography) throws -> [String] {
            let page = try #require(document([.headline(tiles: [.listSize]), .source], place, scene).pages.first)
            return page.blocks.flatMap { block -> [String] in
                if case .notes(let shown) = block.content { shown.map(\.label) } else { [] }
            }
        }
        #expect(try notes(EvidenceFixture.tiny) == ["[c]:", "Source:"])
        #expect(try notes(.provider(code: "RA0")) == ["Source:"])
    }

    @Test func `a projection whose range did not hold is described, and the note says so`() throws {
        for (held, isShown) in [(0.33, false), (0.75, true)] {
            let figure = try projected(held)
            #expect(figure.headline.contains("come") == isShown, "\(figure.headline)")
            let note = figure.notes.map(\.text).joined()
            #expect(note.contains("read the range as too narrow") == !isShown)
            #expect(note.contains("likely range is that of 80%") == isShown)
        }
    }

    @Test func `a cohort of nobody is said to be empty, and its date has a source`() throws {
        let evidence = EvidenceFixture.evidence(.england)
        let census = evidence.census.listing.census
        let terms = MilestoneTerms(weeks: 52, date: Day(daysSince2000: census.daysSince2000 + 60))
        let cohorts = [14, 7, 0].map { days in
            let size = Measured.count(days == 0 ? 0 : 10)
            let none = Measured.count(0)
            return (
                day: Day(daysSince2000: census.daysSince2000 - days),
                parts: MilestoneFinding.Parts(
                    size: size, datedBy: size, datedAfter: none, datePassed: none, undated: none)
            )
        }
        let finding = try #require(
            MilestoneFinding(Milestone(terms, source: "A letter"), census: census, cohorts))
        var report = EvidenceFixture.everything()
        report.sections = [Section(kind: .cohorts)]
        let changed = Evidence(of: .england, evidence.census, past: DisclosedPast([]), milestones: [finding])
        let figure = try #require(Document(of: report, from: changed).figures.first)
        #expect(figure.headline == "52-week cohort: nobody is left in it")
        #expect(figure.notes.first?.text == "source of the date: A letter.")
    }
}
