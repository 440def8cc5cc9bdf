// Values of places by group, each on a colour that says how far it lies from the value it is compared with.
package import Drawing

/// A heat map that is a table: a row a place, a column a group, the value in each cell.
///
/// The colour of a cell says what its value does not need colour for: cells far off carry ▼ or ▲ before the number.
package struct HeatTable: TableKind {
    /// A value as it is printed.
    package struct Cell: Hashable, Sendable {
        /// A number, or a marker: "[c]" where it is hidden, "-" where there is none.
        package var text: String
        /// `nil` where nothing is compared: the cell is white.
        package var level: HeatClass?

        package init(_ text: String, _ level: HeatClass? = nil) {
            self.text = text
            self.level = level
        }
    }

    /// A place.
    package struct Row: Hashable, Sendable {
        package var header: String
        /// One a column.
        package var cells: [Cell]
        /// Set in bold: the place that the report is for.
        package var isReader: Bool

        package init(header: String, cells: [Cell], isReader: Bool = false) {
            self.header = header
            self.cells = cells
            self.isReader = isReader
        }
    }

    /// See `TableKind`.
    package static let id = "heat-table"

    package var rowTitle: String
    package var columns: [String]
    package let rows: [Row]
    /// What the others are compared with: the last row, in bold, without colour; `nil` for none.
    package var summary: Row?
    /// Explains the colours below the table, and below each piece of it; `nil` for none.
    package var key: HeatKey?
    /// Where lower values are better the colours change sides; ▼ stays with low values.
    package var isHigherBetter: Bool
    /// Of the rows, those in this piece.
    private var shown: Range<Int>

    package init(
        rowTitle: String, columns: [String], rows: [Row], summary: Row? = nil, key: HeatKey? = nil,
        isHigherBetter: Bool = true
    ) {
        self.rowTitle = rowTitle
        self.columns = columns
        self.rows = rows
        self.summary = summary
        self.key = key
        self.isHigherBetter = isHigherBetter
        shown = rows.indices
    }

    /// See `TableKind`.
    package var rowCount: Int { shown.count }

    /// See `TableKind`; the summary belongs to the piece with the last row.
    package func piece(_ rows: Range<Int>) -> HeatTable {
        var piece = self
        let first = shown.lowerBound
        piece.shown = (first + rows.lowerBound..<first + rows.upperBound).clamped(to: shown)
        return piece
    }

    /// See `TableKind`.
    package func laid(x: Double, width: Double, top: Double, measurer: some TextMeasurer) -> LaidTable {
        let grid = HeatGrid(self, x: x, width: width, measurer: measurer)
        var tagged = [headerRow(grid, top: top, measurer)]
        var y = top + grid.headerHeight
        for row in rows[shown] {
            let lines = grid.lines(of: row, isBold: row.isReader, measurer)
            tagged.append(dataRow(row, lines, isSummary: false, grid, top: y, measurer))
            y += grid.height(lines)
        }
        if let summary, shown.upperBound == rows.count {
            let lines = grid.lines(of: summary, isBold: true, measurer)
            y += rows.isEmpty ? 0 : HeatGrid.summaryGap
            tagged.append(dataRow(summary, lines, isSummary: true, grid, top: y, measurer))
            y += grid.height(lines)
        }
        let table = Element.group(.table, tagged)
        guard let key else { return LaidTable(elements: [table], bottom: y) }
        let below = key.laid(isHigherBetter: isHigherBetter, x: x, width: width, top: y, measurer: measurer)
        return LaidTable(elements: [table] + below.elements, bottom: below.bottom)
    }
}

extension HeatTable {
    private func headerRow(_ grid: HeatGrid, top: Double, _ measurer: some TextMeasurer) -> Element {
        let title = TextRun(rowTitle, HeatGrid.headerFont, .secondaryText)
        let base = top + grid.headerHeight - 6
        let first = Element.leaf(
            .tableHeader(.column), [.text(PlacedText([title], at: Point(grid.x, base)))])
        let others = zip(grid.titles, grid.columns).map { lines, column in
            Element.leaf(
                .tableHeader(.column),
                lines.enumerated().map { index, line in
                    let y = base - Double(lines.count - 1 - index) * HeatGrid.leading
                    var text = centred(line, HeatGrid.headerFont, .secondaryText, column, y)
                    if index < lines.count - 1 { text = text.goingOn(measurer) }
                    return .text(text)
                })
        }
        return .group(.tableRow, [first] + others)
    }

    private func dataRow(
        _ row: Row, _ lines: [String], isSummary: Bool, _ grid: HeatGrid, top: Double, _ measurer: some TextMeasurer
    ) -> Element {
        let font = HeatGrid.font(isBold: isSummary || row.isReader)
        let height = grid.height(lines)
        let base = top + height / 2 + 0.34 * font.size
        let header = lines.enumerated().map { index, line in
            let y = base + (Double(index) - Double(lines.count - 1) / 2) * HeatGrid.leading
            let text = PlacedText([TextRun(line, font)], at: Point(grid.x, y))
            return Shape.text(index < lines.count - 1 ? text.goingOn(measurer) : text)
        }
        let cells = zip(row.cells, grid.columns).map { cell, column -> Element in
            let level = isSummary ? nil : cell.level
            let area = Box(
                x: column.lowerBound + HeatGrid.inset, y: top + HeatGrid.inset,
                width: column.upperBound - column.lowerBound - 2 * HeatGrid.inset, height: height - 2 * HeatGrid.inset)
            let fill = level.map { [Shape.path(Path(area, fill: $0.fill(isHigherBetter: isHigherBetter)))] } ?? []
            let colour = level?.ink ?? (isSummary ? .ink : .secondaryText)
            return .leaf(
                .tableCell, fill + [.text(centred(cell.words(isSummary: isSummary), font, colour, column, base))])
        }
        return .group(.tableRow, [.leaf(.tableHeader(.row), header)] + cells)
    }

    private func centred(
        _ words: String, _ font: Font, _ colour: Colour, _ column: ClosedRange<Double>, _ y: Double
    ) -> PlacedText {
        let middle = (column.lowerBound + column.upperBound) / 2
        return PlacedText([TextRun(words, font, colour)], at: Point(middle, y), .centre)
    }
}

extension PlacedText {
    /// The same with a space at its end that moves nothing, for those who hear the page or search it.
    fileprivate func goingOn(_ measurer: some TextMeasurer) -> PlacedText {
        let runs = runs.map { TextRun($0.text + " ", $0.font, $0.colour) }
        return PlacedText(runs, at: Point(measurer.box(of: self).left, anchor.y))
    }
}

extension HeatTable.Cell {
    /// With the sign of the end classes, which can be told apart without colour.
    func words(isSummary: Bool) -> String {
        switch level {
        case .farBelow where !isSummary: "▼ \(text)"
        case .farAbove where !isSummary: "▲ \(text)"
        default: text
        }
    }
}
