// A trend as drawn: areas and lines first, marks on them, and then the labels that find room.
import Drawing

/// A trend on its plot.
struct TrendDrawing<Measurer: TextMeasurer> {
    private let trend: TrendLine
    private let plot: TimePlot<Measurer>
    private let series: SeriesLine
    private let events: EventMarks<Measurer>

    init(_ trend: TrendLine, _ plot: TimePlot<Measurer>) {
        self.trend = trend
        self.plot = plot
        series = SeriesLine(trend.points) { plot.place($0, $1) }
        events = EventMarks(trend.events, on: plot)
    }

    private var colour: Colour { trend.isFilled ? .over52 : .blue }

    var shapes: [Shape] {
        let area = trend.isFilled ? series.areas(.upTo18, bottom: plot.bottom) : []
        let line = series.lines(Stroke(colour, 1.9)) + series.lastDot(colour)
        let diamond = planPlace.map { hollowDiamond($0) } ?? []
        return plot.grid + area + events.shapes + standardShapes + line + plot.timeShapes + diamond + labels
    }

    private var planPlace: Point? { trend.plan.map { plot.place($0.day, $0.value) } }

    private var standardLine: [Point]? {
        trend.standard.map { [Point(plot.left, plot.y($0.value)), Point(plot.right, plot.y($0.value))] }
    }

    private var standardShapes: [Shape] {
        standardLine.map { [.path(Path($0, stroke: Stroke(.ink, 1.1, dash: [5, 3])))] } ?? []
    }

    /// The most important first: what finds no room later is left out.
    private var labels: [Shape] {
        var room = plot.labelRoom
        room.lines = series.stretches + events.lines + [standardLine].compactMap { $0 }
        for mark in [series.last?.place, planPlace].compactMap({ $0 }) {
            room.take(Box(x: mark.x - 3.5, y: mark.y - 3.5, width: 7, height: 7))
        }
        placeLast(in: &room)
        placePlan(in: &room)
        placeStandard(in: &room)
        placeExtreme(in: &room)
        events.place(in: &room)
        room.placeMarkers(of: trend.points, on: plot)
        return room.shapes
    }

    private var limits: ClosedRange<Double> { plot.left...plot.box.right }

    private func placeLast(in room: inout LabelRoom<Measurer>) {
        guard let last = series.last, let value = last.point.value else { return }
        let isLatest = last.point.day == trend.points.last?.day
        let date = isLatest ? "" : ", \(trend.points.dayWords(of: last.point.day))"
        let words = trend.style.words(value) + (last.point.isProvisional ? " p" : "") + date
        let label = PointLabel(lines: [words], font: Font(9.5, .bold), colour: colour)
        room.place(label.candidates(around: last.place, within: limits, measurer: plot.measurer))
    }

    private func placePlan(in room: inout LabelRoom<Measurer>) {
        guard let plan = trend.plan, let place = planPlace else { return }
        let whole = fittedLines(plan.label, Font(9), width: 90, measurer: plot.measurer)
        let narrow = fittedLines(plan.label, Font(9), width: plot.box.right - place.x - 7, measurer: plot.measurer)
        let beside = PointLabel(lines: narrow).candidates(
            around: place, [.right], within: limits, measurer: plot.measurer)
        let around = PointLabel(lines: whole).candidates(
            around: place, [.above, .below, .left], within: limits, measurer: plot.measurer)
        room.place((narrow.contains { $0.hasSuffix("…") } ? [] : [beside[0]]) + around)
    }

    /// At the right end of its line, above it or below; at the left end, where the right is taken.
    private func placeStandard(in room: inout LabelRoom<Measurer>) {
        guard let standard = trend.standard else { return }
        let y = plot.y(standard.value)
        let bold = Font(9, .bold)
        let words = fittedLines(standard.label, bold, width: plot.right - plot.left, count: 1, measurer: plot.measurer)
        let places = [(plot.right, PlacedText.Alignment.right), (plot.left + 3, .left)].flatMap { x, alignment in
            [y - 4, y + 11].map { PlacedText.label(words[0], x, $0, alignment, font: bold, colour: .ink) }
        }
        room.place(places.map { [$0] })
    }

    private func placeExtreme(in room: inout LabelRoom<Measurer>) {
        guard let point = extremePoint, let value = point.value else { return }
        let words = "\(trend.style.words(value)), \(trend.points.dayWords(of: point.day))"
        let sides: [PointLabel.Side] =
            trend.extreme == .low
            ? [.right, .left, .below, .belowRight, .belowLeft, .above]
            : [.above, .aboveRight, .aboveLeft, .right, .left, .below]
        let label = PointLabel(lines: [words], distance: 4)
        let place = plot.place(point.day, value)
        room.place(label.candidates(around: place, sides, within: limits, measurer: plot.measurer))
    }

    /// The first of the lowest or highest points, unless it is the last one or all are alike.
    private var extremePoint: ChartPoint? {
        let values = trend.points.finiteValues
        guard let low = values.min(), let high = values.max(), low < high, let extreme = trend.extreme else {
            return nil
        }
        let point = trend.points.first { $0.value == (extreme == .low ? low : high) }
        return point?.day == series.last?.point.day ? nil : point
    }
}
