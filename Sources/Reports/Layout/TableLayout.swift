// A data table: row headers left, numbers right, rules in ink around the total.
import Drawing

extension Typesetter {
    func table(_ table: Table, x: Double, width: Double, top: Double) -> Laid {
        let titles = titles(headline: table.headline, caption: table.caption, x: x, width: width, top: top)
        let grid = TableGrid(table, x: x, width: width, rowPitch: rowPitch, measurer: measurer)
        var tagged = [headerRow(table, grid, top: titles.bottom)]
        var furniture: [Shape] = []
        var y = titles.bottom + grid.headerHeight
        furniture.append(rule(.ink, 0.9, grid, y))
        for row in table.rows {
            if row.isTotal { furniture.append(rule(.ink, 0.9, grid, y)) }
            let height = grid.height(of: row, measurer: measurer)
            tagged.append(dataRow(row, grid, top: y))
            y += height
            furniture.append(row.isTotal ? rule(.ink, 0.9, grid, y) : rule(.grid, 0.6, grid, y))
        }
        // Drawn first, so that the ink rules around the total lie over the pale ones.
        let elements: [Element] = titles.elements + [.artifact(furniture.paleFirst), .group(.table, tagged)]
        return Laid(elements: [.group(.section, elements)], bottom: y)
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

    private func rule(_ colour: Colour, _ width: Double, _ grid: TableGrid, _ y: Double) -> Shape {
        .line(Point(grid.x, y), Point(grid.x + grid.width, y), Stroke(colour, width))
    }
}

extension [Shape] {
    /// Pale rules before ink ones.
    fileprivate var paleFirst: [Shape] {
        let isPale: (Shape) -> Bool = { if case .path(let path) = $0 { path.stroke?.colour == .grid } else { false } }
        return filter(isPale) + filter { !isPale($0) }
    }
}
