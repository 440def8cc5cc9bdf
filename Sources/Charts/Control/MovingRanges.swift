// The lower part of an XmR chart: how far each value lies from the one before.
import Drawing

/// Moving ranges under the axis of time of the values.
struct MovingRanges {
    private let panel: ControlPanel
    private let frame: ControlFrame
    private let plot: Box
    private let axis: ValueAxis
    private let y: LinearScale

    init(_ panel: ControlPanel, _ frame: ControlFrame, _ plot: Box) {
        self.panel = panel
        self.frame = frame
        self.plot = plot
        axis = panel.rangeAxis
        y = LinearScale(axis.domain, from: plot.bottom, to: plot.top)
    }

    func shapes(_ measurer: some TextMeasurer) -> [Shape] {
        let title = fittedLines(
            panel.movingRangeTitle + unitSuffix, Font(9), width: frame.box.width, count: 1, measurer: measurer)
        return axis.shapes(y, left: plot.left, right: plot.right)
            + PlacedText.labels(title, frame.box.left, plot.top - 11, halo: 0).map { .text($0) }
            + levels + lines + marks + labels
    }

    /// Said only where it is another unit than that of the values, which the subtitle says.
    private var unitSuffix: String {
        if axis.unit == frame.yAxis.ticks.unit { return "" }
        return axis.unit == .ones ? ", in ones" : axis.unitSuffix
    }

    private var levels: [Shape] {
        panel.segments.flatMap { segment in
            level(segment.movingRangeMean, segment, Stroke(.ink, 0.8))
                + level(segment.movingRangeUpper, segment, Stroke(.commonCause, 1, dash: [4, 3]))
        }
    }

    private func level(_ value: Double?, _ segment: ControlPanel.Segment, _ stroke: Stroke) -> [Shape] {
        guard let value, value.isFinite else { return [] }
        let (left, right) = (frame.x(segment.from) - 3, frame.x(segment.to) + 3)
        return [.line(Point(left, y(value)), Point(right, y(value)), stroke)]
    }

    private func ranges(of segment: ControlPanel.Segment) -> [ChartPoint] {
        zip(panel.points, panel.movingRanges).filter { segment.from <= $0.0.day && $0.0.day <= segment.to }
            .map { ChartPoint(day: $0.0.day, value: $0.1) }
    }

    private var lines: [Shape] {
        panel.segments.flatMap { ranges(of: $0).stretches }.filter { $0.count > 1 }.map { stretch in
            .path(Path(stretch.map { Point(frame.x($0.day), y($0.value)) }, stroke: Stroke(.commonCause, 0.8)))
        }
    }

    /// A change of unusual size is special, whichever way it went: neither good nor bad.
    private var marks: [Shape] {
        panel.segments.flatMap { segment -> [Shape] in
            guard let upper = segment.movingRangeUpper else { return [] }
            return ranges(of: segment).flatMap { range -> [Shape] in
                guard let value = range.value, value.isFinite, value > upper else { return [] }
                return SpecialCause.neutralHigh.shapes(at: Point(frame.x(range.day), y(value)))
            }
        }
    }

    private var labels: [Shape] {
        guard let segment = panel.segments.last, frame.form.width > 0 else { return [] }
        let names =
            frame.form.length == .full
            ? ("Upper limit ", "Mean ")
            : frame.form.length == .short
                ? ("Upper ", "Mean ") : ("", "")
        let entries = [
            (segment.movingRangeUpper, names.0, Font(9), Colour.secondaryText),
            (segment.movingRangeMean, names.1, Font(9, .bold), .ink),
        ].compactMap { value, name, font, colour in
            value.map { (y($0), TextRun(name + panel.style.words($0), font, colour)) }
        }
        let places = spread(entries.map(\.0), within: (plot.top + 2)...(plot.bottom - 3))
        return zip(entries, places).map { entry, place in
            .text(PlacedText([entry.1], at: Point(plot.right + 5, place + 3.2)))
        }
    }
}
