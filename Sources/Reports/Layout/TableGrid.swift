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
    /// Whether row headers have to be broken for want of room.
    private let isSqueezed: Bool

    static let headerLeading = 11.0
    private static let padding = 7.0

    /// Column titles take two lines, or three where the table is lower for it: row headers then have more room.
    init(_ table: Table, x: Double, width: Double, rowPitch: Double, measurer: any TextMeasurer) {
        let two = TableGrid(table, x: x, width: width, rowPitch: rowPitch, titleLines: 2, measurer: measurer)
        guard two.isSqueezed else {
            self = two
            return
        }
        let three = TableGrid(table, x: x, width: width, rowPitch: rowPitch, titleLines: 3, measurer: measurer)
        let isLower = three.height(of: table, measurer) < two.height(of: table, measurer)
        self = isLower ? three : two
    }

    private init(
        _ table: Table, x: Double, width: Double, rowPitch: Double, titleLines: Int, measurer: any TextMeasurer
    ) {
        self.x = x
        self.width = width
        self.rowPitch = rowPitch
        let titles = table.columns.map { Self.lines(of: $0.title, atMost: titleLines) }
        columnTitles = titles
        let natural = Self.naturalWidths(table, titles, rowPitch: rowPitch, measurer: measurer)
        let numbers = natural.reduce(0, +)
        let wanted = Self.wantedRowHeaderWidth(table, rowPitch: rowPitch, measurer: measurer)
        isSqueezed = wanted > width - numbers
        rowHeaderWidth = min(wanted, max(60, width - numbers))
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

    private func height(of table: Table, _ measurer: any TextMeasurer) -> Double {
        table.rows.reduce(headerHeight) { $0 + height(of: $1, measurer: measurer) }
    }

    private static func headerFont(rowPitch: Double) -> Font { Font(rowPitch >= 13.5 ? 9.5 : 9, .bold) }

    private static func font(rowPitch: Double, isTotal: Bool) -> Font {
        Font(rowPitch >= 13.5 ? 10 : 9, isTotal ? .bold : .regular)
    }

    /// A title broken so that its longest line is as short as can be.
    private static func lines(of title: String, atMost count: Int) -> [String] {
        let words = title.split(separator: " ").map(String.init)
        guard words.count > 1, count > 1 else { return [title] }
        let cuts = (1..<words.count).map { cut in
            [words[..<cut].joined(separator: " ")]
                + lines(of: words[cut...].joined(separator: " "), atMost: count - 1)
        }
        return cuts.min { longest($0) < longest($1) } ?? [title]
    }

    private static func longest(_ lines: [String]) -> Int { lines.map(\.count).max() ?? 0 }

    private static func wantedRowHeaderWidth(
        _ table: Table, rowPitch: Double, measurer: any TextMeasurer
    ) -> Double {
        let headers = table.rows.map { row in
            measurer.width(of: row.header, in: font(rowPitch: rowPitch, isTotal: row.isTotal))
        }
        let title = measurer.width(of: table.rowTitle, in: headerFont(rowPitch: rowPitch))
        return (headers + [title]).reduce(0, max) + 3
    }

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
