// A cohort as drawn: its line on an area, the needed line dashed, and the gap between them.
import Drawing

/// A cohort on its plot.
struct CohortDrawing<Measurer: TextMeasurer> {
    private let chart: CohortFall
    private let plot: TimePlot<Measurer>
    private let series: SeriesLine

    init(_ chart: CohortFall, _ plot: TimePlot<Measurer>) {
        self.chart = chart
        self.plot = plot
        series = SeriesLine(chart.points) { plot.place($0, max(0, $1)) }
    }

    var shapes: [Shape] {
        let needed = neededLine.map { Shape.path(Path($0, stroke: Stroke(.ink, 1.1, dash: [5, 3]))) }
        let gap = gapLine.map { Shape.path(Path($0, stroke: Stroke(.ink, 0.9))) }
        let due = chart.needed.map { hollowDiamond(plot.place($0.due, 0)) } ?? []
        return plot.grid + series.areas(.upTo18, bottom: plot.bottom) + [needed, gap].compactMap { $0 }
            + series.lines(Stroke(.over52, 1.9)) + series.lastDot(.over52) + plot.timeShapes + due + labels
    }

    private var neededLine: [Point]? {
        chart.needed.map { [plot.place($0.from, $0.value), plot.place($0.due, 0)] }
    }

    /// From the last value to what was needed on its day.
    private var gapLine: [Point]? {
        guard let needed = chart.needed, let last = series.last else { return nil }
        return [last.place, plot.place(last.point.day, needed.value(on: last.point.day))]
    }

    private var labels: [Shape] {
        var room = plot.labelRoom
        room.lines = series.stretches + [neededLine, gapLine].compactMap { $0 }
        if let last = series.last?.place { room.take(Box(x: last.x - 3.5, y: last.y - 3.5, width: 7, height: 7)) }
        if let due = chart.needed.map({ plot.place($0.due, 0) }) {
            room.take(Box(x: due.x - 4, y: due.y - 4, width: 8, height: 8))
        }
        placeLast(in: &room)
        placeNeeded(in: &room)
        room.placeMarkers(of: chart.points, on: plot)
        return room.shapes
    }

    /// The last value and, under it, how far it is from the line.
    private func placeLast(in room: inout LabelRoom<Measurer>) {
        guard let last = series.last, let value = last.point.value else { return }
        let isLatest = last.point.day == chart.points.last?.day
        let date = isLatest ? "" : ", \(chart.points.dayWords(of: last.point.day))"
        let words = ValueStyle.count.words(value) + (last.point.isProvisional ? " p" : "") + date
        let widths = [min(100, (plot.right - plot.left) * 0.5), plot.box.right - last.place.x - 2, 60]
        for width in widths {
            if room.placeClear(spots([words] + gapLines(last.point, width), around: last.place, room.box)) { return }
        }
        // Without clear room for the gap the value stands alone.
        let alone = spots([words], around: last.place, room.box)
        if !room.placeClear(alone) { room.place(alone) }
    }

    /// On each side of a place, and to the right of it at the top of the plot, where a line that falls is soon out of the way.
    private func spots(_ lines: [String], around place: Point, _ box: Box) -> [[PlacedText]] {
        let (font, colour) = (Font(9.5, .bold), Colour.over52)
        let label = PointLabel(lines: lines, font: font, colour: colour)
        let sides: [PointLabel.Side] = [
            .aboveRight, .right, .belowLeft, .above, .below, .left, .aboveLeft, .belowRight,
        ]
        let rest = Double(lines.count - 1) * PlacedText.labelLeading
        let highest = max(box.top + font.size, place.y - 6 - rest)
        return label.candidates(around: place, sides, within: plot.left...plot.box.right, measurer: plot.measurer)
            + stride(from: 2.0, through: 90, by: 4).map {
                PlacedText.labels(lines, place.x + $0, highest, font: font, colour: colour)
            }
    }

    private func gapLines(_ last: ChartPoint, _ width: Double) -> [String] {
        guard let words = gapWords(last) else { return [] }
        return fittedLines(words, Font(9.5, .bold), width: width, count: 3, measurer: plot.measurer)
    }

    private func gapWords(_ last: ChartPoint) -> String? {
        guard let needed = chart.needed, let value = last.value else { return nil }
        if let words = chart.gapText { return words }
        let gap = (value - needed.value(on: last.day)).rounded()
        return gap == 0 ? "as needed" : "\(ValueStyle.count.words(abs(gap))) \(gap > 0 ? "behind" : "ahead")"
    }

    /// Along the line, where it is free; nowhere else.
    private func placeNeeded(in room: inout LabelRoom<Measurer>) {
        guard let needed = chart.needed, let line = neededLine else { return }
        let width = min(110, (plot.right - plot.left) * 0.6)
        let words = fittedLines(needed.label, Font(9, .bold), width: width, measurer: plot.measurer)
        let label = PointLabel(lines: words, font: Font(9, .bold), colour: .ink, distance: 3)
        let places = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9].map { share in
            Point(line[0].x + (line[1].x - line[0].x) * share, line[0].y + (line[1].y - line[0].y) * share)
        }
        let limits = plot.left...plot.box.right
        let sides: [PointLabel.Side] = [.aboveRight, .belowLeft, .right, .left]
        _ = room.placeClear(
            places.flatMap { label.candidates(around: $0, sides, within: limits, measurer: plot.measurer) })
    }
}
