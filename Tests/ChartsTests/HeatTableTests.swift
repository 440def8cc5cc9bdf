// What the cells of a heat table say without their colours, and how it is broken over pages.

import Cairo
import Drawing
import Testing

@testable import Charts

@Suite struct HeatTableTests {
    private func page(_ table: HeatTable, width: Double = 499.28) -> Page {
        TableSample(name: "test", table: table).page(width: width, measurer: HalfEmMeasurer())
    }

    private func table(_ rows: Int, key: HeatKey? = nil, reader: Int? = nil) -> HeatTable {
        HeatTable(
            rowTitle: "Trust", columns: ["A", "B"],
            rows: (0..<rows).map {
                .init(header: "T\($0)", cells: [.init("40", .farBelow), .init("[c]")], isReader: $0 == reader)
            }, summary: .init(header: "England", cells: [.init("49", .farAbove), .init("50")]), key: key)
    }

    @Test func `the end classes carry a mark before the number, no other does`() {
        let cells = HeatClass.allCases.map { HeatTable.Cell("5", $0).words(isSummary: false) }
        #expect(cells == ["▼ 5", "5", "5", "5", "5", "5", "▲ 5"])
    }

    @Test func `a cell without a class has no colour, and the summary has neither colour nor mark`() {
        let page = page(table(1))
        #expect(page.paths.compactMap(\.fill) == [.below3])
        let england = page.texts.suffix(3)
        #expect(england.map(\.string) == ["England", "49", "50"])
        #expect(england.allSatisfy { $0.runs[0].font.weight == .bold && $0.runs[0].colour == .ink })
    }

    @Test func `words on the end classes are white, on others ink, and markers grey`() {
        let texts = page(table(1)).texts
        #expect(texts.first { $0.string == "▼ 40" }?.runs[0].colour == .white)
        #expect(texts.first { $0.string == "[c]" }?.runs[0].colour == .secondaryText)
    }

    @Test func `the reader's row is bold`() {
        let bold = page(table(3, reader: 1)).texts.filter { $0.runs[0].font == Font(9.5, .bold) }.map(\.string)
        #expect(bold == ["T1", "▼ 40", "[c]", "England", "49", "50"])
    }

    @Test func `pieces have every row once, the same columns, a header each, and the summary only in the last`() {
        let whole = table(7)
        let pieces = [whole.piece(0..<4), whole.piece(4..<7).piece(0..<2), whole.piece(4..<7).piece(2..<3)]
        #expect(pieces.map(\.rowCount) == [4, 2, 1])
        let names = pieces.map { piece in
            page(piece).texts.filter { $0.anchor.x == 10 }.map(\.string)
        }
        #expect(names[0] == ["Trust", "T0", "T1", "T2", "T3"])
        #expect(names[1] == ["Trust", "T4", "T5"])
        #expect(names[2] == ["Trust", "T6", "England"])
        let places = pieces.map { piece in page(piece).texts.first { $0.string == "B" }?.anchor.x }
        #expect(Set(places).count == 1)
    }

    @Test func `the key names both ends in reading order, and goes on below where it is too long`() {
        let key = HeatKey(lowest: "Low", highest: "High, also marked", note: "[c] fewer than 8")
        let wide = page(table(1, key: key)).texts.suffix(3)
        #expect(wide.map(\.string) == ["Low ", "High, also marked ", "[c] fewer than 8 "])
        #expect(Set(wide.map(\.anchor.y)).count == 1)
        let narrow = page(table(1, key: key), width: 200).texts.suffix(3)
        #expect(Set(narrow.map(\.anchor.y)).count == 2)
        let swatches = page(table(0, key: key)).paths.compactMap(\.fill)
        #expect(swatches == Colour.differences)
    }

    @Test func `where lower is better colours change sides and marks stay`() {
        var table = table(1)
        table.isHigherBetter = false
        #expect(page(table).paths.compactMap(\.fill) == [.blue])
        #expect(page(table).texts.contains { $0.string == "▼ 40" })
    }

    @Test func `no title is cut as long as names can give way`() throws {
        let columns = [
            "General medicine", "Rheumatology", "Urology", "Trauma and orthopaedics", "Eyes", "Dermatology",
        ]
        let names = ["Nottingham and Nottinghamshire", "Norfolk and Waveney", "Hertfordshire and West Essex"]
        let rows = names.map { HeatTable.Row(header: $0, cells: columns.map { _ in .init("▲ 100") }) }
        let table = HeatTable(rowTitle: "Board", columns: columns, rows: rows)
        let page = TableSample(name: "test", table: table).page(width: 499.28, measurer: try CairoTextMeasurer())
        #expect(!page.texts.contains { $0.string.contains("…") })
    }

    @Test func `titles and names in two lines have a space between them, and stay where they are`() {
        let table = HeatTable(
            rowTitle: "Trust", columns: ["Trauma and orthopaedics"],
            rows: [.init(header: "Norfolk and Norwich", cells: [.init("50")])])
        let texts = page(table, width: 300).texts
        let title = texts.filter { ["Trauma and ", "orthopaedics"].contains($0.string) }
        #expect(title.map(\.string) == ["Trauma and ", "orthopaedics"])
        let middles = title.map { text in
            var trimmed = text
            trimmed.runs[0].text = text.string.split(separator: " ").joined(separator: " ")
            let box = HalfEmMeasurer().box(of: trimmed)
            return box.left + box.width / 2
        }
        #expect(abs(middles[0] - middles[1]) < 1e-9)
        let name = texts.filter { $0.anchor.x == 10 && $0.string != "Trust" }.map(\.string)
        #expect(name == ["Norfolk and ", "Norwich"])
    }
}
