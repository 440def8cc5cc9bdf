// A total and the steps that it falls apart into, each hung from where the one before it ended.
package import Drawing

/// How many of a total are at each stage.
package struct Waterfall: ChartKind {
    /// What a step says of those it counts.
    package enum Role: Hashable, Sendable {
        /// They have a date.
        case dated
        /// They could have one: the step that asks for action.
        case ready
        /// They wait for something else first.
        case waiting
    }

    /// A part of the total.
    package struct Step: Hashable, Sendable {
        package var label: String
        /// `nil` when it is hidden: the step has no bar, and `marker` in place of its value.
        package var count: Int?
        package var role: Role
        package var marker: String

        package init(label: String, count: Int?, role: Role, marker: String = "[c]") {
            self.label = label
            self.count = count
            self.role = role
            self.marker = marker
        }
    }

    /// What the steps are parts of.
    package struct Total: Hashable, Sendable {
        package var label: String
        /// As of a step.
        package var count: Int?
        package var marker: String

        package init(label: String, count: Int?, marker: String = "[c]") {
            self.label = label
            self.count = count
            self.marker = marker
        }
    }

    /// See `ChartKind`.
    package static let id = "waterfall"

    package var total: Total
    /// In the order in which they are hung.
    ///
    /// A hidden step is hung as if it had no width, so that no other step's place gives it away; what is missing is left over
    /// at the end.
    package var steps: [Step]
    /// Stands in the plot when there is neither a total nor a step.
    package var emptyText: String

    package init(total: Total, steps: [Step], emptyText: String = "No data") {
        self.total = total
        self.steps = steps
        self.emptyText = emptyText
    }

    /// The height, in points, at which rows are as far apart as they should be.
    package static func height(steps: Int) -> Double { Double(steps + 1) * usualPitch + 4 }

    private static let usualPitch = 23.0

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let bars = bars
        guard bars.contains(where: { $0.length > 0 }) || !steps.isEmpty else {
            return [emptyShape(emptyText, in: box, measurer)]
        }
        let rows = LabelledRows(bars.count, top: box.top + 2, bottom: box.bottom - 2, usualPitch: Self.usualPitch)
        let labels = bars.map { TextRun($0.label, Font(9.5, $0.isEmphasised ? .bold : .regular)) }
        let labelWidth = LabelledRows.labelWidth(labels, most: box.width * 0.45, measurer: measurer)
        let left = box.left + labelWidth + LabelledRows.labelGap
        let gutter = bars.map { measurer.width(of: $0.value, in: Self.valueFont) }.max() ?? 0
        let full = Double(bars.map { $0.start + $0.length }.max() ?? 0)
        let x = LinearScale(0...max(1, full), from: left, to: max(left + 1, box.right - gutter - 4))
        return connectors(bars, rows, x) + barShapes(bars, rows, x)
            + [.line(Point(left, rows.top), Point(left, rows.bottom), Stroke(.ink, 0.9))]
            + rows.labelShapes(
                labels, width: labelWidth, right: left - LabelledRows.labelGap, measurer: measurer)
    }
}

extension Waterfall {
    /// A row: its bar in counts, and its words.
    private struct Bar {
        let label: String
        let value: String
        let start: Int
        let length: Int
        /// Where the row below is hung.
        let hangs: Int
        let colour: Colour
        let isEmphasised: Bool
    }

    private static let valueFont = Font(9.5, .bold)

    private var bars: [Bar] {
        let known = steps.map { max(0, $0.count ?? 0) }
        let whole = total.count.map { max(0, $0) }
        var left = whole ?? known.reduce(0, +)
        let first = Bar(
            label: total.label, value: whole.map(grouped) ?? total.marker, start: 0, length: whole ?? 0, hangs: left,
            colour: .over52, isEmphasised: false)
        return [first]
            + zip(steps, known).map { step, count in
                // Rounded counts may come to more than the rounded total: the axis is where bars end.
                let start = max(0, left - count)
                defer { left = start }
                return Bar(
                    label: step.label, value: step.count.map(grouped) ?? step.marker, start: start,
                    length: left - start, hangs: start, colour: step.role.colour, isEmphasised: step.role == .ready)
            }
    }

    private func barShapes(_ bars: [Bar], _ rows: LabelledRows, _ x: LinearScale) -> [Shape] {
        rows.slots.enumerated().flatMap { place, slot -> [Shape] in
            guard case .row(let row) = slot else { return [] }
            let bar = bars[row]
            let end = x(Double(bar.start + bar.length))
            let text = PlacedText(
                [TextRun(bar.value, Self.valueFont)], at: Point(end + 4, rows.baseline(place, Self.valueFont)))
            guard bar.length > 0 else { return [.text(text)] }
            let width = max(0.6, end - x(Double(bar.start)))
            let area = Box(
                x: end - width, y: rows.centre(place) - rows.thickness / 2, width: width, height: rows.thickness)
            return [.path(Path(area, fill: bar.colour)), .text(text)]
        }
    }

    /// From each bar down to the one hung from it, through rows without a bar; none to or from rows that are left out.
    private func connectors(_ bars: [Bar], _ rows: LabelledRows, _ x: LinearScale) -> [Shape] {
        zip(rows.slots, rows.slots.dropFirst()).enumerated().compactMap { place, pair in
            guard case .row(let row) = pair.0, case .row = pair.1 else { return nil }
            // A total that is hidden has no end to hang anything from.
            guard row > 0 || total.count != nil else { return nil }
            let half = rows.thickness / 2
            let (above, below) = (rows.centre(place), rows.centre(place + 1))
            let hangs = x(Double(bars[row].hangs))
            return .line(
                Point(hangs, bars[row].length > 0 ? above + half : above - half), Point(hangs, below - half),
                Stroke(.commonCause, 0.7))
        }
    }
}

extension Waterfall.Role {
    fileprivate var colour: Colour {
        switch self {
        case .dated: .blue
        case .ready: .concern
        case .waiting: .muted
        }
    }
}
