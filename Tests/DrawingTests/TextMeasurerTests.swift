// The box of a placed line, by alignment and size.

import Testing

@testable import Drawing

@Suite struct TextMeasurerTests {
    private let measurer = HalfEmMeasurer()

    @Test(arguments: [(PlacedText.Alignment.left, 100.0), (.centre, 75.0), (.right, 50.0)])
    func `a line of 50 points starts where its alignment says`(alignment: PlacedText.Alignment, left: Double) {
        let text = PlacedText([TextRun("ten chars.", Font(10))], at: Point(100, 200), alignment)
        let box = measurer.box(of: text)
        #expect(box.left == left)
        #expect(box.width == 50)
    }

    @Test func `the largest size makes the height, from ascent to descent`() {
        let runs = [TextRun("7.41m", Font(20, .bold)), TextRun("pathways", Font(10))]
        let box = measurer.box(of: PlacedText(runs, at: Point(0, 100)))
        #expect(abs(box.top - (100 - 18.1)) < 1e-9)
        #expect(abs(box.bottom - (100 + 4.24)) < 1e-9)
        #expect(box.width == 90)
    }

    @Test func `no runs have no box to speak of`() {
        let box = measurer.box(of: PlacedText([], at: Point(5, 5)))
        #expect(box == Box(x: 5, y: 5, width: 0, height: 0))
    }
}
