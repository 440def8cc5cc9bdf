// A table of verdicts: icons before the measure, words after its numbers.
import Charts
import Drawing

extension Typesetter {
    func findingsTable(_ table: FindingsTable, x: Double, width: Double, top: Double) -> Laid {
        let titles = titles(headline: table.headline, caption: table.caption, x: x, width: width, top: top)
        let grid = FindingsGrid(table, x: x, width: width, measurer: measurer)
        var rows = [headerRow(table, grid, top: titles.bottom)]
        var y = titles.bottom + FindingsGrid.headerHeight
        var furniture = TableFurniture(x: x, width: width)
        var icons: [Shape] = []
        furniture.ink(y)
        for row in table.rows {
            let laid = findingsRow(row, grid, top: y)
            rows.append(laid.row)
            icons += self.icons(of: row, grid, centre: y + FindingsGrid.rowHeight / 2)
            y = laid.bottom
            furniture.pale(y)
        }
        // The verdict's words say what the icons say: who hears the page needs no second telling.
        let elements = titles.elements + [.artifact(furniture.shapes + icons), .group(.table, rows)]
        return Laid(elements: [.group(.section, elements)], bottom: y)
    }

    private func headerRow(_ table: FindingsTable, _ grid: FindingsGrid, top: Double) -> Element {
        let baseline = top + 12
        let cells = [
            text("Measure", FindingsGrid.head, .ink, grid.measure, baseline),
            text("Latest", FindingsGrid.head, .ink, grid.latestEnd, baseline, .right),
            text(table.changeTitle, FindingsGrid.head, .ink, grid.changeEnd, baseline, .right),
            text("Verdict", FindingsGrid.head, .ink, grid.verdict, baseline),
        ]
        return .group(.tableRow, cells.map { .leaf(.tableHeader(.column), [$0]) })
    }

    private func findingsRow(
        _ row: FindingsTable.Row, _ grid: FindingsGrid, top: Double
    ) -> (row: Element, bottom: Double) {
        let baseline = top + FindingsGrid.rowHeight / 2 + 3.4
        let measure = paragraph(
            [TextRun(row.measure, FindingsGrid.font)], x: grid.measure, width: grid.measureWidth, baseline: baseline,
            leading: 12.5)
        let verdict = paragraph(
            row.verdict.runs(in: FindingsGrid.font), x: grid.verdict, width: grid.verdictWidth, baseline: baseline,
            leading: 12.5)
        let cells: [Element] = [
            .leaf(.tableHeader(.row), measure.shapes),
            .leaf(.tableCell, [text(row.latest, Font(10, .bold), .ink, grid.latestEnd, baseline, .right)]),
            .leaf(.tableCell, [text(row.change, FindingsGrid.font, .ink, grid.changeEnd, baseline, .right)]),
            .leaf(.tableCell, verdict.shapes),
        ]
        let extra = max(measure.lastBaseline, verdict.lastBaseline) - baseline
        return (.group(.tableRow, cells), top + FindingsGrid.rowHeight + extra)
    }

    private func icons(of row: FindingsTable.Row, _ grid: FindingsGrid, centre: Double) -> [Shape] {
        [row.variation, row.assurance].enumerated().flatMap { place, icon in
            icon?.shapes(at: Point(grid.icons + 9 + 20 * Double(place), centre), radius: 8.5) ?? []
        }
    }
}
