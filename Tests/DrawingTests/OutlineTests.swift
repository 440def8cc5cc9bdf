// The outline that follows from the headings of pages.

import Testing

@testable import Drawing

@Suite struct OutlineTests {
    @Test func `headings of level 1 and 2 are entries, in reading order`() {
        let first = page([
            .artifact([line("Not this", 20)]), heading(1, [line("Waiting list ", 64), line("in England", 90)]),
            .group(.section, [heading(2, [line("Half wait", 150, size: 12)]), heading(3, [line("Deeper", 200)])]),
        ])
        let second = page([
            .leaf(.paragraph, [line("Words", 9)]),
            .group(.heading(2), [.leaf(.span, [line("Where", 10)]), .leaf(.span, [line("from", 10)])]),
        ])
        #expect(
            OutlineEntry.entries(forHeadingsOf: [first, second]) == [
                OutlineEntry(title: "Waiting list in England", level: 1, pageIndex: 0, y: 44),
                OutlineEntry(title: "Half wait", level: 2, pageIndex: 0, y: 126),
                OutlineEntry(title: "Where from", level: 2, pageIndex: 1, y: 0),
            ])
    }

    @Test func `a heading without words is no entry`() {
        let pages = [page([heading(1, []), heading(1, [line(" ", 10)]), heading(2, [.path(Path([]))])])]
        #expect(OutlineEntry.entries(forHeadingsOf: pages).isEmpty)
    }

    private func page(_ elements: [Element]) -> Page { Page(width: 595, height: 842, elements: elements) }

    private func heading(_ level: Int, _ shapes: [Shape]) -> Element { .leaf(.heading(level), shapes) }

    private func line(_ words: String, _ y: Double, size: Double = 10) -> Shape {
        .text(PlacedText([TextRun(words, Font(size, .bold))], at: Point(48, y)))
    }
}
