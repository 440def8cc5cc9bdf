// A forecast as drawn: ranges from the widest to the narrowest, the median dashed, the past as a line, and the key.
import Drawing

/// A forecast on its plot.
struct FanDrawing<Measurer: TextMeasurer> {
    private let chart: ForecastFan
    private let plot: TimePlot<Measurer>
    private let series: SeriesLine

    init(_ chart: ForecastFan, _ plot: TimePlot<Measurer>) {
        self.chart = chart
        self.plot = plot
        series = SeriesLine(chart.past) { plot.place($0, $1) }
    }

    var shapes: [Shape] {
        let fans = zip(chart.levels, [Colour.fan50, .fan80, .fan95]).reversed().flatMap { rangeShapes($0, $1) }
        let middle = Shape.path(Path(median, stroke: Stroke(.blue, 1.2, dash: [3, 2])))
        let start = startLine.map { Shape.path(Path($0, stroke: Stroke(.secondaryText, 0.6, dash: [1.5, 2]))) }
        return plot.grid + fans + (median.count > 1 ? [middle] : []) + [start].compactMap { $0 }
            + series.lines(Stroke(.blue, 1.9)) + series.lastDot(.blue) + plot.timeShapes
            + (planPlace.map { hollowDiamond($0) } ?? []) + keyShapes + labels
    }

    private var planPlace: Point? { chart.plan.map { plot.place($0.day, $0.value) } }

    /// The last value of the past, if the future has anything to say about it.
    private var origin: Point? { series.last?.place }

    private var median: [Point] {
        chart.future.isEmpty ? [] : [origin].compactMap { $0 } + chart.future.map { plot.place($0.day, $0.median) }
    }

    private var startLine: [Point]? {
        guard !chart.future.isEmpty, let origin else { return nil }
        return [Point(origin.x, plot.bottom), Point(origin.x, plot.top)]
    }

    private func rangeShapes(_ level: Int, _ colour: Colour) -> [Shape] {
        let ends = chart.future.compactMap { point in
            point.ranges.first { $0.level == level }.map {
                (lower: plot.place(point.day, $0.lower), upper: plot.place(point.day, $0.upper))
            }
        }
        let start = [origin].compactMap { $0 }
        guard ends.count + start.count > 1 else { return ends.map { bar($0, colour) } }
        let outline = start + ends.map(\.upper) + ends.map(\.lower).reversed()
        return [.path(Path(outline, closed: true, fill: colour))]
    }

    /// A range of one day without a past.
    private func bar(_ ends: (lower: Point, upper: Point), _ colour: Colour) -> Shape {
        let height = ends.lower.y - ends.upper.y
        return .path(Path(Box(x: ends.upper.x - 3, y: ends.upper.y, width: 6, height: height), fill: colour))
    }

    /// Squares with the levels, and as many of the words after them as fit.
    private var keyShapes: [Shape] {
        guard !chart.levels.isEmpty else { return [] }
        var x = plot.left
        var shapes: [Shape] = []
        for (level, colour) in zip(chart.levels, [Colour.fan50, .fan80, .fan95]) {
            shapes.append(.path(Path(Box(x: x, y: plot.box.top + 1, width: 9, height: 9), fill: colour)))
            shapes.append(.text(.label("\(level)%", x + 12, plot.box.top + 9, halo: 0)))
            x += 12 + plot.measurer.width(of: "\(level)%", in: Font(9)) + 9
        }
        let words = ["forecast ranges", "forecast"].first {
            x + plot.measurer.width(of: $0, in: Font(9)) <= plot.box.right
        }
        return shapes + [words].compactMap { $0 }.map { .text(.label($0, x, plot.box.top + 9, halo: 0)) }
    }

    private var labels: [Shape] {
        var room = plot.labelRoom
        room.lines = series.stretches + [median] + [startLine].compactMap { $0 }
        let keyHeight = chart.levels.isEmpty ? 0 : 11.5
        room.take(Box(x: plot.box.left, y: plot.box.top, width: plot.box.width, height: keyHeight))
        for mark in [series.last?.place, planPlace].compactMap({ $0 }) {
            room.take(Box(x: mark.x - 3.5, y: mark.y - 3.5, width: 7, height: 7))
        }
        placeLast(in: &room)
        placePlan(in: &room)
        if let start = startLine {
            room.place([
                [.label("Forecast", start[0].x + 3, plot.bottom - 4)],
                [.label("Forecast", start[0].x + 3, plot.top + 9)],
            ])
        }
        room.placeMarkers(of: chart.past, on: plot)
        return room.shapes
    }

    private var limits: ClosedRange<Double> { plot.left...plot.box.right }

    private func placeLast(in room: inout LabelRoom<Measurer>) {
        guard let last = series.last, let value = last.point.value else { return }
        let words = chart.style.words(value) + (last.point.isProvisional ? " p" : "")
        let label = PointLabel(lines: [words], font: Font(9.5, .bold), colour: .blue)
        let sides: [PointLabel.Side] = [
            .aboveLeft, .belowLeft, .left, .above, .below, .right, .aboveRight, .belowRight,
        ]
        room.place(label.candidates(around: last.place, sides, within: limits, measurer: plot.measurer))
    }

    private func placePlan(in room: inout LabelRoom<Measurer>) {
        guard let plan = chart.plan, let place = planPlace else { return }
        let bold = Font(9, .bold)
        let lines = fittedLines(plan.label, bold, width: min(100, plot.box.width * 0.5), measurer: plot.measurer)
        let label = PointLabel(lines: lines, font: bold, colour: .ink)
        let sides: [PointLabel.Side] = [.above, .aboveLeft, .left, .below, .belowLeft, .right]
        room.place(label.candidates(around: place, sides, within: limits, measurer: plot.measurer))
    }
}
