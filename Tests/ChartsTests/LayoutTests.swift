// What holds of every picture and table of the gallery: each text can be read where it stands.

import Cairo
import Drawing
import Testing

@testable import Charts

@Suite struct LayoutTests {
    @Test(arguments: GalleryPiece.all)
    func `every text stays inside, apart from the others, and stands out from what it lies on`(
        piece: GalleryPiece
    ) throws {
        let measurer = try CairoTextMeasurer()
        let (elements, box) = piece.drawn(x: 40, y: 60, measurer: measurer)
        let legibility = Legibility(shapes: elements.flatMap(\.shapes), measurer: measurer)
        #expect(legibility.misplaced(in: box) == [])
        #expect(legibility.covered() == [])
        #expect(legibility.faint() == [])
        #expect(legibility.struckThrough() == [])
    }

    @Test func `what is wrong is found`() {
        let box = Box(x: 0, y: 0, width: 100, height: 50)
        let text = { (words: String, x: Double, y: Double, size: Double, colour: Colour) in
            Shape.text(PlacedText([TextRun(words, Font(size), colour)], at: Point(x, y)))
        }
        let bar = Shape.path(Path(Box(x: 0, y: 0, width: 60, height: 20), fill: .blue))
        let line = Shape.line(Point(0, 12), Point(100, 14), Stroke(.ink, 1))
        let look = { (shapes: Shape...) in Legibility(shapes: shapes, measurer: HalfEmMeasurer()) }

        let good = look(bar, text("ab", 5, 14, 10, .white), text("ab", 65, 14, 10, .ink))
        #expect(good.misplaced(in: box) + good.covered() + good.faint() + good.struckThrough() == [])
        #expect(look(text("ab", 5, 14, 8.9, .ink)).misplaced(in: box) == ["\"ab\" is under 9 points"])
        #expect(look(text("ab", 95, 14, 10, .ink)).misplaced(in: box) == ["\"ab\" leaves the picture"])
        #expect(
            look(text("ab", 5, 14, 10, .ink), text("cd", 12, 20, 10, .ink)).misplaced(in: box) == [
                "\"ab\" and \"cd\" overlap"
            ])
        #expect(look(text("ab", 55, 14, 10, .ink), bar).covered() == ["\"ab\" is drawn over"])
        #expect(look(bar, text("ab", 55, 14, 10, .ink)).faint() == ["\"ab\" is ink on blue"])
        #expect(look(line, text("ab", 5, 14, 10, .ink)).struckThrough() == ["a line runs through \"ab\""])
        let label = Shape.text(.label("ab", 5, 14))
        #expect(look(line, label).crowded() == ["ab"])
        #expect(look(.disc(Disc(Point(5, 17), radius: 2, fill: .ink)), label).crowded() == ["ab"])
        #expect(look(.path(Path(diamondAt: Point(16, 10), 5, fill: .ink)), label).crowded() == ["ab"])
        #expect(look(bar, .disc(Disc(Point(5, 19), radius: 2, fill: .ink)), label).crowded() == [])
    }
}
