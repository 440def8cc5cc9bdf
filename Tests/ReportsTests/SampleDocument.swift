// A document made by hand, with a block of every kind, in usual and in awkward sizes.
import Charts
import Drawing
import WaitingList

@testable import Reports

/// Documents for the layout alone: no figures of anybody.
enum SampleDocument {
    /// How much there is of everything.
    enum Size: String, CaseIterable {
        case usual
        /// Names of 60 to 90 characters, sentences of several lines.
        case long
        /// More rows than a sheet holds.
        case many
        /// Nothing in anything.
        case none
    }

    static func document(_ pages: [DocumentPage], illustrative: Bool = true) -> Document {
        Document(
            title: "Elective waiting list, England: August 2025",
            shortTitle: "Elective waiting list, England: August 2025",
            reportName: "National waiting list report",
            status: illustrative ? "Illustrative data, not official statistics" : "Management information",
            isIllustrative: illustrative,
            dateline: "Data to 31 August 2025. Version 1. Next update 13 November 2025. Questions: team@example.org.",
            census: Day(daysSince2000: 9374), pages: pages, author: "plannedcare",
            sourceNotes: [Note(label: "Source:", text: "a sample.")])
    }

    /// Every kind of block, a page each kind of page.
    static func document(_ size: Size) -> Document {
        var document = document([
            DocumentPage(heading: nil, blocks: firstPage(size)),
            DocumentPage(heading: "What changed", blocks: secondPage(size)),
            DocumentPage(heading: name(size, "Regions and trusts"), blocks: tables(size)),
        ])
        guard size == .long else { return document }
        document.reportName = "The waiting list report of a collaborative of providers whose name is long"
        document.title = "Elective waiting list, \(name(size, "")): week ending 28 September 2025"
        document.shortTitle = "Elective waiting list, \(name(size, "")): 28 September 2025"
        document.dateline = String(repeating: document.dateline + " ", count: 3)
        return document
    }

    static func firstPage(_ size: Size) -> [Block] {
        [
            Block(content: .lede(sentence(size))), Block(content: .tiles(tiles(size))),
            Block(content: .figure(figure(1, size, height: 200))),
            Block(content: .figure(figure(2, size, height: 150, isHalf: true)), width: .left),
            Block(content: .figure(figure(3, size, height: 150, isHalf: true, isTall: true)), width: .right),
            Block(content: .notes(notes(size))),
        ]
    }

    static func secondPage(_ size: Size) -> [Block] {
        [
            Block(content: .findingsTable(findings(size))), Block(content: .paragraph(sentence(size))),
            Block(content: .list((0..<count(size, 3)).map { _ in sentence(size) })),
            Block(content: .figure(controlChart(4, size))),
        ]
    }

    static func tables(_ size: Size) -> [Block] {
        [
            Block(content: .figure(figure(5, size, height: 140, isHalf: true)), width: .left),
            Block(content: .table(table(1, size, columns: 2)), width: .right),
            Block(content: .table(table(2, size, columns: 7))),
            Block(content: .drawnTable(heat(size))),
            Block(content: .drawnTable(programmes(size))),
            Block(content: .textTable(textTable(size))),
        ]
    }
}

/// Pieces of it.
extension SampleDocument {
    static func name(_ size: Size, _ usual: String) -> String {
        size == .long
            ? "Northern Hills, Dales and Coastal Communities University Teaching Hospitals NHS Foundation Trust" : usual
    }

    static func count(_ size: Size, _ usual: Int) -> Int {
        switch size {
        case .usual, .long: usual
        case .many: 40 * usual
        case .none: 0
        }
    }

    static func sentence(_ size: Size) -> [Words] {
        let words: [Words] = [
            .plain("The list was "), .strong("7.41 million"), .plain(" pathways at the end of August. "),
            .verdict("Improving", .improvement), .plain(": fewer than a year before."),
        ]
        return size == .none ? [] : size == .long ? Array(repeating: words, count: 4).flatMap { $0 } : words
    }

