// A data table: row headers left, numbers right, rules in ink around the total.
import Drawing

extension Typesetter {
    func table(_ table: Table, x: Double, width: Double, top: Double) -> Laid {
        let titles = titles(headline: table.headline, caption: table.caption, x: x, width: width, top: top)
        let grid = TableGrid(table, x: x, width: width, rowPitch: rowPitch, measurer: measurer)
        var tagged = [headerRow(table, grid, top: titles.bottom)]
        var furniture = TableFurniture(x: x, width: width)
        var y = titles.bottom + grid.headerHeight
        furniture.ink(y)
        for (index, row) in table.rows.enumerated() {
            let height = grid.height(of: row, measurer: measurer)
            if row.isTotal { furniture.ink(y) }
            if table.hasZebra, !row.isTotal, !index.isMultiple(of: 2) { furniture.zebra(from: y, to: y + height) }
            tagged.append(dataRow(row, grid, top: y))
            y += height
            if row.isTotal { furniture.ink(y) } else { furniture.pale(y) }
        }
        let notes = notes(below: table.notes, x: x, width: width, bottom: y)
        let elements =
            titles.elements + [.artifact(furniture.shapes), .group(.table, tagged)] + notes.elements
        return Laid(elements: [.group(.section, elements)], bottom: notes.bottom)
    }

    private func headerRow(_ table: Table, _ grid: TableGrid, top: Double) -> Element {
        var cells = [
            headerCell([table.rowTitle], grid, lineCount: grid.headerLines, x: grid.x, alignment: .left, top: top)
        ]
        for (index, title) in grid.columnTitles.enumerated() {
            cells.append(
                headerCell(
                    title, grid, lineCount: grid.headerLines, x: grid.rightEdges[index], alignment: .right, top: top))
        }
        return .group(.tableRow, cells)
    }

    /// The lines of one header cell, standing on the rule below.
    private func headerCell(
        _ lines: [String], _ grid: TableGrid, lineCount: Int, x: Double, alignment: PlacedText.Alignment, top: Double
    ) -> Element {
        let shapes = lines.enumerated().map { index, line in
            let place = lineCount - lines.count + index
            let baseline = top + 12 + Double(place) * TableGrid.headerLeading
            // A space between the lines, on the side where it moves nothing.
            let spaced = alignment == .right && index > 0 ? " " + line : line
            return text(spaced, grid.headerFont, .ink, x, baseline, alignment)
        }
        return .leaf(.tableHeader(.column), shapes)
    }

    private func dataRow(_ row: Table.Row, _ grid: TableGrid, top: Double) -> Element {
        let font = grid.font(isTotal: row.isTotal)
        let baseline = top + rowPitch / 2 + 0.34 * font.size
        let lines = grid.lines(of: row, measurer: measurer)
        let header = lines.enumerated().map { index, line in
            let spaced = index < lines.count - 1 ? line.followedBySpace : line
            return Shape.text(PlacedText(spaced, at: Point(grid.x, baseline + Double(index) * grid.wrapLeading)))
        }
        let cells = row.cells.enumerated().map { index, cell in
            Element.leaf(.tableCell, [text(cell, font, .ink, grid.rightEdges[index], baseline, .right)])
        }
        return .group(.tableRow, [.leaf(.tableHeader(.row), header)] + cells)
    }
}

extension Table {
    /// Rows of many columns are hard to follow without.
    fileprivate var hasZebra: Bool { columns.count + 1 > 6 }
}
