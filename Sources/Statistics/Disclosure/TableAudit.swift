// A table with its margins: which hidden counts follow from what is shown.

/// A table whose rows and columns add up to totals that are shown exactly.
package struct TableAudit: Sendable {
    /// Row by row; `nil` where a cell is hidden.
    package var cells: [[Int?]]
    /// `nil` where a total is hidden.
    package var rowTotals: [Int?]
    /// `nil` where a total is hidden.
    package var columnTotals: [Int?]
    /// Of the whole table; `nil` where it is hidden, or told by nobody.
    package var total: Int?

    /// `nil` unless every row has a cell for each column, and each row and column a place for its total.
    package init?(cells: [[Int?]], rowTotals: [Int?], columnTotals: [Int?], total: Int? = nil) {
        guard cells.count == rowTotals.count, cells.allSatisfy({ $0.count == columnTotals.count }) else { return nil }
        self.cells = cells
        self.rowTotals = rowTotals
        self.columnTotals = columnTotals
        self.total = total
    }

    /// The least and the most that each count can be, by the margins; a shown one is what it is.
    ///
    /// Each row ends with its total, and the last row holds the totals of the columns and that of the table. Hidden totals may
    /// be anything unless it is said what they are.
    package func bounds(
        hidden: ClosedRange<Int>, hiddenTotals: ClosedRange<Int> = CountBounds.anything
    ) -> [[ClosedRange<Int>]] {
        let table = withMargins
        let (rows, columns) = (table.count, columnTotals.count + 1)
        var bounds = CountBounds(
            table.enumerated().flatMap { row, counts in
                counts.enumerated().map { column, shown in
                    let isTotal = row == rows - 1 || column == columns - 1
                    return shown.map { $0...$0 } ?? (isTotal ? hiddenTotals : hidden)
                }
            })
        var sums = CountSums()
        for row in 0..<rows {
            sums.add(total: row * columns + columns - 1, parts: (0..<columns - 1).map { row * columns + $0 })
        }
        for column in 0..<columns {
            sums.add(total: (rows - 1) * columns + column, parts: (0..<rows - 1).map { $0 * columns + column })
        }
        bounds.tighten(by: sums)
        return (0..<rows).map { row in
            (row * columns..<(row + 1) * columns).map { bounds.lower[$0]...bounds.upper[$0] }
        }
    }

    /// The counts of the hidden range that are hidden and follow from what is shown, row by row, totals as in `bounds`.
    package func recoverable(
        hidden: ClosedRange<Int>, hiddenTotals: ClosedRange<Int> = CountBounds.anything
    ) -> [(row: Int, column: Int)] {
        let (table, bounds) = (withMargins, bounds(hidden: hidden, hiddenTotals: hiddenTotals))
        return table.indices.flatMap { row in
            table[row].indices.filter { column in
                let range = bounds[row][column]
                return table[row][column] == nil && range.count == 1 && hidden.contains(range.lowerBound)
            }.map { (row, $0) }
        }
    }

    private var withMargins: [[Int?]] { zip(cells, rowTotals).map { $0 + [$1] } + [columnTotals + [total]] }
}

extension DisclosurePolicy {
    /// Whether a table gives away what this policy hides of it, or of its totals; all others are shown as by `threshold(n)`.
    ///
    /// Rows are of one length.
    package func isGivenAway(by table: [[Int]]) -> Bool {
        guard let hidden, let columns = table.first?.indices else { return false }
        let rowTotals = table.map { $0.reduce(0, +) }
        let audit = TableAudit(
            cells: table.map { $0.map(shown) }, rowTotals: rowTotals.map(shown),
            columnTotals: columns.map { column in shown(table.reduce(0) { $0 + $1[column] }) },
            total: shown(rowTotals.reduce(0, +)))
        return audit?.recoverable(hidden: hidden, hiddenTotals: hidden).isEmpty == false
    }
}
