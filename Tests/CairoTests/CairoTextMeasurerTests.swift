// Widths against the font's own tables, and against what is drawn.

import Drawing
import Support
import Testing

@testable import Cairo

@Suite struct CairoTextMeasurerTests {
    private let measurer: CairoTextMeasurer

    init() throws {
        measurer = try CairoTextMeasurer()
    }

    @Test(arguments: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])
    func `every digit is 1139 of 2048 units wide, alone and in a row`(digit: String) {
        let single = 1139.0 / 2048
        for weight in [Font.Weight.regular, .bold] {
            #expect(abs(measurer.width(of: digit, in: Font(100, weight)) - 100 * single) < 0.01)
            let row = String(repeating: digit, count: 6)
            #expect(abs(measurer.width(of: row, in: Font(100, weight)) - 600 * single) < 0.06, "\(row)")
        }
    }

    @Test func `letters are kerned, digits in the same text are not`() {
        let apart = measurer.width(of: "A", in: Font(100)) + measurer.width(of: "V", in: Font(100))
        #expect(measurer.width(of: "AV", in: Font(100)) < apart - 1)
        let parts = measurer.width(of: "AV ", in: Font(100)) + 2 * 100 * 1139 / 2048
        #expect(abs(measurer.width(of: "AV 11", in: Font(100)) - parts) < 0.05)
    }

    @Test func `a space is 569 of 2048 units wide, also at the end of a text`() {
        let bare = measurer.width(of: "weeks", in: Font(10))
        #expect(abs(measurer.width(of: "weeks ", in: Font(10)) - bare - 10 * 569 / 2048) < 0.01)
    }

    @Test func `width grows with the size and nothing is rounded`() {
        let words = "92nd percentile 40.3 weeks"
        let small = measurer.width(of: words, in: Font(9))
        #expect(abs(measurer.width(of: words, in: Font(18)) - 2 * small) < 0.03)
        #expect(small.rounded() != small)
    }

    @Test func `bold is wider than regular, and no text has no width`() {
        #expect(measurer.width(of: "Median", in: Font(9, .bold)) > measurer.width(of: "Median", in: Font(9)))
        #expect(measurer.width(of: "", in: Font(9)) == 0)
    }

    @Test func `a width remembered is the width measured`() throws {
        let fresh = try CairoTextMeasurer()
        for word in ["Trust", "AVAWAY", "7,415,000"] {
            let first = measurer.width(of: word, in: Font(9))
            #expect(measurer.width(of: word, in: Font(9)) == first)
            #expect(fresh.width(of: word, in: Font(9)) == first)
        }
    }

    @Test(
        .enabled(if: ToolRun.shouldRun("pdftotext"), "poppler-utils is not installed"),
        arguments: ["Tower-Avenue", "1,111,111", "percentile40.3"])
    func `a word in the PDF is as wide as it was measured`(word: String) async throws {
        let font = Font(9, .bold)
        let page = Samples.page([.leaf(.paragraph, [Samples.text(word, 100, 100, font)])])
        let boxes = try await ToolRun.output(
            of: "pdftotext", ["-bbox", "FILE", "-"], on: pdf(of: Samples.document([page])))
        let found = try #require(boxes.firstMatch(of: /xMin="([0-9.]+)"[^>]*xMax="([0-9.]+)"/))
        let (left, right) = try (#require(Double(found.output.1)), #require(Double(found.output.2)))
        #expect(abs(left - 100) < 0.01)
        #expect(abs(right - left - measurer.width(of: word, in: font)) < 0.1)
    }

    @Test(
        .enabled(if: ToolRun.shouldRun("pdftotext"), "poppler-utils is not installed"),
        arguments: [(PlacedText.Alignment.left, 300.0), (.centre, 280.0), (.right, 260.0)])
    func `text ends where its alignment says`(alignment: PlacedText.Alignment, left: Double) async throws {
        let font = Font(40.0 / measurer.width(of: "Month", in: Font(1000)) * 1000)
        let text = PlacedText([TextRun("Mon", font), TextRun("th", font)], at: Point(300, 100), alignment)
        let page = Samples.page([.leaf(.paragraph, [.text(text)])])
        let boxes = try await ToolRun.output(
            of: "pdftotext", ["-bbox", "FILE", "-"], on: pdf(of: Samples.document([page])))
        let found = try #require(boxes.firstMatch(of: /xMin="([0-9.]+)"/))
        #expect(abs(try #require(Double(found.output.1)) - left) < 0.1)
    }

    @Test(arguments: ["Frutiger", "Liberation", "", "sans"])
    func `a family that is not installed is refused, with the package to install`(family: String) {
        #expect { try CairoTextMeasurer(family: family) } throws: { error in
            (error as? CairoError)?.code == .font && "\(error)".contains("fonts-liberation2")
        }
    }
}