    static func tiles(_ size: Size) -> [Tile] {
        (0..<(size == .none ? 1 : 4)).map { index in
            var tile = Tile(
                label: ["Waiting list", "Within 18 weeks", "Over 52 weeks", "92nd percentile wait"][index],
                number: ["7.41m", "61.0%", "191,500", "42.2"][index], unit: "weeks (median 13.4)")
            guard size != .none else { return tile }
            tile.changes = ["\u{2212}0.3 points on July", "+2.7 points on August 2024"]
            tile.sparkline = Bars(count: 13)
            tile.icons = index == 0 ? [.common] : [.improveLow, .fail]
            tile.alternativeText = "Bars of the 13 months to August 2025. Improving, target missed."
            tile.verdict =
                index == 0
                ? [.verdict("Common cause", .common), .plain(", no target")]
                : [.verdict("Improving", .improvement), .plain(", target missed")]
            if size == .long {
                tile.label = "95th percentile wait of non-admitted pathways"
                tile.verdict = [.verdict("Common cause: no significant change", .common), .plain(", target missed")]
            }
            return tile
        }
    }

    static func figure(_ number: Int, _ size: Size, height: Double, isHalf: Bool = false, isTall: Bool = false)
        -> Figure
    {
        let headline =
            isHalf
            ? "Waits of over a year fell by a third"
            : "The list has levelled off since spring, 4.6% below its 2023 peak"
        let place = name(size, "England")
        return Figure(
            name: "sample-\(number)", number: number,
            headline: isTall ? headline + ", and went on falling after it" : headline,
            subtitle: "pathways over 52 weeks, \(place), April 2019 to August 2025, thousands",
            alternativeText: "Bars of a sample, with nothing to be read from them.",
            chart: Bars(count: size == .none ? 0 : 24), height: height, points: [],
            notes: size == .none ? [] : [Note(label: "Notes:", text: "the axis starts at 40%.")])
    }

    static func controlChart(_ number: Int, _ size: Size) -> Figure {
        var figure = figure(number, size, height: 290)
        figure.remarks = [
            Figure.Remark(
                icon: .improveLow,
                words: [
                    .strong("Variation:"),
                    .plain(" special cause improvement. The last nine weeks are below the mean of 346."),
                ]),
            Figure.Remark(
                icon: .fail,
                words: [
                    .strong("Assurance:"),
                    .plain(" the plan is below the lower limit of 321. It will be missed unless the process changes."),
                ]),
        ]
        return figure
    }

    static func notes(_ size: Size) -> [Note] {
        size == .none
            ? []
            : [
                Note(
                    label: "Notes:",
                    text:
                        "a pathway is one referral; a person can have more than one. Variation is judged by statistical process control. Hollow diamonds are plan values."
                ),
                Note(label: "Source:", text: "a sample, \(name(size, "made up"))."),
            ]
    }

    static func findings(_ size: Size) -> FindingsTable {
        let rows = [
            FindingsTable.Row(
                variation: .concernHigh, assurance: .fail, measure: "Over 52 weeks", latest: "191,500",
                change: "+1,200",
                verdict: [
                    .verdict("Worsening", .concern),
                    .plain(
                        ": the last nine weeks are above the mean of 180,000. The process will consistently miss the target unless it changes."
                    ),
                ]),
            FindingsTable.Row(
                variation: .common, assurance: nil, measure: name(size, "Waiting list"), latest: "7,415,000",
                change: "+15,000", verdict: [.verdict("Common cause", .common), .plain(": no significant change.")]),
            FindingsTable.Row(
                variation: nil, assurance: nil, measure: "92nd percentile wait", latest: "42.2", change: "-",
                verdict: [.plain("Not enough points for a verdict.")]),
        ]
        let many = Array(repeating: rows, count: size == .many ? 20 : 1).flatMap { $0 }
        return FindingsTable(
            number: 9, headline: "One measure of three is getting worse",
            subtitle: "measures of the list, \(name(size, "England")), August 2025", changeTitle: "On July",
            rows: size == .none ? [] : many)
    }

