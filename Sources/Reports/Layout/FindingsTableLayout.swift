// A table of verdicts: icons before the measure, words after its numbers.
import Charts
import Drawing

extension Typesetter {
    func findingsTable(_ table: FindingsTable, x: Double, width: Double, top: Double) -> Laid {
        let titles = titles(headline: table.headline, caption: table.caption, x: x, width: width, top: top)
        let grid = FindingsGrid(table, x: x, width: width, measurer: measurer)
        var rows = [headerRow(table, grid, top: titles.bottom)]
        var y = titles.bottom + FindingsGrid.headerHeight
        var furniture = [rule(.ink, 0.9, x, width, y)]
        for row in table.rows {
            let laid = findingsRow(row, grid, top: y)
            rows.append(laid.row)
            furniture += icons(of: row, grid, centre: (y + laid.bottom) / 2)
            y = laid.bottom
            furniture.append(rule(.grid, 0.6, x, width, y))
        }
        // The verdict's words say what the icons say: who hears the page needs no second telling.
        let elements = titles.elements + [.artifact(furniture), .group(.table, rows)]
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

    private func rule(_ colour: Colour, _ stroke: Double, _ x: Double, _ width: Double, _ y: Double) -> Shape {
        .line(Point(x, y), Point(x + width, y), Stroke(colour, stroke))
    }
}

/// Where the columns stand: the numbers take what they need, the words share the rest.
private struct FindingsGrid {
    static let head = Font(9.5, .bold)
    static let font = Font(10)
    static let headerHeight = 17.0
    static let rowHeight = 22.0
    private static let gap = 12.0

    let icons: Double
    let measure: Double
    let measureWidth: Double
    let latestEnd: Double
    let changeEnd: Double
    let verdict: Double
    let verdictWidth: Double

    init(_ table: FindingsTable, x: Double, width: Double, measurer: any TextMeasurer) {
        let widest = { (title: String, cells: [String], font: Font) in
            (cells.map { measurer.width(of: $0, in: font) } + [measurer.width(of: title, in: Self.head)])
                .reduce(0, max)
        }
        let latest = widest("Latest", table.rows.map(\.latest), Font(10, .bold))
        let change = widest(table.changeTitle, table.rows.map(\.change), Self.font)
        let names = widest("Measure", table.rows.map(\.measure), Self.font)
        icons = x
        measure = x + 46
        let words = width - 46 - latest - change - 3 * Self.gap
        measureWidth = min(names + 1, 0.42 * words)
        latestEnd = measure + measureWidth + Self.gap + latest
        changeEnd = latestEnd + Self.gap + change
        verdict = changeEnd + Self.gap
        verdictWidth = x + width - verdict
    }
}
