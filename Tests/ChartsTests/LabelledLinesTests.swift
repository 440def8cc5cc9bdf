// Which line stands highest and on which side its label goes.

import Testing

@testable import Charts

@Suite struct LabelledLinesTests {
    private func sides(_ lines: [(x: Double, labelWidth: Double)]) -> [String] {
        arranged(lines, within: 0...200).map { "\($0.index) \($0.side)" }
    }

    @Test func `lines fall from left to right with labels to their right where there is room`() {
        #expect(sides([(80, 90), (30, 50), (40, 70)]) == ["1 right", "2 right", "0 right"])
    }

    @Test func `a label without room to its right goes to the left`() {
        #expect(sides([(190, 50)]) == ["0 left"])
    }

    @Test func `a label with no room on either side lies across its line, inside the range`() {
        let placed = arranged([(100, 180)], within: 0...200)
        #expect(placed[0].side == .across)
        #expect(placed[0].extent == 10...190)
        #expect(arranged([(180, 190)], within: 0...200)[0].extent == 10...200)
    }

    @Test func `a label to the left of its line stands above the lines it passes`() {
        #expect(sides([(150, 60), (190, 100)]) == ["1 left", "0 left"])
    }

    @Test func `no line runs through the label of a lower one, wherever three markers stand`() {
        for first in stride(from: 0.0, through: 200, by: 10) {
            for second in stride(from: first, through: 200, by: 10) {
                let placed = arranged([(first, 55), (35, 72), (second, 90)], within: 0...200)
                for (row, line) in placed.enumerated() {
                    #expect(line.extent.lowerBound >= 0 && line.extent.upperBound <= 200)
                    for taller in placed[..<row] { #expect(!line.extent.contains(taller.x), "\(placed)") }
                }
                #expect(Set(placed.map(\.index)) == [0, 1, 2])
            }
        }
    }

    @Test func `labels that are too many for their width still get a row each`() {
        let placed = arranged([(40, 200), (100, 200), (160, 200)], within: 0...200)
        #expect(placed.map(\.index) == [0, 1, 2])
        #expect(placed.allSatisfy { $0.extent == 0...200 })
    }
}
