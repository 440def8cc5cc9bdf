// One panel of small multiples as drawn.
import Drawing

/// What all panels share.
struct PanelFrame<Measurer: TextMeasurer> {
    let axis: ValueAxis
    let days: [ChartDay]
    let gutter: Double
    let chart: SmallMultiples
    let measurer: Measurer

    func shapes(_ panel: SmallMultiples.Panel, in box: Box) -> [Shape] {
        let bold = Font(9.5, .bold)
        let title = fittedLines(panel.title, bold, width: box.width, count: 1, measurer: measurer)[0]
        let left = box.left + axis.labelWidth(measurer) + ValueAxis.labelGap
        let right = max(left + 1, box.right - gutter)
        let bottom = box.bottom - 13
        let y = LinearScale(axis.domain, from: bottom, to: box.top + 17)
        let time = TimeAxis(covering: days, left: left, right: right)
        let back = SeriesLine(chart.background) { Point(time($0), y($1)) }
        let front = SeriesLine(panel.points) { Point(time($0), y($1)) }
        let line = Shape.line(Point(left, bottom), Point(right, bottom), Stroke(.ink, 0.8))
        return [.text(.label(title, box.left, box.top + 9, font: bold, colour: .ink, halo: 0))]
            + axis.shapes(y, left: left, right: right) + back.lines(Stroke(.rule, 1.3)) + [line]
            + front.lines(Stroke(.blue, 1.7)) + front.lastDot(.blue, radius: 2.3)
            + endShapes(left: left, right: right, bottom: bottom)
            + valueShapes(
                panel, front, plot: Box(x: left, y: box.top + 12, width: right - left, height: bottom - box.top - 12),
                time)
    }

    /// The years, or the months of one year, at which the axis starts and ends.
    private func endShapes(left: Double, right: Double, bottom: Double) -> [Shape] {
        guard let first = days.min(), let last = days.max() else { return [] }
        let isOneYear = first.civil.year == last.civil.year
        let words = [first, last].map { isOneYear ? $0.monthTick : "\($0.civil.year)" }
        let start = PlacedText.label(words[0], left, bottom + 10.5, halo: 0)
        // Where the plot is narrow the last label runs on under the value beside it.
        let width = measurer.width(of: words[1], in: Font(9))
        let end = PlacedText.label(
            words[1], max(right, measurer.box(of: start).right + 5 + width), bottom + 10.5, .right, halo: 0)
        return words[0] == words[1] ? [.text(start)] : [.text(start), .text(end)]
    }

    /// The last value beside its dot, and shorthand or words where values are missing.
    private func valueShapes(
        _ panel: SmallMultiples.Panel, _ line: SeriesLine, plot: Box, _ time: TimeAxis
    ) -> [Shape] {
        var room = LabelRoom(Box(x: plot.left, y: plot.top, width: plot.width, height: plot.height - 1), measurer)
        for run in panel.points.markedRuns {
            let middle = (time(run.days.lowerBound) + time(run.days.upperBound)) / 2
            let label = PointLabel(lines: [run.marker], distance: 3)
            room.place(
                label.candidates(
                    around: Point(middle, plot.bottom), [.above], within: plot.left...plot.right, measurer: measurer))
        }
        if room.shapes.isEmpty, line.last == nil {
            room.place([[.label(chart.emptyText, plot.left + 3, plot.bottom - 5, halo: 0)]])
        }
        let words = panel.lastWords(chart.style)
        guard !words.isEmpty else { return room.shapes }
        let isKnown = panel.points.last?.value != nil
        let middle = isKnown ? line.last?.place.y ?? plot.bottom : plot.bottom - 5
        let baseline = max(plot.top + 9, min(plot.bottom - 2, middle + 3.2))
        let value = PlacedText.label(
            words, plot.right + 5, baseline, font: Font(9, isKnown ? .bold : .regular),
            colour: isKnown ? .blue : .secondaryText, halo: 0)
        return room.shapes + [.text(value)]
    }
}
