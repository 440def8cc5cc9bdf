// Every kind of section for every kind of place, on fixtures that are full, empty, short, broken, constant or hidden.
import Charts
@testable import Reports
import Statistics
import Testing
import WaitingList

@Suite struct SectionsTests {
    typealias Scene = EvidenceFixture.Scene

    static let places: [Geography] = [
        .england, .region(code: "Y60"), .board(code: "QA0"), .provider(code: "RA0"), EvidenceFixture.tiny,
    ]
    static let scenes = [
        Scene(), Scene(censuses: 1), Scene(censuses: 9, missing: 4), Scene(censuses: 16, isConstant: true),
        Scene(censuses: 20, kind: .pathway, policy: .hes),
    ]
    /// Made once: each holds every kind of section.
    static let documents: [(scene: Scene, place: Geography, document: Document)] = scenes.flatMap { scene in
        let base = EvidenceFixture.base(scene)
        let report = EvidenceFixture.everything(scene)
        return places.map { place in (scene, place, Document(of: report, from: base.evidence(for: place))) }
    }

    @Test
    func `a figure has a headline that fits, a caption with its period, and an alternative text of a good length`() {
        for (_, _, document) in Self.documents {
            for block in document.pages.flatMap(\.blocks) {
                guard case .figure(let figure) = block.content else { continue }
                let room = block.width == .full ? HeadlineRoom.full : .half
                #expect(figure.headline.count <= room.characters && !figure.headline.isEmpty, "\(figure.headline)")
                #expect(!figure.headline.hasSuffix("."))
                #expect(figure.subtitle.contains(/20\d\d/), "\(figure.subtitle)")
                #expect(AlternativeText.shortest...AlternativeText.longest ~= figure.alternativeText.count)
                #expect(figure.notes.allSatisfy { $0.text.hasSuffix(".") })
            }
        }
    }

    @Test func `figures are named once, numbered in order, and say why a value is missing`() {
        for (_, _, document) in Self.documents {
            let figures = document.figures
            #expect(Set(figures.map(\.name)).count == figures.count)
            #expect(figures.map(\.number) == Array(1..<(figures.count + 1)))
            for figure in figures {
                #expect(figure.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(figure.name)")
                #expect(!figure.points.isEmpty)
                for point in figure.points {
                    #expect(point.value != nil || point.marker != nil, "\(figure.name) \(point)")
                }
            }
        }
    }

    @Test func `tables are numbered in order of reading`() {
        for (_, _, document) in Self.documents {
            var numbers: [Int] = []
            for block in document.pages.flatMap({ page in page.blocks }) {
                switch block.content {
                case .table(let table): numbers.append(table.number)
                case .textTable(let table): numbers.append(table.number)
                case .findingsTable(let table): numbers.append(table.number)
                case .drawnTable(let table): numbers.append(table.number)
                default: break
                }
            }
            #expect(numbers == Array(1..<(numbers.count + 1)))
        }
    }

