// Stacked areas as drawn: polygons from the base up, white lines between them, the total as a line.
import Drawing

/// The stack on its plot.
struct BandStack<Measurer: TextMeasurer> {
    private let chart: StackedBands
    private let plot: TimePlot<Measurer>
    /// Days that follow each other and have values.
    private let stretches: [Range<Int>]

    init(_ chart: StackedBands, _ plot: TimePlot<Measurer>) {
        self.chart = chart
        self.plot = plot
        let known = chart.totals.map { $0.value != nil }
        let starts = known.indices.filter { known[$0] && ($0 == 0 || !known[$0 - 1]) }
        stretches = starts.map { start in start..<(known[start...].firstIndex(of: false) ?? known.count) }
    }

    func shapes(_ labels: BandLabels<Measurer>) -> [Shape] {
        let areas = stretches.flatMap { areaShapes($0) }
        let events = EventMarks(chart.events, on: plot)
        let placed = labels.placed(on: plot)
        var room = plot.labelRoom
        room.lines =
            stretches.flatMap { days in (1...chart.bands.count).map { line(through: days, upTo: $0) } } + events.lines
        // With the swatches before them.
        for box in placed.texts.map({ plot.measurer.box(of: $0) }) {
            room.take(Box(x: plot.right + 6, y: box.y, width: box.right - plot.right - 6, height: box.height))
        }
        let peak = placePeak(in: &room)
        events.place(in: &room)
        room.placeMarkers(of: chart.totals, on: plot)
        return plot.grid + areas + plot.timeShapes + events.shapes + peak + [lastDot].compactMap { $0 } + placed.shapes
            + room.shapes
    }

    private func areaShapes(_ days: Range<Int>) -> [Shape] {
        let lines = (0...chart.bands.count).map { line(through: days, upTo: $0) }
        let areas = chart.bands.enumerated().map { place, band in
            Shape.path(Path(lines[place + 1] + lines[place].reversed(), closed: true, fill: band.colour))
        }
        let seams = lines.dropFirst().dropLast().map { Shape.path(Path($0, stroke: Stroke(.white, 0.9))) }
        return areas + seams + [.path(Path(lines[chart.bands.count], stroke: Stroke(.over52, 1.1)))]
    }

    /// The upper edge of the lowest bands; a day by itself is 3 points wide.
    private func line(through days: Range<Int>, upTo count: Int) -> [Point] {
        let points = days.map { plot.place(chart.days[$0], height(at: $0, of: count)) }
        guard points.count == 1 else { return points }
        return [-1.5, 1.5].map { Point(min(plot.right, max(plot.left, points[0].x + $0)), points[0].y) }
    }

    private func height(at day: Int, of count: Int) -> Double {
        chart.bands.prefix(count).reduce(0) { $0 + max(0, $1.values[day] ?? 0) }
    }

    private var lastDot: Shape? {
        guard let latest = chart.latest else { return nil }
        return .disc(dot(at: plot.place(chart.days[latest], height(at: latest, of: chart.bands.count))))
    }

    private func dot(at place: Point) -> Disc { Disc(place, radius: 2.3, fill: .over52, ring: 0.8) }

    /// The dot of the peak, if its label finds room.
    private func placePeak(in room: inout LabelRoom<Measurer>) -> [Shape] {
        guard let peak = chart.peak, let value = peak.value else { return [] }
        let words = "Peak \(ValueStyle.count.words(value)), \(chart.totals.dayWords(of: peak.day))"
        let label = PointLabel(lines: [words], font: Font(9, .bold), colour: .ink, distance: 4.5)
        let sides: [PointLabel.Side] = [.above, .aboveRight, .aboveLeft, .right, .left, .below]
        let place = plot.place(peak.day, value)
        let limits = plot.left...plot.box.right
        let isPlaced = room.place(
            label.candidates(around: place, sides, within: limits, measurer: plot.measurer))
        return isPlaced ? [.disc(dot(at: place))] : []
    }
}
