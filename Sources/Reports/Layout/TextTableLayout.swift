// A table of words: lines broken in their columns, rows as high as their longest cell.
import Drawing

extension Typesetter {
    func textTable(_ table: TextTable, x: Double, width: Double, top: Double) -> Laid {
        let titles = titles(headline: table.headline, caption: table.caption, x: x, width: width, top: top)
        let extents = Self.extents(of: table.columns, x: x, width: width)
        let head = textRow(
            zip(table.columns, extents).map { column, extent in
                ([TextRun(column.title, Font(textSize >= 10 ? 9.5 : 9, .bold))], extent)
            }, top: titles.bottom, pitch: 17, tags: table.columns.map { _ in .tableHeader(.column) })
        var rows = [head.row]
        var furniture = TableFurniture(x: x, width: width)
        var y = head.bottom
        furniture.ink(y)
        for row in table.rows {
            let cells = zip(row, extents).map { words, extent in
                ([TextRun(words.text, Font(textSize, words.isStrong ? .bold : .regular))], extent)
            }
            let tags = row.indices.map { $0 == 0 ? Tag.tableHeader(.row) : .tableCell }
            let laid = textRow(cells, top: y, pitch: rowPitch + 1, tags: tags)
            rows.append(laid.row)
            y = laid.bottom
            furniture.pale(y)
        }
        let elements = titles.elements + [.artifact(furniture.shapes), .group(.table, rows)]
        return Laid(elements: [.group(.section, elements)], bottom: y)
    }

    private typealias Extent = (x: Double, width: Double)

    /// As in tables of figures.
    private var textSize: Double { rowPitch >= 13.5 ? 10 : 9 }

    /// Where the columns stand, with room between them.
    private static func extents(of columns: [TextTable.Column], x: Double, width: Double) -> [Extent] {
        let gap = 12.0
        let room = width - gap * Double(max(0, columns.count - 1))
        var left = x
        return columns.map { column in
            let extent = (x: left, width: room * column.share)
            left += extent.width + gap
            return extent
        }
    }

    /// One row; `pitch` is its height when no cell takes a second line.
    private func textRow(
        _ cells: [(runs: [TextRun], extent: Extent)], top: Double, pitch: Double, tags: [Tag]
    ) -> (row: Element, bottom: Double) {
        let leading = textSize * 1.2
        var bottom = top + pitch
        var elements: [Element] = []
        for (cell, tag) in zip(cells, tags) {
            let baseline = top + pitch / 2 + 0.34 * textSize
            let lines = paragraph(
                cell.runs, x: cell.extent.x, width: cell.extent.width, baseline: baseline, leading: leading)
            elements.append(.leaf(tag, lines.shapes))
            bottom = max(bottom, top + pitch + lines.lastBaseline - baseline)
        }
        return (.group(.tableRow, elements), bottom)
    }
}
