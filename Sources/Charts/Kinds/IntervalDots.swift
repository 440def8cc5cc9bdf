// Groups side by side: a dot for each value, and a line as long as chance would have it.
package import Drawing

/// Values with their intervals, and a line for what they are compared with.
package struct IntervalDots: ChartKind {
    /// A group.
    package struct Row: Hashable, Sendable {
        package var label: String
        /// `nil` when it is hidden or not known: there is no dot, and `marker` in place of the value.
        package var value: Double?
        /// The ends of the 95% interval; without both there is no line.
        package var lower: Double?
        package var upper: Double?
        /// People of whom it is not known to which group they belong: grey, and last wherever it was handed in.
        package var isUnknown: Bool
        package var marker: String

        package init(
            label: String, value: Double?, lower: Double? = nil, upper: Double? = nil, isUnknown: Bool = false,
            marker: String = "[c]"
        ) {
            self.label = label
            self.value = value
            self.lower = lower
            self.upper = upper
            self.isUnknown = isUnknown
            self.marker = marker
        }
    }

    /// A value that all groups are compared with.
    package struct Reference: Hashable, Sendable {
        package var value: Double
        package var label: String

        package init(value: Double, label: String) {
            self.value = value
            self.label = label
        }
    }

    /// See `ChartKind`.
    package static let id = "interval-dots"

    /// In the order of the groups, which is not that of their values.
    package var rows: [Row]
    package var reference: Reference?
    package var style: ValueStyle
    /// Dots are read by place, so their axis may be cropped; then `note` has to be said.
    package var startsAtZero: Bool
    /// Stands in the plot when there is no row.
    package var emptyText: String

    package init(
        rows: [Row], reference: Reference? = nil, style: ValueStyle = .perCent, startsAtZero: Bool = true,
        emptyText: String = "No data"
    ) {
        self.rows = rows
        self.reference = reference
        self.style = style
        self.startsAtZero = startsAtZero
        self.emptyText = emptyText
    }

    /// "The axis starts at 40%", for the notes; `nil` when it starts at 0.
    package var note: String? { axis.note }
    /// What the axis counts in, for the end of a subtitle: empty, ", thousands" or ", millions".
    package var unitSuffix: String { axis.unitSuffix }

    /// The height, in points, at which rows are as far apart as they should be; more where labels take two lines.
    package static func height(rows: Int, hasLongLabels: Bool = false) -> Double {
        referenceHeight + Double(rows) * (hasLongLabels ? widePitch : usualPitch) + ValueAxis.heightBelow
    }

    private static let usualPitch = 19.0
    private static let widePitch = 25.0
    /// Of the label above the first row.
    private static let referenceHeight = 13.0
    private static let valueFont = Font(9.5, .bold)

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        guard !rows.isEmpty else { return [emptyShape(emptyText, in: box, measurer)] }
        let sorted = rows.filter { !$0.isUnknown } + rows.filter(\.isUnknown)
        let labels = sorted.map { TextRun($0.label, LabelledRows.font) }
        let labelWidth = LabelledRows.labelWidth(labels, most: box.width * 0.45, measurer: measurer)
        let isLong = labels.contains { measurer.width(of: [$0]) > labelWidth }
        let places = LabelledRows(
            sorted.count, top: box.top + Self.referenceHeight, bottom: box.bottom - ValueAxis.heightBelow,
            usualPitch: isLong ? Self.widePitch : Self.usualPitch)
        let left = box.left + labelWidth + LabelledRows.labelGap
        let gutter = sorted.map { measurer.width(of: words($0), in: Self.valueFont) }.max() ?? 0
        // A dot at either end has room for half of itself.
        let x = LinearScale(axis.domain, from: left + 4, to: max(left + 5, box.right - gutter - 12))
        return axis.shapesBelow(
            x, top: places.top, bottom: places.bottom, within: box.left...box.right, measurer: measurer)
            + referenceShapes(x, places, box, measurer)
            + places.slots.enumerated().flatMap { place, slot -> [Shape] in
                guard case .row(let row) = slot else { return [] }
                return markShapes(sorted[row], x, places.centre(place)) + [
                    .text(
                        PlacedText(
                            [TextRun(words(sorted[row]), Self.valueFont)],
                            at: Point(box.right, places.baseline(place)), .right))
                ]
            }
            + places.labelShapes(labels, width: labelWidth, right: left - LabelledRows.labelGap, measurer: measurer)
    }
}

extension IntervalDots {
    private var axis: ValueAxis {
        let values = rows.flatMap { [$0.value, $0.lower, $0.upper] } + [reference?.value]
        let known = values.compactMap(\.self).filter(\.isFinite)
        guard let low = known.min(), let high = known.max(), !startsAtZero || low < 0 else {
            return ValueAxis(fromZeroTo: known.max() ?? 0, style: style)
        }
        return ValueAxis(cropping: low...high, style: style)
    }

    private func words(_ row: Row) -> String { row.value.map(style.words) ?? row.marker }

    private func referenceShapes(
        _ x: LinearScale, _ places: LabelledRows, _ box: Box, _ measurer: some TextMeasurer
    ) -> [Shape] {
        guard let reference, reference.value.isFinite else { return [] }
        let font = Font(9, .bold)
        let words = fittedLines(reference.label, font, width: box.width, count: 1, measurer: measurer).joined()
        let half = measurer.width(of: words, in: font) / 2
        let middle = min(max(x(reference.value), box.left + half), box.right - half)
        return [
            .line(
                Point(x(reference.value), places.top - 1), Point(x(reference.value), places.bottom),
                Stroke(.ink, 1, dash: [4, 2.5])),
            .text(.label(words, middle, box.top + 9, .centre, font: font, colour: .ink)),
        ]
    }

    private func markShapes(_ row: Row, _ x: LinearScale, _ y: Double) -> [Shape] {
        guard let value = row.value, value.isFinite else { return [] }
        let colour: Colour = row.isUnknown ? .commonCause : .blue
        let dot = Shape.disc(Disc(Point(x(value), y), radius: 3, fill: colour, ring: 0.6))
        guard let lower = row.lower, let upper = row.upper, lower.isFinite, upper.isFinite else { return [dot] }
        return [.line(Point(x(lower), y), Point(x(upper), y), Stroke(colour, 1.6)), dot]
    }
}
