// Where the columns of a heat table stand, and how high its rows are.
import Drawing

/// Columns alike, except where a title or a value needs more room.
struct HeatGrid {
    static let headerFont = Font(9, .bold)
    /// From line to line of a title or a name that is broken.
    static let leading = 10.7
    /// Between the edge of a cell and its colour.
    static let inset = 0.8
    /// Above the row that the others are compared with.
    static let summaryGap = 5.0
    private static let rowHeight = 19.0
    private static let nameGap = 8.0
    /// A few columns do not fill the page.
    private static let widest = 80.0

    let x: Double
    /// Where the cells of each column begin and end.
    let columns: [ClosedRange<Double>]
    /// The lines of each column's title: two at the most.
    let titles: [[String]]
    private let nameWidth: Double

    init(_ table: HeatTable, x: Double, width: Double, measurer: some TextMeasurer) {
        self.x = x
        let least = table.leastWidths(measurer)
        let wanted = table.columns.map { narrowestInTwoLines($0, Self.headerFont, measurer) + 5 }
        // Names give way to titles first, as far as their longest word, and to values in the end.
        let leastName = min(width * 0.22, max(width * 0.15, table.longestWord(measurer) + Self.nameGap))
        let forTitles = max(leastName, min(width * 0.3, width - wanted.reduce(0, +)))
        let forValues = max(60, width - least.reduce(0, +))
        let name = min(table.longestName(measurer) + Self.nameGap, forTitles, forValues)
        nameWidth = name - Self.nameGap
        var edge = x + name
        columns = columnWidths(least: least, wanted: wanted, available: width - name).map { column in
            let column = min(column, Self.widest)
            defer { edge += column }
            return edge...(edge + column)
        }
        titles = zip(table.columns, columns).map { title, column in
            let room = column.upperBound - column.lowerBound - 3
            return fittedLines(title, Self.headerFont, width: room, count: 2, measurer: measurer)
        }
    }

    static func font(isBold: Bool) -> Font { Font(9.5, isBold ? .bold : .regular) }

    var headerHeight: Double { 16 + Double((titles.map(\.count).max() ?? 1) - 1) * Self.leading }

    /// A row's name in three lines at the most.
    func lines(of row: HeatTable.Row, isBold: Bool, _ measurer: some TextMeasurer) -> [String] {
        fittedLines(row.header, Self.font(isBold: isBold), width: nameWidth, count: 3, measurer: measurer)
    }

    func height(_ lines: [String]) -> Double { max(Self.rowHeight, Double(lines.count) * Self.leading + 4) }
}

extension HeatTable {
    /// The room that the values of each column need.
    fileprivate func leastWidths(_ measurer: some TextMeasurer) -> [Double] {
        columns.indices.map { column in
            let values = rows.map { $0.width(column, isSummary: false, measurer) }
            let last = summary?.width(column, isSummary: true, measurer) ?? 0
            return (values + [last]).reduce(0, max) + 2 * HeatGrid.inset + 3
        }
    }

    fileprivate func longestWord(_ measurer: some TextMeasurer) -> Double {
        let names = rows.map { ($0.header, HeatGrid.font(isBold: $0.isReader)) }
        let last = summary.map { [($0.header, HeatGrid.font(isBold: true))] } ?? []
        return (names + last + [(rowTitle, HeatGrid.headerFont)]).flatMap { words, font in
            words.split(separator: " ").map { measurer.width(of: String($0), in: font) }
        }.reduce(0, max)
    }

    fileprivate func longestName(_ measurer: some TextMeasurer) -> Double {
        let names = rows.map { measurer.width(of: $0.header, in: HeatGrid.font(isBold: $0.isReader)) }
        let last = summary.map { measurer.width(of: $0.header, in: HeatGrid.font(isBold: true)) } ?? 0
        return (names + [last, measurer.width(of: rowTitle, in: HeatGrid.headerFont)]).reduce(0, max)
    }
}

extension HeatTable.Row {
    fileprivate func width(_ column: Int, isSummary: Bool, _ measurer: some TextMeasurer) -> Double {
        guard cells.indices.contains(column) else { return 0 }
        return measurer.width(
            of: cells[column].words(isSummary: isSummary), in: HeatGrid.font(isBold: isSummary || isReader))
    }
}
