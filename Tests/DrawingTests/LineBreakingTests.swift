// Where lines break; every character is 5 points wide here, so a width of 50 holds ten.

import Testing

@testable import Drawing

@Suite struct LineBreakingTests {
    private let plain = Font(10)
    private let bold = Font(10, .bold)

    private func broken(_ runs: [TextRun], characters: Int) -> [String] {
        lines(of: runs, width: Double(characters) * 5, measurer: HalfEmMeasurer()).map { $0.map(\.text).joined() }
    }

    private func broken(_ text: String, characters: Int) -> [String] {
        broken([TextRun(text, plain)], characters: characters)
    }

    @Test func `text that fits stays on one line`() {
        #expect(broken("the list", characters: 8) == ["the list"])
    }

    @Test func `a line breaks before the first word that does not fit`() {
        #expect(broken("the list was", characters: 11) == ["the list", "was"])
        #expect(broken("the list was", characters: 7) == ["the", "list", "was"])
    }

    @Test func `the space at the end of a line takes no room`() {
        #expect(broken("the list was", characters: 8) == ["the list", "was"])
        #expect(broken("the list ", characters: 8) == ["the list"])
    }

    @Test func `a word wider than the line stands alone`() {
        #expect(broken("at Wolverhampton today", characters: 6) == ["at", "Wolverhampton", "today"])
        #expect(broken("Wolverhampton", characters: 6) == ["Wolverhampton"])
    }

    @Test func `no text is one empty line`() {
        #expect(broken([], characters: 5) == [""])
        #expect(broken("", characters: 5) == [""])
        #expect(lines(of: [], width: 0, measurer: HalfEmMeasurer()) == [[]])
    }

    @Test func `a word that changes font is not torn apart`() {
        let runs = [TextRun("were ", plain), TextRun("61.0%", bold), TextRun("; then", plain)]
        #expect(broken(runs, characters: 10) == ["were", "61.0%;", "then"])
        #expect(broken(runs, characters: 11) == ["were 61.0%;", "then"])
    }

    @Test func `each piece keeps its font and colour, and equal neighbours join`() {
        let runs = [TextRun("a ", plain), TextRun("b ", plain), TextRun("c", bold), TextRun("d", bold, .blue)]
        let line = lines(of: runs, width: 100, measurer: HalfEmMeasurer())
        #expect(line == [[TextRun("a b ", plain), TextRun("c", bold), TextRun("d", bold, .blue)]])
    }

    @Test func `a space in a run of its own at the end of a line leaves no empty run`() {
        let runs = [TextRun("Notes:", bold), TextRun(" ", plain), TextRun("pathways", plain)]
        #expect(
            lines(of: runs, width: 40, measurer: HalfEmMeasurer())
                == [[TextRun("Notes:", bold)], [TextRun("pathways", plain)]])
    }

    @Test(arguments: 1...40)
    func `no line is wider than asked unless it is a single word, and no word is lost`(characters: Int) {
        let text = "The list was 7.41 million pathways at the end of August; the standard is ninety-two per cent"
        let lines = broken(text, characters: characters)
        #expect(lines.joined(separator: " ") == text)
        for line in lines where line.contains(" ") { #expect(line.count <= characters) }
    }
}
