// The rules of a table, and the pale bands behind its rows.
import Drawing

/// What a table has besides its text.
struct TableFurniture {
    let x: Double
    let width: Double
    private var bands: [Shape] = []
    private var paleRules: [Shape] = []
    private var inkRules: [Shape] = []

    init(x: Double, width: Double) {
        self.x = x
        self.width = width
    }

    /// Under the header, around a total.
    mutating func ink(_ y: Double) { inkRules.append(rule(.ink, 0.9, y)) }

    /// Between two rows.
    mutating func pale(_ y: Double) { paleRules.append(rule(.grid, 0.6, y)) }

    /// Behind a row.
    mutating func zebra(from top: Double, to bottom: Double) {
        bands.append(.path(Path(Box(x: x, y: top, width: width, height: bottom - top), fill: .pale)))
    }

    /// In drawing order: ink rules lie over pale ones, and both over bands.
    var shapes: [Shape] { bands + paleRules + inkRules }

    private func rule(_ colour: Colour, _ stroke: Double, _ y: Double) -> Shape {
        .line(Point(x, y), Point(x + width, y), Stroke(colour, stroke))
    }
}
