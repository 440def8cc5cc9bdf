// Figures by themselves: as wide as on their page, everything inside the sheet, two runs the same.
import Drawing
import Testing

@testable import Reports

@Suite struct FigureSheetTests {
    private let measurer = WideMeasurer()
    private let source = [
        Note(
            label: "Source:",
            text: "a sample, census of 31 August 2025, with a name that takes two lines on a half sheet.")
    ]

    private func figures(_ size: SampleDocument.Size) -> [Figure] { SampleDocument.document(size).figures }

    @Test func `a figure knows from its block whether it is half as wide`() {
        #expect(figures(.usual).map(\.isHalf) == [false, true, true, false, true])
    }

    @Test(arguments: SampleDocument.Size.allCases)
    func `everything lies on the sheet, and no text over another`(size: SampleDocument.Size) {
        for figure in figures(size) {
            let sheet = figure.sheet(source: source, measurer: measurer)
            for text in PageLaws.texts(sheet) {
                let box = measurer.box(of: text)
                #expect(
                    box.left >= 20 && box.right <= sheet.width - 15 && box.top >= 10 && box.bottom <= sheet.height - 10)
            }
            #expect(PageLaws.overlaps(on: sheet, measurer).isEmpty)
            #expect(sheet == figure.sheet(source: source, measurer: measurer))
        }
    }

    @Test func `pictures are about 1,500 pixels wide, at full width 1548`() {
        for figure in figures(.usual) {
            let sheet = figure.sheet(source: source, measurer: measurer)
            let plot = figure.plot(measurer: measurer)
            #expect(plot.width == sheet.width)
            let pixels = (sheet.width * figure.pixelsPerPoint).rounded()
            #expect(pixels == (figure.isHalf ? 1480 : 1548))
        }
    }

    @Test func `a sheet holds what the page says of the figure, and its source`() throws {
        let figure = SampleDocument.controlChart(7, .usual)
        let sheet = figure.sheet(source: source, measurer: measurer)
        let words = PageLaws.texts(sheet).map(\.string).joined()
        for part in [figure.headline, "Figure 7: ", "Variation: ", "Assurance: ", "Notes: ", "Source: "] {
            #expect(words.contains(part), "\(part)")
        }
        #expect(sheet.tags.contains(.figure(alternativeText: figure.alternativeText)))
        let plot = PageLaws.texts(figure.plot(measurer: measurer)).map(\.string)
        #expect(plot == ["2024"])
    }
}
