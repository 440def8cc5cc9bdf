// A table with its margins: which hidden cells follow from what is shown.

/// A table whose rows and columns add up to totals that are shown exactly.
package struct TableAudit: Sendable {
    /// Row by row; `nil` where a cell is hidden.
    package var cells: [[Int?]]
    /// `nil` where a total is hidden.
    package var rowTotals: [Int?]
    /// `nil` where a total is hidden.
    package var columnTotals: [Int?]

    /// `nil` unless every row has a cell for each column, and each row and column a place for its total.
    package init?(cells: [[Int?]], rowTotals: [Int?], columnTotals: [Int?]) {
        guard cells.count == rowTotals.count, cells.allSatisfy({ $0.count == columnTotals.count }) else { return nil }
        self.cells = cells
        self.rowTotals = rowTotals
        self.columnTotals = columnTotals
    }

    /// The least and the most that each cell can be, by the margins; a shown cell is what it is.
    package func bounds(hidden: ClosedRange<Int>) -> [[ClosedRange<Int>]] {
        let (rows, columns) = (rowTotals.count, columnTotals.count)
        let total = { (shown: Int?) in shown.map { $0...$0 } ?? CountBounds.anything }
        var bounds = CountBounds(
            cells.flatMap { $0.map { $0.map { $0...$0 } ?? hidden } } + rowTotals.map(total) + columnTotals.map(total)
                + [CountBounds.anything])
        var sums = CountSums()
        for row in 0..<rows { sums.add(total: rows * columns + row, parts: (0..<columns).map { row * columns + $0 }) }
        for column in 0..<columns {
            sums.add(total: rows * columns + rows + column, parts: (0..<rows).map { $0 * columns + column })
        }
        // Both margins come to the same.
        let whole = rows * columns + rows + columns
        sums.add(total: whole, parts: (0..<rows).map { rows * columns + $0 })
        sums.add(total: whole, parts: (0..<columns).map { rows * columns + rows + $0 })
        bounds.tighten(by: sums)
        return (0..<rows).map { row in
            (0..<columns).map { bounds.lower[row * columns + $0]...bounds.upper[row * columns + $0] }
        }
    }

    /// The hidden cells that follow from what is shown, row by row.
    package func recoverable(hidden: ClosedRange<Int>) -> [(row: Int, column: Int)] {
        let bounds = bounds(hidden: hidden)
        return cells.indices.flatMap { row in
            cells[row].indices.filter { cells[row][$0] == nil && bounds[row][$0].count == 1 }.map { (row, $0) }
        }
    }
}
