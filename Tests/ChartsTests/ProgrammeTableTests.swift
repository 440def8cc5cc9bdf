// The words and numbers of a table of programmes.

import Drawing
import Testing

@testable import Charts

@Suite struct ProgrammeTableTests {
    private func texts(_ table: ProgrammeTable, width: Double = 499.28) -> [PlacedText] {
        TableSample(name: "test", table: table).page(width: width, measurer: HalfEmMeasurer()).texts
    }

    @Test func `a row has its name, whom it is for, and numbers that end where their title does`() {
        let table = ProgrammeTable(
            stages: ["On the list", "Started"],
            rows: [.init(name: "Waiting well", audience: "Over 18 weeks", people: [1_240, nil])])
        let all = texts(table)
        #expect(all.suffix(4).map(\.string) == ["Waiting well", "Over 18 weeks", "1,240", "[c]"])
        #expect(all.last.map { abs($0.anchor.x - 509.28) < 1e-9 } == true)
        #expect(all.first { $0.string == "Started" }?.anchor.x == all.last?.anchor.x)
    }

    @Test func `long words are broken into as many lines as they need, and nothing is left out`() {
        let audience = (1...40).map { "word\($0)" }.joined(separator: " ")
        let table = ProgrammeTable(rows: [.init(name: "A", audience: audience, people: [1, 2, 3])])
        let lines = texts(table, width: 300).filter { $0.string.hasPrefix("word") }
        #expect(lines.count > 5)
        #expect(lines.map(\.string).joined() == audience)
    }

    @Test func `a piece has its own rows under the same header`() {
        let rows = (0..<5).map { (number: Int) in
            ProgrammeTable.Row(name: "P\(number)", audience: "All", people: [number])
        }
        let piece = ProgrammeTable(stages: ["People"], rows: rows).piece(2..<4)
        #expect(texts(piece).filter { $0.anchor.x == 10 }.map(\.string) == ["Programme", "P2", "P3"])
        #expect(piece.rowCount == 2)
    }
}
