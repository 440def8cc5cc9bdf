// The columns of a table of verdicts.
import Drawing

/// Where the columns stand: the numbers take what they need, the words share the rest.
struct FindingsGrid {
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
        measureWidth = min(names + 1, 0.32 * words)
        latestEnd = measure + measureWidth + Self.gap + latest
        changeEnd = latestEnd + Self.gap + change
        verdict = changeEnd + Self.gap
        verdictWidth = x + width - verdict
    }
}