    static func table(_ number: Int, _ size: Size, columns: Int) -> Table {
        let cells = Array(["7,415,000", "61.0%", "13.4", "42.2", "191,500", "12,800", "[c]"].prefix(columns))
        let titles = Array(
            [
                "Pathways", "Within 18 weeks", "Median (weeks)", "92nd percentile (weeks)", "Over 52 weeks",
                "Over 65 weeks", "Over 78 weeks",
            ].prefix(columns))
        let rows = (0..<count(size, 7)).map { index in
            Table.Row(
                header: size == .long
                    ? "Gastroenterology, hepatology and endoscopy of children (\(index))" : "Region \(index)",
                cells: cells, isTotal: false)
        }
        return Table(
            number: number, headline: "Regions: 55.2% to 68.9% within 18 weeks",
            subtitle: "pathways by region, England",
            rowTitle: "Region", columns: titles.map { Table.Column(title: $0) },
            rows: rows + [Table.Row(header: "England", cells: cells, isTotal: true)],
            notes: [Note(label: "", text: "[c] suppressed, fewer than 8.")])
    }

    static func heat(_ size: Size) -> DrawnTable {
        let levels: [HeatClass?] = [.farBelow, nil, .farAbove]
        let rows = (0..<count(size, 5)).map { index in
            HeatTable.Row(
                header: name(size, "Trust") + " \(index)",
                cells: (0..<8).map { HeatTable.Cell("\(49 + $0)", levels[($0 + index) % 3]) })
        }
        let table = HeatTable(
            rowTitle: "Trust", columns: ["ENT", "T&O", "Gynae", "Surgery", "Urology", "Eyes", "Skin", "All"], rows: rows
        )
        return DrawnTable(
            number: 3, headline: "Example Hospitals is furthest behind England in gynaecology",
            subtitle: "pathways within 18 weeks, per cent, by trust", table: table,
            notes: [Note(label: "", text: "[c] fewer than 8.")])
    }

    static func programmes(_ size: Size) -> DrawnTable {
        let rows = (0..<count(size, 2)).map { index in
            ProgrammeTable.Row(
                name: "Waiting well \(index)", audience: name(size, "Adults waiting for joints"),
                people: [1_200, 400, nil])
        }
        return DrawnTable(
            number: 4, headline: "A third have started a programme", subtitle: "people on the list by programme",
            table: ProgrammeTable(rows: rows))
    }

    static func textTable(_ size: Size) -> TextTable {
        let row: [Words] = [
            .plain("Totals agree with their parts"), .strong("Look"), .plain(name(size, "3 trusts differ")),
        ]
        return TextTable(
            number: 5, headline: "What the checks found", subtitle: "data checks",
            columns: [
                .init(title: "Check", share: 0.4), .init(title: "Result", share: 0.2),
                .init(title: "What was found", share: 0.4),
            ],
            rows: Array(repeating: row, count: count(size, 2)))
    }
}

/// A chart that only fills its box: as many bars as it has points, and a label at each end of its axis.
struct Bars: ChartKind {
    static let id = "bars"
    let count: Int

    func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let pitch = box.width / Double(max(1, count))
        return (0..<count).map { index in
            let height = box.height * (0.3 + 0.7 * Double(index % 5) / 4)
            let bar = Box(
                x: box.left + pitch * Double(index), y: box.bottom - height, width: pitch * 0.8, height: height)
            return .path(Path(bar, fill: .upTo18))
        }
            + (box.height < 30
                ? []
                : [.text(PlacedText([TextRun("2024", Font(9), .secondaryText)], at: Point(box.left, box.bottom - 2)))])
    }
}
