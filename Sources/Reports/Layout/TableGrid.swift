// Where the columns of a table stand, and how high its rows are.
import Drawing

/// Columns wide enough for what they hold; what is left over is shared out among the numbers.
struct TableGrid {
    let x: Double
    let width: Double
    let rowPitch: Double
    let rowHeaderWidth: Double
    /// Where the numbers of each column end.
    let rightEdges: [Double]
    /// The lines of each column's title.
    let columnTitles: [[String]]

    static let headerLeading = 11.0
    private static let padding = 9.0

    init(_ table: Table, x: Double, width: Double, rowPitch: Double, measurer: any TextMeasurer) {
        self.x = x
        self.width = width
        self.rowPitch = rowPitch
        let titles = table.columns.map { Self.titleLines($0.title) }
        columnTitles = titles
        let natural = Self.naturalWidths(table, titles, rowPitch: rowPitch, measurer: measurer)
        let numbers = natural.reduce(0, +)
        let widestHeader =
            table.rows.map { row in
                measurer.width(of: row.header, in: Self.font(rowPitch: rowPitch, isTotal: row.isTotal))
            }.max() ?? 0
        rowHeaderWidth = min(widestHeader + Self.padding, max(60, width - numbers))
        let spare = max(0, width - rowHeaderWidth - numbers) / Double(max(1, natural.count))
        var edge = x + rowHeaderWidth
        rightEdges = natural.map { column in
            edge += column + spare
            return edge
        }
    }

    var headerLines: Int { columnTitles.map(\.count).max() ?? 1 }

    var headerHeight: Double { 17 + Double(headerLines - 1) * Self.headerLeading }

    var headerFont: Font { Self.headerFont(rowPitch: rowPitch) }

    /// From line to line of a row header that needs more than one.
    var wrapLeading: Double { font(isTotal: false).size * 1.2 }

    func font(isTotal: Bool) -> Font { Self.font(rowPitch: rowPitch, isTotal: isTotal) }

    /// The row's header in as many lines as it needs.
    func lines(of row: Table.Row, measurer: any TextMeasurer) -> [[TextRun]] {
        Drawing.lines(
            of: [TextRun(row.header, font(isTotal: row.isTotal))], width: rowHeaderWidth - 2, measurer: measurer)
    }

    func height(of row: Table.Row, measurer: any TextMeasurer) -> Double {
        rowPitch + Double(lines(of: row, measurer: measurer).count - 1) * wrapLeading
    }

    private static func headerFont(rowPitch: Double) -> Font { Font(rowPitch >= 13.5 ? 9.5 : 9, .bold) }

    private static func font(rowPitch: Double, isTotal: Bool) -> Font {
        Font(rowPitch >= 13.5 ? 10 : 9, isTotal ? .bold : .regular)
    }

    /// A title of several words in two lines of about the same length.
    private static func titleLines(_ title: String) -> [String] {
        let words = title.split(separator: " ").map(String.init)
        guard words.count > 1 else { return [title] }
        let cuts = (1..<words.count).map { cut in
            [words[..<cut].joined(separator: " "), words[cut...].joined(separator: " ")]
        }
        return cuts.min { longest($0) < longest($1) } ?? [title]
    }

    private static func longest(_ lines: [String]) -> Int { lines.map(\.count).max() ?? 0 }

    private static func naturalWidths(
        _ table: Table, _ titles: [[String]], rowPitch: Double, measurer: any TextMeasurer
    ) -> [Double] {
        table.columns.indices.map { index in
            let cells = table.rows.map { row in
                measurer.width(of: row.cells[index], in: font(rowPitch: rowPitch, isTotal: row.isTotal))
            }
            let heads = titles[index].map { measurer.width(of: $0, in: headerFont(rowPitch: rowPitch)) }
            return (cells + heads).reduce(0, max) + padding
        }
    }
}
