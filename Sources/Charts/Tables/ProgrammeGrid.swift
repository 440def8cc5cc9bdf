// Where the columns of a table of programmes stand, and its rows in as many lines as they need.
import Drawing

/// Two columns of words from the left, and numbers that end at the right edges of theirs.
struct ProgrammeGrid {
    private static let headerFont = Font(9.5, .bold)
    private static let font = Font(10)
    private static let headerLeading = 11.0
    private static let leading = 12.0
    private static let pitch = 15.5
    private static let gap = 10.0

    private let x: Double
    private let width: Double
    private let titles: [[String]]
    private let nameWidth: Double
    private let audienceWidth: Double
    /// Where numbers end.
    private let rightEdges: [Double]

    init(_ table: ProgrammeTable, x: Double, width: Double, measurer: some TextMeasurer) {
        self.x = x
        self.width = width
        let all = table.rows.map(table.words)
        let numbers = table.stages.indices.map { stage -> Double in
            let heads = twoLines(table.stages[stage], measurer).map { measurer.width(of: $0, in: Self.headerFont) }
            let cells = all.map { $0.count > stage + 2 ? measurer.width(of: $0[stage + 2], in: Self.font) : 0 }
            return (heads + cells).reduce(0, max) + Self.gap
        }
        let words = max(0, width - numbers.reduce(0, +))
        let title = measurer.width(of: table.nameTitle, in: Self.headerFont)
        let longestName = all.map { measurer.width(of: $0[0], in: Self.font) }.reduce(title, max)
        let longestWord = all.flatMap { $0[0].split(separator: " ") }
            .map { measurer.width(of: String($0), in: Self.font) }.reduce(title, max)
        nameWidth = max(longestWord, min(longestName, words * 0.45 - Self.gap))
        audienceWidth = words - nameWidth - Self.gap
        var edge = x + words
        rightEdges = numbers.map { number in
            edge += number
            return edge
        }
        titles =
            [[table.nameTitle], [table.audienceTitle]] + table.stages.map { twoLines($0, measurer) }
    }

    func rule(_ colour: Colour, _ thickness: Double, _ y: Double) -> Shape {
        .line(Point(x, y), Point(x + width, y), Stroke(colour, thickness))
    }

    func headerRow(top: Double) -> (row: Element, bottom: Double) {
        let most = titles.map(\.count).max() ?? 1
        let cells = titles.enumerated().map { column, lines in
            let first = top + 12 + Double(most - lines.count) * Self.headerLeading
            return Element.leaf(
                .tableHeader(.column), shapes(lines, Self.headerFont, column, first, Self.headerLeading))
        }
        return (.group(.tableRow, cells), top + 17 + Double(most - 1) * Self.headerLeading)
    }

    func dataRow(_ words: [String], top: Double, _ measurer: some TextMeasurer) -> (row: Element, bottom: Double) {
        let broken = words.enumerated().map { column, text in
            column > 1
                ? [text]
                : lines(
                    of: [TextRun(text, Self.font)], width: column == 0 ? nameWidth : audienceWidth, measurer: measurer
                ).map { line in line.map(\.text).joined() }
        }
        let baseline = top + Self.pitch / 2 + 0.34 * Self.font.size
        let cells = broken.enumerated().map { column, lines in
            Element.leaf(
                column == 0 ? .tableHeader(.row) : .tableCell,
                shapes(lines, Self.font, column, baseline, Self.leading))
        }
        let most = broken.map(\.count).max() ?? 1
        return (.group(.tableRow, cells), top + Self.pitch + Double(most - 1) * Self.leading)
    }

    private func shapes(
        _ lines: [String], _ font: Font, _ column: Int, _ first: Double, _ leading: Double
    ) -> [Shape] {
        lines.enumerated().map { place, line in
            let y = first + Double(place) * leading
            // A space between the lines, on the side where it moves nothing.
            guard column > 1 else {
                let words = place < lines.count - 1 ? line + " " : line
                let left = column == 0 ? x : x + nameWidth + Self.gap
                return .text(PlacedText([TextRun(words, font)], at: Point(left, y)))
            }
            let words = place > 0 ? " " + line : line
            return .text(PlacedText([TextRun(words, font)], at: Point(rightEdges[column - 2], y), .right))
        }
    }
}

/// A title broken at the space that leaves the longer of two lines as short as can be.
private func twoLines(_ title: String, _ measurer: some TextMeasurer) -> [String] {
    let words = title.split(separator: " ").map(String.init)
    guard words.count > 1 else { return [title] }
    let cuts = (1..<words.count).map { cut in
        [words[..<cut].joined(separator: " "), words[cut...].joined(separator: " ")]
    }
    let font = Font(9.5, .bold)
    let longest: ([String]) -> Double = { $0.map { measurer.width(of: $0, in: font) }.reduce(0, max) }
    return cuts.min { longest($0) < longest($1) } ?? [title]
}
