// Where one organisation stands among all others, measure by measure, without a ranking.
package import Drawing

/// A strip of dots a measure, better always to the right, its median in the middle.
package struct PositionStrip: ChartKind {
    /// One measure.
    package struct Row: Hashable, Sendable {
        package var label: String
        /// Of all organisations that have one, the reader's own among them, in any order.
        package var values: [Double]
        /// The reader's own; `nil` in a report that is nobody's, and where it has none.
        package var reader: Double?
        /// Stands at the right: the reader's own value or England's, with its unit, or "[c]".
        package var text: String
        package var betterIsHigher: Bool
        /// England's value, marked by a small triangle over the strip; `nil` for none.
        package var average: Double?

        package init(
            label: String, values: [Double], reader: Double? = nil, text: String, betterIsHigher: Bool = true,
            average: Double? = nil
        ) {
            self.label = label
            self.values = values
            self.reader = reader
            self.text = text
            self.betterIsHigher = betterIsHigher
            self.average = average
        }
    }

    /// See `ChartKind`.
    package static let id = "position-strip"
    /// From row to row where the box is high enough.
    package static let rowHeight = 30.0

    package var rows: [Row]
    /// Moves the dots up and down by other amounts; the same seed gives the same picture.
    package var seed: UInt64
    /// Beside the triangle in the key, where any row has an average.
    package var averageLabel: String
    package var emptyText: String

    package init(rows: [Row], seed: UInt64 = 0, averageLabel: String = "England", emptyText: String = "No data") {
        self.rows = rows
        self.seed = seed
        self.averageLabel = averageLabel
        self.emptyText = emptyText
    }

    /// The height of a box in which every row has its full height.
    package var fullHeight: Double { Double(rows.count) * Self.rowHeight + StripFrame.keyHeight }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let frame = StripFrame(self, in: box, measurer)
        guard !rows.isEmpty else { return [.text(.label(emptyText, box.left, box.top + 12, halo: 0))] }
        let shown = rows.prefix(frame.count).enumerated()
        let strips = shown.flatMap { index, row in
            StripRow(row, left: frame.strips.lowerBound, right: frame.strips.upperBound)
                .shapes(y: frame.centre(index), height: frame.pitch, seed: seed &+ UInt64(index))
        }
        return strips + shown.flatMap { frame.words($1, emptyText, at: $0, measurer) }
            + frame.key(measurer, omitted: rows.count - frame.count)
    }
}
