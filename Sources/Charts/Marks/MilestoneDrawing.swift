// Milestone rows as drawn: labels to the left, areas on one time axis, latest values to the right, the key below.
import Drawing

/// The rows in their box.
struct MilestoneDrawing<Measurer: TextMeasurer> {
    private static var valueFont: Font { Font(9.5, .bold) }
    /// From the highest value of a row to the base of the one above: 4 points between their strokes at the least.
    private static var rowGap: Double { 6 }

    private let chart: MilestoneRows
    private let box: Box
    private let measurer: Measurer
    private let time: TimeAxis
    private let left: Double
    private let right: Double
    /// Of the time axis.
    private let bottom: Double
    /// Labels take one line where rows are too low for two.
    private let isLow: Bool

    init(_ chart: MilestoneRows, in box: Box, _ measurer: Measurer) {
        self.chart = chart
        self.box = box
        self.measurer = measurer
        let labels = chart.rows.map { max(Self.width($0.label, measurer), measurer.width(of: $0.upper, in: Font(9))) }
        let whole = chart.rows.map {
            Self.width($0.label, measurer) + measurer.width(of: "\($0.upper) ", in: Font(9))
        }
        let values = chart.rows.map { measurer.width(of: Self.value($0, chart), in: Self.valueFont) }
        let days = chart.rows.flatMap { $0.points.map(\.day) + [$0.due].compactMap { $0 } }
        let timeHeight = TimeAxis(covering: days, left: 0, right: 1).height
        bottom = box.bottom - timeHeight - (chart.key.isEmpty ? 0 : 13)
        let pitch = (bottom - 5 - box.top) / Double(max(1, chart.rows.count))
        isLow = pitch < 24
        let labelWidth = min(box.width * 0.42, (isLow ? whole : labels).max() ?? 0)
        left = box.left + labelWidth + 7
        right = max(left + 1, box.right - min(box.width * 0.3, max(5, values.max() ?? 0) + 8))
        time = TimeAxis(covering: days, left: left, right: right)
    }

    var shapes: [Shape] {
        guard !chart.rows.isEmpty else {
            return axisShapes + [.text(.label(chart.emptyText, left + 6, bottom - 8, halo: 0))]
        }
        let pitch = (bottom - 5 - box.top) / Double(chart.rows.count)
        let rows = chart.rows.enumerated().flatMap { place, row in
            let base = box.top + Double(place + 1) * pitch
            return shapes(of: row, base: base, height: pitch - Self.rowGap)
        }
        return rows + axisShapes + keyShapes
    }

    private var axisShapes: [Shape] { time.shapes(bottom: bottom, within: box.left...box.right, measurer: measurer) }

    private func shapes(of row: MilestoneRows.Row, base: Double, height: Double) -> [Shape] {
        let highest = max(row.points.finiteValues.max() ?? 0, 0)
        let y = LinearScale(0...max(highest, .leastNormalMagnitude), from: base, to: base - height)
        let series = SeriesLine(row.points) { Point(time($0), y(max(0, $1))) }
        let baseline = Shape.line(Point(left, base), Point(right, base), Stroke(.rule, 0.7))
        let diamond = row.due.map { hollowDiamond(Point(time($0), base), radius: 3.2) } ?? []
        return series.areas(.upTo18, bottom: base) + [baseline] + series.lines(Stroke(.over52, 1.3)) + diamond
            + labelShapes(row, base) + [.text(valueText(row, base))] + markerShapes(row, base)
    }

    private func labelShapes(_ row: MilestoneRows.Row, _ base: Double) -> [Shape] {
        let width = left - 7 - box.left + 0.01
        let bold = Font(9, .bold)
        if isLow {
            let start = row.upper.isEmpty ? "" : "\(row.upper) "
            let lead = measurer.width(of: start, in: Font(9))
            let name = fittedLines(row.label, bold, width: width - lead, count: 1, measurer: measurer)[0]
            let runs = [TextRun(start, Font(9), .secondaryText), TextRun(name, bold)]
            return [.text(PlacedText(runs, at: Point(box.left, base - 2)))]
        }
        let name = fittedLines(row.label, bold, width: width, count: 1, measurer: measurer)[0]
        let upper = fittedLines(row.upper, Font(9), width: width, count: 1, measurer: measurer)[0]
        return [
            .text(.label(upper, box.left, base - 11.5, halo: 0)),
            .text(.label(name, box.left, base - 1, font: bold, colour: .ink, halo: 0)),
        ]
    }

    private func valueText(_ row: MilestoneRows.Row, _ base: Double) -> PlacedText {
        let isKnown = row.points.last?.value?.isFinite == true
        let font = isKnown ? Self.valueFont : Font(9)
        let words = fittedLines(
            Self.value(row, chart), font, width: box.right - right - 7, count: 1, measurer: measurer)
        return .label(
            words[0], right + 7.5, base - 1.5, font: font, colour: isKnown ? .over52 : .secondaryText, halo: 0)
    }

    /// Shorthand in the row, where values are not shown; at the end of the row its right-hand label says it.
    private func markerShapes(_ row: MilestoneRows.Row, _ base: Double) -> [Shape] {
        var room = LabelRoom(Box(x: left, y: base - 14, width: right - left, height: 13), measurer)
        for run in row.points.markedRuns where run.days.upperBound != row.points.last?.day {
            let middle = (time(run.days.lowerBound) + time(run.days.upperBound)) / 2
            let label = PointLabel(lines: [run.marker], distance: 2.5)
            room.place(
                label.candidates(around: Point(middle, base), [.above], within: left...right, measurer: measurer))
        }
        return room.shapes
    }

    private var keyShapes: [Shape] {
        let words = chart.key
        guard !words.isEmpty else { return [] }
        let (y, hasDue) = (box.bottom - 2.5, chart.rows.contains { $0.due != nil })
        let indent = hasDue ? 10.0 : 0
        let wide = measurer.width(of: words, in: Font(9)) + indent
        // Under the plot where the words fit there, else from the left edge of the box.
        let x = max(box.left + 4.5, min(left + 3, box.right - wide - 4))
        let fitted = fittedLines(words, Font(9), width: box.right - x - indent, count: 1, measurer: measurer)[0]
        return (hasDue ? hollowDiamond(Point(x, y - 3.1), radius: 3.2) : [])
            + [.text(.label(fitted, x + indent - (hasDue ? 3 : 0), y, halo: 0))]
    }

    private static func width(_ label: String, _ measurer: Measurer) -> Double {
        measurer.width(of: label, in: Font(9, .bold))
    }

    /// The last value, the shorthand in its place, or that there is none.
    private static func value(_ row: MilestoneRows.Row, _ chart: MilestoneRows) -> String {
        guard let last = row.points.last else { return chart.emptyText }
        guard let value = last.value, value.isFinite else { return last.marker ?? chart.emptyText }
        return chart.style.words(value) + (last.isProvisional ? " p" : "")
    }
}

extension MilestoneRows {
    /// What is said under the axis; empty for nothing.
    fileprivate var key: String {
        let parts = [rows.contains { $0.due != nil } ? dueText : "", rows.count > 1 ? scaleText : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