    @Test func `what is absent is named with its reason, and nothing is both there and absent`() {
        for (_, _, document) in Self.documents {
            #expect(document.absences.allSatisfy { !$0.reason.isEmpty && !$0.reason.hasSuffix(".") })
            let absent = Set(document.absences.map(\.section))
            #expect(absent.isSuperset(of: ["cancellations", "readiness of those who wait longest", "programmes"]))
        }
        let one = Self.documents.first { $0.scene.censuses == 1 && $0.place == .england }?.document
        #expect(one?.absences.contains { $0.section == "the list by weeks waited, through time" } == true)
        #expect(one?.figures.contains { $0.name == "wait-distribution" } == true)
        let provider = Self.documents.first { $0.scene.kind == .pathway && $0.place == .provider(code: "RA0") }?
            .document
        #expect(
            provider?.absences.first { $0.section == "the list by weeks waited" }?.reason
                == "single weeks are not shown under disclosure control")
    }

    @Test func `under hes nothing between 1 and 7 is plotted or told below England`() {
        for (scene, place, document) in Self.documents where scene.policy == .hes && place != .england {
            for figure in document.figures where !figure.name.hasPrefix("funnel") && !figure.name.hasPrefix("position")
            {
                for point in figure.points
                where point.unit == "pathways"
                    && (point.series.hasPrefix("pathways") || figure.name == "list-by-weeks-waited")
                {
                    #expect(!(1...7).contains(point.value ?? 0), "\(figure.name) \(point)")
                }
            }
        }
        let tiny = Self.documents.first { $0.scene.policy == .hes && $0.place == EvidenceFixture.tiny }?.document
        #expect(
            tiny?.pages.first?.blocks.contains {
                if case .tiles(let tiles) = $0.content { tiles.contains { $0.number == "[c]" } } else { false }
            } == true)
    }

    @Test func `a control chart's words and icons are its finding's, and so are the tile's`() throws {
        for (_, _, document) in Self.documents {
            let words = Dictionary(
                document.findings.map { finding in
                    (
                        finding.metric.id,
                        FindingWords(
                            finding.metric, finding.verdict, latest: finding.latest,
                            periods: PeriodWords(isMonthly: true))
                    )
                }, uniquingKeysWith: { first, _ in first })
            for figure in document.figures where figure.name.hasPrefix("control-chart") {
                let id = figure.name.dropFirst(14).split(separator: "-").joined(separator: "_")
                guard let words = words[id] else { continue }
                #expect(figure.remarks.map(\.icon) == words.verdict.icons)
                let verbs = [" rose ", " fell ", " steady "].filter(figure.headline.contains)
                let own = words.verb.map { " \($0) " } ?? (words.verdict.kind == .commonCause ? " steady " : "")
                #expect(verbs.isEmpty || verbs == [own], "\(figure.headline)")
            }
            for block in document.pages.flatMap(\.blocks) {
                guard case .tiles(let tiles) = block.content else { continue }
                for (tile, id) in zip(
                    tiles, ["list_size", "within_18_weeks_percent", "over_52_weeks", "p92_wait_weeks"])
                {
                    guard let words = words[id] else { continue }
                    #expect(tile.icons == words.verdict.icons && tile.verdict.string.hasPrefix(words.tileVerdict))
                    #expect(tile.alternativeText.contains(words.tileVerdict))
                }
            }
        }
    }

    @Test func `nothing is made of a census without anybody`() {
        let census = ReportFixture.disclosed(ReportFixture.snapshot(Tally()))
        let evidence = EvidenceBase(census, past: DisclosedPast([])).evidence(for: .england)
        let document = Document(of: EvidenceFixture.everything(), from: evidence)
        #expect(document.figures.isEmpty)
        #expect(document.absences.contains { $0.section == "headline numbers" })
    }

    @Test func `a missing month breaks the line and is named with the data quality`() throws {
        let document = try #require(Self.documents.first { $0.scene.missing != nil && $0.place == .england }?.document)
        let figure = try #require(document.figures.first { $0.name == "trend-list-size" })
        let chart = try #require(figure.chart as? TrendLine)
        #expect(chart.points.count == 9 && chart.points[4].value == nil)
        #expect(figure.alternativeText.contains("One month has no value."))
        let texts = document.pages.flatMap(\.blocks).compactMap { block in
            if case .textTable(let table) = block.content { table.rows.flatMap { $0 }.map(\.text) } else { nil }
        }.flatMap { $0 }
        #expect(texts.contains("Sept 2025"))
    }

    @Test func `a constant series is steady and has one value`() throws {
        let document = try #require(Self.documents.first { $0.scene.isConstant && $0.place == .england }?.document)
        let figure = try #require(document.figures.first { $0.name == "trend-list-size" })
        #expect(figure.headline.contains("steady"))
        #expect(!figure.alternativeText.contains("highest"))
    }

    @Test func `a long name stands in full in wide figures, and as its code in half ones`() throws {
        let document = try #require(
            Self.documents.first { $0.scene.censuses == 30 && $0.place == .provider(code: "RA0") }?.document)
        let trend = try #require(document.figures.first { $0.name == "trend-list-size" })
        #expect(trend.subtitle.contains(" RA0,"))
        let bands = try #require(document.figures.first { $0.name == "list-by-weeks-waited" })
        #expect(bands.notes.first?.text.contains("RA0 is \(EvidenceFixture.longName)") == true)
    }
}
